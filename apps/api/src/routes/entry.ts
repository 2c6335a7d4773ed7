import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { type AnyNewEntry, type JournalFacts, LegamiError } from "@legami/core";
import { isRecordedBy } from "../access/link-scope.ts";
import { type SignedIn, signedIn } from "../access/signed-in.ts";
import { described, ENTRY, problems, RECEIPT } from "../answer-schemas.ts";
import type { RouteContext } from "../context.ts";
import { IF_MATCH, isMatch, requireIfMatch, tagOf } from "../entity-tags.ts";
import { entryLog } from "../entry-log.ts";
import { NEW_ENTRY } from "../entry-schemas.ts";
import { HttpProblem } from "../http-problem.ts";
import { InvalidEntries } from "../invalid-entries.ts";
import { closed, entryId, LANG_QUERY, nullable, PROGRAMME_PARAMS } from "../schema-parts.ts";
import { shownEntry } from "../shown-entry.ts";

const PARAMS = closed({ ...PROGRAMME_PARAMS.properties, entry: entryId() });

const STATE = closed({
  entry: ENTRY,
  inForce: nullable(ENTRY),
});

/** Somebody has edited since: `inForce` is what holds now, null if it was withdrawn. */
class StaleEdit extends Error {
  readonly inForce: string | null;

  constructor(inForce: string | null) {
    super("edited since it was read");
    this.inForce = inForce;
  }
}

export const entryStateRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (app, context) => {
  const { store, programmes } = context;
  const log = entryLog(context);

  /** The entry that holds now as it is shown; null if it was withdrawn. */
  async function shownInForce(programme: string, inForce: string | null, who: SignedIn) {
    const entry = inForce === null ? null : await store.entry(programme, inForce);
    return entry === null ? null : shownEntry(entry, who);
  }

  app.get(
    "/programmes/:programme/entries/:entry",
    {
      config: { rule: "signed-in" },
      schema: {
        summary: "An entry, and what holds in its place now",
        description:
          "`inForce` is the entry itself, the last of its corrections, or null if it was withdrawn. A link sees what it recorded itself.",
        tags: ["entries"],
        params: PARAMS,
        querystring: LANG_QUERY,
        response: { 200: described("Both.", STATE), ...problems(404) },
      },
    },
    async (request, reply) => {
      const { programme, entry: id } = request.params;
      const who = signedIn(request);
      const { facts } = await programmes.read(programme);
      const entry = await store.entry(programme, id);
      if (entry === null || (who.role === "link" && !isRecordedBy(who.link, entry))) {
        throw unknownEntry(id);
      }
      const inForce = facts.inForceOf(id);
      reply.header("etag", tagOf(inForce));
      return {
        entry: shownEntry(entry, who),
        inForce: await shownInForce(programme, inForce, who),
      };
    },
  );

  app.put(
    "/programmes/:programme/entries/:entry",
    {
      config: { rule: "signed-in" },
      schema: {
        summary: "Correct an entry, if nobody else has since it was read",
        description:
          "The correction is an entry of the same type with an id of its own; `corrects` comes from the address. Safe to send twice. 412 shows what holds now (`details.current`) and what was sent (`details.sent`).",
        tags: ["entries"],
        params: PARAMS,
        querystring: LANG_QUERY,
        headers: IF_MATCH,
        body: NEW_ENTRY,
        response: {
          200: described("It is stored, on the disk, or was there already.", RECEIPT),
          ...problems(404, 409, 412, 413, 415, 422, 428, 507),
        },
      },
    },
    async (request) => {
      const { programme, entry: id } = request.params;
      const { body: sent } = request;
      const who = signedIn(request);
      if (sent.corrects !== undefined) throw new InvalidEntries([FROM_ADDRESS]);
      const expected = requireIfMatch(request.headers);
      try {
        const [receipt] = await log({
          who,
          programme,
          entries: (facts) => [correction(facts, id, sent, expected, who)],
        });
        return receipt;
      } catch (error) {
        if (!(error instanceof StaleEdit)) throw error;
        const current = await shownInForce(programme, error.inForce, who);
        throw new HttpProblem("LEGAMI_STALE", { details: { current, sent } });
      }
    },
  );
};

const FROM_ADDRESS = {
  pointer: "/corrects",
  message: {
    en: "what is corrected stands in the address",
    it: "che cosa si corregge sta nell’indirizzo",
  },
};

function correction(
  facts: JournalFacts,
  id: string,
  sent: AnyNewEntry,
  expected: string,
  who: SignedIn,
): AnyNewEntry {
  const held = facts.entry(id);
  if (held === undefined) throw unknownEntry(id);
  const sentBefore = facts.entry(sent.id);
  if (sentBefore !== undefined) return { ...sent, corrects: sentBefore.corrects ?? id };
  const inForce = facts.inForceOf(id);
  if (!isMatch(expected, tagOf(inForce))) throw new StaleEdit(inForce);
  const isOthers = inForce !== null && facts.entry(inForce) === undefined;
  if (who.role === "link" && isOthers) throw new HttpProblem("LEGAMI_FORBIDDEN");
  return { ...sent, corrects: inForce ?? id };
}

function unknownEntry(id: string): LegamiError {
  return new LegamiError("LEGAMI_NOT_FOUND", `there is no entry ${id}`, {
    details: { what: "entry", id },
  });
}
