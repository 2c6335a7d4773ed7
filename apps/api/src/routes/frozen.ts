import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import {
  canonicalJson,
  type FrozenDigests,
  type FrozenJournal,
  frozenText,
  LegamiError,
  sealFrozen,
} from "@legami/core";
import { isCorrectiveAction } from "@legami/report";
import type { JournalHead, SnapshotRecord } from "@legami/storage";
import { type Static, Type } from "typebox";
import { described, pageOf, problems } from "../answer-schemas.ts";
import type { RouteContext } from "../context.ts";
import { linkNext } from "../page-link.ts";
import {
  closed,
  LANG_QUERY,
  lang,
  limit,
  name,
  PAGE_SIZE,
  PROGRAMME_PARAMS,
} from "../schema-parts.ts";
import { sendBody } from "../send-body.ts";
import { keptAs } from "../sent-file.ts";
import { FILE, FILE_TYPE, NEW_SNAPSHOT, SNAPSHOT } from "../snapshot-schemas.ts";

export const frozenRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (
  app,
  { store, programmes, analysis, clock },
) => {
  const { snapshots } = store;

  /** The file of a journal up to that head. Entries come from the store: it has what is published. */
  async function fileOf(
    programme: string,
    head: JournalHead,
    digests: FrozenDigests,
  ): Promise<FrozenJournal> {
    const entries = (await store.entries(programme)).filter(({ seq }) => seq <= head.seq);
    return sealFrozen(entries, digests, isCorrectiveAction);
  }

  app.post(
    "/programmes/:programme/snapshots",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "Freeze what is known now",
        description:
          "Notes how far the journal goes, the parameters, and the digest of the network at each moment: the file can be had from then on, whatever is logged or set later. The id is the client’s: sent twice it is frozen once. It cannot be taken back.",
        tags: ["snapshots"],
        params: PROGRAMME_PARAMS,
        querystring: LANG_QUERY,
        body: NEW_SNAPSHOT,
        response: {
          200: described("It was frozen already.", SNAPSHOT),
          201: described("It is frozen, on the disk.", SNAPSHOT),
          ...problems(404, 409, 413, 415, 422, 507),
        },
      },
    },
    async (request, reply) => {
      const { programme } = request.params;
      const { id, title, note = null, at, lens } = request.body;
      const known = await programmes.read(programme);
      const held = await snapshots.find(known.id, id);
      if (held !== null) return shown(sameAs(held, request.body));
      const task = {
        what: "digests",
        ...(at === undefined ? {} : { moments: at }),
        ...(lens === undefined ? {} : { lens }),
      } as const;
      // Not given up when the connection closes: what was asked for twice is frozen once.
      const seen = await analysis.run(known, task);
      const digests = JSON.parse(String(seen)) as FrozenDigests;
      const { digest } = await fileOf(known.id, known.head, digests);
      await snapshots.add({
        id,
        programme: known.id,
        title,
        note,
        frozenAt: clock(),
        frozenBy: "coordinator",
        head: known.head,
        parameters: digests.parameters,
        snapshots: digests.snapshots,
        digest,
      });
      // Sent twice at once, or under an id that another programme has: what is noted says so.
      const noted = sameAs(await snapshots.find(known.id, id), request.body);
      return reply.code(201).send(shown(noted));
    },
  );

  app.get(
    "/programmes/:programme/snapshots",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "What was frozen, the latest first",
        tags: ["snapshots"],
        params: PROGRAMME_PARAMS,
        querystring: closed({ limit: limit(), after: Type.Optional(name()), ...lang }),
        response: {
          200: described("A page of them.", pageOf(SNAPSHOT, Type.String())),
          ...problems(404),
        },
      },
    },
    async (request, reply) => {
      const { limit: most = PAGE_SIZE, after } = request.query;
      const { id } = await programmes.read(request.params.programme);
      const all = await snapshots.list(id);
      const found = all.findIndex((one) => one.id === after);
      const from = after === undefined ? 0 : found < 0 ? all.length : found + 1;
      const items = all.slice(from, from + most);
      const next = all.length > from + most ? (items.at(-1)?.id ?? null) : null;
      if (next !== null) linkNext(request, reply, next);
      return { items: items.map(shown), next };
    },
  );

  app.get(
    "/programmes/:programme/snapshots/:snapshot/file",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "The frozen file: opens anywhere, with the numbers of its day",
        description:
          "Made of the journal and of what was noted: the same bytes each time, whatever a later engine sees. A published text that was erased since is missing from it, and then its digest is another.",
        tags: ["snapshots"],
        params: closed({ ...PROGRAMME_PARAMS.properties, snapshot: name() }),
        querystring: LANG_QUERY,
        response: { 200: FILE, ...problems(404) },
      },
    },
    async ({ params }, reply) => {
      const { id } = await programmes.read(params.programme);
      const held = await snapshots.find(id, params.snapshot);
      if (held === null) throw unknownSnapshot(params.snapshot);
      const { parameters, snapshots: noted } = held;
      const digests = { programme: id, knownOn: null, parameters, snapshots: noted };
      const file = await fileOf(id, held.head, digests);
      reply.header("content-disposition", keptAs(fileName(held)));
      return sendBody(reply, FILE_TYPE, frozenText(file));
    },
  );
};

/** @throws LegamiError `LEGAMI_ENTRY_CONFLICT` where the id is taken by what says something else */
function sameAs(
  held: SnapshotRecord | null,
  { id, title, note, at, lens }: Static<typeof NEW_SNAPSHOT>,
): SnapshotRecord {
  const moments = held?.snapshots.map((one) => one.at);
  const isSame =
    held?.title === title &&
    held.note === (note ?? null) &&
    (at === undefined || canonicalJson(at) === canonicalJson(moments)) &&
    (lens === undefined || held.snapshots.every((one) => one.lens === lens));
  if (isSame) return held;
  throw new LegamiError("LEGAMI_ENTRY_CONFLICT", `id ${id} is taken by another snapshot`, {
    details: { id },
  });
}

function shown({ programme: _, ...rest }: SnapshotRecord): object {
  return rest;
}

const fileName = ({ programme, frozenAt }: SnapshotRecord) =>
  `${programme}-${frozenAt.slice(0, 10)}.frozen.json`;

function unknownSnapshot(id: string): LegamiError {
  return new LegamiError("LEGAMI_NOT_FOUND", `there is no frozen snapshot “${id}”`, {
    details: { what: "snapshot", id },
  });
}
