import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { type Actor, evaluateMoment, readJournal, type Suggestion, saysNobody } from "@legami/core";
import { Type } from "typebox";
import {
  actorsForLink,
  namedForLink,
  partnersForLink,
  suggestedForLink,
} from "../access/link-view.ts";
import { signedIn } from "../access/signed-in.ts";
import { described, pageOf, problems } from "../answer-schemas.ts";
import { isCalled } from "../called.ts";
import type { RouteContext } from "../context.ts";
import { ACTOR } from "../entry-schemas.ts";
import { MATCH } from "../match-schemas.ts";
import { linkNext } from "../page-link.ts";
import type { KnownProgramme } from "../programme-cache.ts";
import {
  closed,
  instant,
  lang,
  limit,
  name,
  PAGE_SIZE,
  PROGRAMME_PARAMS,
} from "../schema-parts.ts";

const QUERY = closed({
  at: Type.Optional(
    Type.String({ minLength: 1, maxLength: 200, description: "Only those on the register then." }),
  ),
  q: Type.Optional(
    Type.String({ maxLength: 200, description: "Words of the name, without minding accents." }),
  ),
  like: Type.Optional(
    Type.String({
      maxLength: 200,
      description: "A name as typed: the actors that it may mean, best first, on one page.",
    }),
  ),
  municipality: Type.Optional(
    Type.String({ maxLength: 200, description: "Where the one in `like` is, if known." }),
  ),
  knownOn: Type.Optional(instant()),
  ids: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 8000,
      description:
        "Ids with commas between them: those actors, merged records among them, on one page.",
    }),
  ),
  limit: limit(),
  after: Type.Optional(name()),
  ...lang,
});

/** An actor of a page; found by `like`, it says how. */
const FOUND = closed({
  ...ACTOR.properties,
  match: Type.Optional(
    closed({
      ...MATCH,
      probablyThere: Type.Boolean({ description: "Ask before adding it once more." }),
    }),
  ),
});

export const actorRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (
  app,
  { programmes, registers },
) => {
  app.get(
    "/programmes/:programme/actors",
    {
      config: { rule: "signed-in" },
      schema: {
        summary: "Actors, sorted by id; or those that a typed name may mean",
        description:
          "A link is shown those of its territory and, for three letters of a name in `q` or `like`, up to ten elsewhere by name.",
        tags: ["actors"],
        params: PROGRAMME_PARAMS,
        querystring: QUERY,
        response: {
          200: described("A page of them.", pageOf(FOUND, Type.String())),
          ...problems(404),
        },
      },
    },
    async (request, reply) => {
      const { at, knownOn, q = "", like, ids, limit: most = PAGE_SIZE, after = "" } = request.query;
      const known = await programmes.read(request.params.programme);
      const who = signedIn(request);
      if (ids !== undefined) {
        const { facts, entries } = known;
        const found = [...new Set(ids.split(","))].flatMap((id) => facts.actor(id) ?? []);
        const shown = who.role === "link" ? namedForLink(who.link, facts, entries, found) : found;
        return { items: shown, next: null };
      }
      if (like !== undefined) {
        const index = await registers.index(known);
        const { municipality = null } = request.query;
        const then = actorsThen(known, at, knownOn);
        const accepts = ({ id, label, aliases }: Actor) =>
          then?.has(id) !== false && isCalled([id, label, ...aliases], q);
        const meant = index.suggest(like, { municipality, limit: most, accepts });
        const found = (meant.length > 0 ? meant : beginningWith(known, like, most, accepts)).map(
          (match) => ({ ...match, actor: then?.get(match.actor.id) ?? match.actor }),
        );
        const shown =
          who.role === "link" ? suggestedForLink(who.link, known.facts, found, like) : found;
        return { items: shown.map(({ actor, ...match }) => ({ ...actor, match })), next: null };
      }
      const all = actorsAt(known, at, knownOn);
      const shown = who.role === "link" ? actorsForLink(who.link, known.facts, all) : all;
      const found = shown.filter(
        (actor) => actor.id > after && isCalled([actor.id, actor.label, ...actor.aliases], q),
      );
      const items = found.slice(0, most);
      const next = found.length > most ? (items.at(-1)?.id ?? null) : null;
      if (next !== null) linkNext(request, reply, next);
      if (who.role !== "link" || after !== "") return { items, next };
      const partners = partnersForLink(who.link, known.facts, all, q);
      return { items: [...items, ...partners], next };
    },
  );
};

/** By id, as they were described then; null if now is meant. */
function actorsThen(known: KnownProgramme, at?: string, knownOn?: string) {
  if (at === undefined && knownOn === undefined) return null;
  return new Map(actorsAt(known, at, knownOn).map((actor) => [actor.id, actor]));
}

function actorsAt({ entries }: KnownProgramme, at?: string, knownOn?: string): readonly Actor[] {
  if (at === undefined) return readJournal(entries, knownOn ?? null).stateAt(null).actors;
  // No measure is asked for: only who is on the register, by the rule that every evaluation keeps.
  const asKnown = knownOn === undefined ? {} : { knownOn };
  return evaluateMoment(entries, at, { only: [], ...asKnown }).actors;
}

/**
 * A word that many names share, like "coop", says nothing of which one is meant, but whoever types it
 * wants to see them.
 */
function beginningWith(
  known: KnownProgramme,
  typed: string,
  most: number,
  accepts: (actor: Actor) => boolean,
): readonly Suggestion[] {
  if (saysNobody(typed)) return [];
  return actorsAt(known)
    .filter((actor) => accepts(actor) && isCalled([actor.label], typed))
    .slice(0, most)
    .map((actor) => ({ actor, score: 0, reason: "part", probablyThere: false }));
}
