import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { type Actor, evaluateMoment, readJournal } from "@legami/core";
import { Type } from "typebox";
import { described, pageOf, problems } from "../answer-schemas.ts";
import type { RouteContext } from "../context.ts";
import { ACTOR } from "../entry-schemas.ts";
import { linkNext } from "../page-link.ts";
import type { KnownProgramme } from "../programme-cache.ts";
import { closed, lang, limit, name, PAGE_SIZE, PROGRAMME_PARAMS } from "../schema-parts.ts";

const QUERY = closed({
  at: Type.Optional(
    Type.String({ minLength: 1, maxLength: 200, description: "Only those on the register then." }),
  ),
  q: Type.Optional(
    Type.String({ maxLength: 200, description: "Words of the name, without minding accents." }),
  ),
  limit: limit(),
  after: Type.Optional(name()),
  ...lang,
});

export const actorRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (app, { programmes }) => {
  app.get(
    "/programmes/:programme/actors",
    {
      schema: {
        summary: "Actors, sorted by id",
        tags: ["actors"],
        params: PROGRAMME_PARAMS,
        querystring: QUERY,
        response: {
          200: described("A page of them.", pageOf(ACTOR, Type.String())),
          ...problems(404),
        },
      },
    },
    async (request, reply) => {
      const { at, q = "", limit: most = PAGE_SIZE, after = "" } = request.query;
      const known = await programmes.read(request.params.programme);
      const found = actorsAt(known, at).filter((actor) => actor.id > after && isCalled(actor, q));
      const items = found.slice(0, most);
      const next = found.length > most ? (items.at(-1)?.id ?? null) : null;
      if (next !== null) linkNext(request, reply, next);
      return { items, next };
    },
  );
};

function actorsAt({ entries }: KnownProgramme, at: string | undefined): readonly Actor[] {
  if (at === undefined) return readJournal(entries, null).stateAt(null).actors;
  // No measure is asked for: only who is on the register, by the rule that every evaluation keeps.
  return evaluateMoment(entries, at, { only: [] }).actors;
}

/** Every word that was typed begins or continues in the id, the name or an alias. */
function isCalled({ id, label, aliases }: Actor, query: string): boolean {
  const text = folded([id, label, ...aliases].join("\n"));
  return folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
