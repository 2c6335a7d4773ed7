import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { LENSES, scopeNames } from "@legami/core";
import { Type } from "typebox";
import { settingsForLink, territoryOfLink } from "../access/link-scope.ts";
import { described, HEAD, problems, RECEIPT } from "../answer-schemas.ts";
import type { RouteContext } from "../context.ts";
import { IF_MATCH, requireIfMatch, tagOf } from "../entity-tags.ts";
import { SETTINGS } from "../entry-schemas.ts";
import { HttpProblem } from "../http-problem.ts";
import { InvalidEntries } from "../invalid-entries.ts";
import { timelineOf, wavesOf } from "../moments.ts";
import { openingEntry, settingsEntry } from "../opening.ts";
import { unknownProgramme } from "../programme-cache.ts";
import { closed, LANG_QUERY, nullable, PROGRAMME_PARAMS } from "../schema-parts.ts";

/** Whoever opens a programme says who it is; the rest has usual values. */
const OPENING = Type.Object(
  {
    ...Type.Partial(SETTINGS).properties,
    id: SETTINGS.properties.id,
    name: SETTINGS.properties.name,
  },
  { additionalProperties: false },
);

const ITEM = closed({
  id: Type.String(),
  name: Type.String(),
  simulated: nullable(Type.String()),
  entries: nullable(Type.Integer()),
  head: nullable(HEAD),
});

const MOMENT = closed({
  at: Type.String({ description: "What snapshots and comparisons are asked with." }),
  date: nullable(Type.String()),
  kind: Type.Enum(["wave", "first-entry", "last-entry"]),
  official: Type.Boolean(),
});

const PROGRAMME = closed({
  settings: closed({ ...SETTINGS.properties, id: Type.String() }),
  head: nullable(HEAD),
  moments: Type.Array(MOMENT),
  lenses: Type.Array(Type.Enum([...LENSES])),
  scopes: Type.Array(Type.String()),
});

export const programmeRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (
  app,
  { store, programmes, clock },
) => {
  app.get(
    "/programmes",
    {
      config: { rule: "signed-in" },
      schema: {
        summary: "The programmes",
        description: "A link sees its own, without its size and head.",
        tags: ["programmes"],
        querystring: LANG_QUERY,
        response: {
          200: described("All of them.", closed({ items: Type.Array(ITEM) })),
          ...problems(),
        },
      },
    },
    async ({ identity }) => {
      const ids = identity.role === "link" ? [identity.link.programme] : await store.programmes();
      const known = await Promise.all(ids.map((id) => programmes.read(id)));
      const items = known.flatMap(({ id, entries, facts, head }) => {
        const settings = facts.settings();
        if (settings === undefined) return [];
        const { name, simulated } = settings;
        const size =
          identity.role === "link"
            ? { entries: null, head: null }
            : { entries: entries.length, head };
        return [{ id, name, simulated, ...size }];
      });
      return { items };
    },
  );

  app.post(
    "/programmes",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "Open a programme",
        description: "Safe to send twice; other settings under the same id are refused.",
        tags: ["programmes"],
        querystring: LANG_QUERY,
        body: OPENING,
        response: {
          200: described("It was open already, with these settings.", RECEIPT),
          201: described("It is open now.", RECEIPT),
          ...problems(409, 413, 415, 422, 507),
        },
      },
    },
    async ({ body }, reply) => {
      const now = clock();
      const [receipt] = await programmes.append({
        programme: body.id,
        recordedAt: now,
        recordedBy: "coordinator",
        entries: (facts) => [openingEntry(facts, body, now.slice(0, 10))],
      });
      if (receipt?.status === "stored") {
        reply.code(201).header("location", `/v1/programmes/${body.id}`);
      }
      return receipt;
    },
  );

  app.get(
    "/programmes/:programme",
    {
      config: { rule: "signed-in" },
      schema: {
        summary: "A programme: its settings, timeline, lenses and scopes",
        description: "A link sees what it needs to log: waves, its own territory, types of event.",
        tags: ["programmes"],
        params: PROGRAMME_PARAMS,
        querystring: LANG_QUERY,
        response: { 200: described("The programme.", PROGRAMME), ...problems(404) },
      },
    },
    async ({ params, identity }, reply) => {
      const known = await programmes.read(params.programme);
      const settings = known.facts.settings();
      if (settings === undefined) throw unknownProgramme(params.programme);
      const { lenses } = settings;
      if (identity.role === "link") {
        const seen = settingsForLink(settings, territoryOfLink(identity.link, known.facts));
        return { settings: seen, head: null, moments: wavesOf(settings), lenses, scopes: [] };
      }
      reply.header("etag", tagOf(known.facts.opening()?.id ?? null));
      return {
        settings,
        head: known.head,
        moments: timelineOf(known),
        lenses,
        scopes: scopeNames(settings),
      };
    },
  );

  app.put(
    "/programmes/:programme",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "Replace the settings, if nobody else has since they were read",
        description:
          "The settings as they were stay in the journal. What entries name cannot be taken out. Safe to send twice. 412 shows what holds now (`details.current`) and what was sent (`details.sent`).",
        tags: ["programmes"],
        params: PROGRAMME_PARAMS,
        querystring: LANG_QUERY,
        headers: IF_MATCH,
        body: SETTINGS,
        response: {
          200: described("They are stored, on the disk, or were there already.", RECEIPT),
          ...problems(404, 409, 412, 413, 415, 422, 428, 507),
        },
      },
    },
    async ({ params, body, headers }) => {
      const expected = requireIfMatch(headers);
      if (body.id !== params.programme) throw new InvalidEntries([OTHER_PROGRAMME]);
      const [receipt] = await programmes.append({
        programme: params.programme,
        recordedAt: clock(),
        recordedBy: "coordinator",
        entries: (facts) => {
          const entry = settingsEntry(facts, body, expected);
          if (entry !== null) return [entry];
          const details = { current: facts.settings() ?? null, sent: body };
          throw new HttpProblem("LEGAMI_STALE", { details });
        },
      });
      return receipt;
    },
  );
};

const OTHER_PROGRAMME = {
  pointer: "/id",
  message: {
    en: "the programme in the address has another id",
    it: "il programma dell’indirizzo ha un altro id",
  },
};
