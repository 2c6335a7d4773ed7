import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { RecordedBy } from "@legami/core";
import { Type } from "typebox";
import { signedIn } from "../access/signed-in.ts";
import { actorsOf } from "../actors-of.ts";
import { described, ENTRY, pageOf, problems, RECEIPT } from "../answer-schemas.ts";
import { BATCH, batchValidatorCompiler } from "../batch.ts";
import type { RouteContext } from "../context.ts";
import { entryLog } from "../entry-log.ts";
import { NEW_ENTRY, SENT_TYPES } from "../entry-schemas.ts";
import { linkNext } from "../page-link.ts";
import type { KnownProgramme } from "../programme-cache.ts";
import {
  CURSOR,
  closed,
  LANG_QUERY,
  lang,
  limit,
  PAGE_SIZE,
  PAIR,
  PROGRAMME_PARAMS,
  RECORDER,
} from "../schema-parts.ts";
import { shownEntry } from "../shown-entry.ts";

const QUERY = closed({
  type: Type.Optional(Type.Enum([...SENT_TYPES, "programme" as const])),
  limit: limit(),
  after: Type.Optional(
    Type.String({ pattern: CURSOR, description: "As `next` of the page before says." }),
  ),
  order: Type.Optional(Type.Enum(["asc", "desc"], { default: "asc" })),
  recordedBy: Type.Optional(
    Type.String({
      pattern: RECORDER,
      description: "coordinator, import, or link: and its id. A link sees its own in any case.",
    }),
  ),
  between: Type.Optional(
    Type.String({
      pattern: PAIR,
      description:
        "Ids of two actors with a comma between them: what ties them and holds now, the latest first, on one page.",
    }),
  ),
  ...lang,
});

const BATCH_ANSWER = closed({
  stored: Type.Integer(),
  alreadyThere: Type.Integer(),
  receipts: Type.Array(
    closed({
      id: RECEIPT.properties.id,
      seq: RECEIPT.properties.seq,
      status: RECEIPT.properties.status,
    }),
  ),
});

const CURSOR_VALUE = Type.Union([Type.Integer(), Type.String()]);

const BATCH_BYTES = 16 * 1024 * 1024;

export const entryRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (app, context) => {
  const { store, programmes } = context;
  const log = entryLog(context);

  app.post(
    "/programmes/:programme/entries",
    {
      config: { rule: "signed-in" },
      schema: {
        summary: "Log an entry",
        description: "The id is the client’s: sending the same entry twice stores it once.",
        tags: ["entries"],
        params: PROGRAMME_PARAMS,
        querystring: LANG_QUERY,
        body: NEW_ENTRY,
        response: {
          200: described("It was there already.", RECEIPT),
          201: described("It is stored, on the disk.", RECEIPT),
          ...problems(404, 409, 413, 415, 422, 507),
        },
      },
    },
    async (request, reply) => {
      const { params, body } = request;
      const [receipt] = await log({
        who: signedIn(request),
        programme: params.programme,
        entries: () => [body],
      });
      return reply.code(receipt?.status === "stored" ? 201 : 200).send(receipt);
    },
  );

  app.post(
    "/programmes/:programme/entries::batch",
    {
      config: { rule: "signed-in" },
      bodyLimit: BATCH_BYTES,
      validatorCompiler: batchValidatorCompiler,
      schema: {
        summary: "Log many entries: all of them or none",
        description: "An entry may refer to those before it. What is wrong is told entry by entry.",
        tags: ["entries"],
        params: PROGRAMME_PARAMS,
        querystring: LANG_QUERY,
        body: BATCH,
        response: {
          200: described("All are stored, or were there already.", BATCH_ANSWER),
          ...problems(404, 409, 413, 415, 422, 507),
        },
      },
    },
    async (request) => {
      const { params, body } = request;
      const receipts = await log({
        who: signedIn(request),
        programme: params.programme,
        entries: () => body.entries,
        pointerOf: (index) => `/entries/${index}`,
      });
      const stored = receipts.filter(({ status }) => status === "stored").length;
      return {
        stored,
        alreadyThere: receipts.length - stored,
        receipts: receipts.map(({ id, seq, status }) => ({ id, seq, status })),
      };
    },
  );

  app.get(
    "/programmes/:programme/entries",
    {
      config: { rule: "signed-in" },
      schema: {
        summary: "The journal, in order of sequence",
        description: "A link sees the entries that it recorded itself.",
        tags: ["entries"],
        params: PROGRAMME_PARAMS,
        querystring: QUERY,
        response: {
          200: described("A page of it.", pageOf(ENTRY, CURSOR_VALUE)),
          ...problems(404),
        },
      },
    },
    async (request, reply) => {
      const { programme } = request.params;
      const {
        limit: most = PAGE_SIZE,
        lang: _,
        after,
        between,
        recordedBy,
        ...query
      } = request.query;
      const who = signedIn(request);
      const known = await programmes.read(programme);
      const by = who.role === "link" ? who.recordedBy : (recordedBy as RecordedBy | undefined);
      if (between !== undefined) {
        const ids = tiesBetween(known, between.split(","), by).slice(0, most);
        const ties = await Promise.all(ids.map((id) => store.entry(programme, id)));
        const items = ties.flatMap((entry) => (entry === null ? [] : [shownEntry(entry, who)]));
        return { items, next: null };
      }
      const found = await store.entries(programme, {
        ...query,
        ...(after === undefined ? {} : { after: /^\d+$/.test(after) ? Number(after) : after }),
        ...(by === undefined ? {} : { recordedBy: by }),
        limit: most + 1,
      });
      const items = found.slice(0, most);
      const last = found.length > most ? items.at(-1) : undefined;
      const isLink = who.role === "link";
      const next = last === undefined ? null : isLink ? last.id : last.seq;
      if (next !== null) linkNext(request, reply, next);
      return { items: items.map((entry) => shownEntry(entry, who)), next };
    },
  );
};

/** Ids of the entries in force that tie two actors, the latest first. Merged records count as one. */
function tiesBetween(
  { entries, facts }: KnownProgramme,
  pair: readonly string[],
  by: RecordedBy | undefined,
): string[] {
  const wanted = pair.map((actor) => facts.unitOf(actor));
  return entries
    .filter((entry) => {
      if (entry.type === "distinct" || (by !== undefined && entry.recordedBy !== by)) return false;
      const units = actorsOf(entry).map((actor) => facts.unitOf(actor));
      return wanted.every((unit) => units.includes(unit)) && facts.isInForce(entry.id);
    })
    .sort((a, b) =>
      a.happenedOn === b.happenedOn ? b.seq - a.seq : a.happenedOn < b.happenedOn ? 1 : -1,
    )
    .map(({ id }) => id);
}
