import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { type AnyNewEntry, checkEntries } from "@legami/core";
import { Type } from "typebox";
import { described, pageOf, problems, RECEIPT } from "../answer-schemas.ts";
import { BATCH, batchValidatorCompiler } from "../batch.ts";
import type { RouteContext } from "../context.ts";
import { NEW_ENTRY, SENT_TYPES } from "../entry-schemas.ts";
import { InvalidEntries } from "../invalid-entries.ts";
import { linkNext } from "../page-link.ts";
import { unknownProgramme } from "../programme-cache.ts";
import { closed, LANG_QUERY, lang, limit, PAGE_SIZE, PROGRAMME_PARAMS } from "../schema-parts.ts";

const QUERY = closed({
  type: Type.Optional(Type.Enum([...SENT_TYPES, "programme" as const])),
  limit: limit(),
  after: Type.Optional(Type.Integer({ minimum: 0, description: "A sequence number." })),
  order: Type.Optional(Type.Enum(["asc", "desc"], { default: "asc" })),
  ...lang,
});

/** As stored; an entry of an older form may look other than what is taken today. */
const ENTRY = closed({
  id: Type.String(),
  type: Type.Enum([...SENT_TYPES, "programme" as const]),
  happenedOn: Type.String(),
  payload: Type.Unsafe<Record<string, unknown>>({ type: "object" }),
  corrects: Type.Optional(Type.String()),
  personal: Type.Optional(Type.Record(Type.String(), Type.String())),
  seq: Type.Integer({ minimum: 1 }),
  recordedAt: Type.String(),
  recordedBy: Type.Optional(
    Type.String({ description: "coordinator, import, or link: and its id. No measure reads it." }),
  ),
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

const BATCH_BYTES = 16 * 1024 * 1024;

export const entryRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (
  app,
  { store, programmes, clock },
) => {
  /** Check and store; `pointerOf` says where in the request the n-th entry stands. */
  function append(
    programme: string,
    entries: readonly AnyNewEntry[],
    pointerOf: (index: number) => string,
  ) {
    return programmes.append({
      programme,
      recordedAt: clock(),
      recordedBy: "coordinator",
      entries: (facts) => {
        if (facts.settings() === undefined) throw unknownProgramme(programme);
        const found = checkEntries(facts, entries);
        if (found.length === 0) return entries;
        throw new InvalidEntries(
          found.map(({ index, pointer, message }) => ({
            pointer: `${pointerOf(index)}${pointer}`,
            message,
          })),
        );
      },
    });
  }

  app.post(
    "/programmes/:programme/entries",
    {
      schema: {
        summary: "Log an entry",
        description: "The id is the client's: sending the same entry twice stores it once.",
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
    async ({ params, body }, reply) => {
      const [receipt] = await append(params.programme, [body], () => "");
      return reply.code(receipt?.status === "stored" ? 201 : 200).send(receipt);
    },
  );

  app.post(
    "/programmes/:programme/entries::batch",
    {
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
    async ({ params, body }) => {
      const receipts = await append(params.programme, body.entries, (index) => `/entries/${index}`);
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
      schema: {
        summary: "The journal, in order of sequence",
        tags: ["entries"],
        params: PROGRAMME_PARAMS,
        querystring: QUERY,
        response: {
          200: described("A page of it.", pageOf(ENTRY, Type.Integer())),
          ...problems(404),
        },
      },
    },
    async (request, reply) => {
      const { programme } = request.params;
      const { limit: most = PAGE_SIZE, lang: _, ...query } = request.query;
      await programmes.read(programme);
      const found = await store.entries(programme, { ...query, limit: most + 1 });
      const items = found.slice(0, most);
      const next = found.length > most ? (items.at(-1)?.seq ?? null) : null;
      if (next !== null) linkNext(request, reply, next);
      return { items, next };
    },
  );
};
