import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import {
  type AnyNewEntry,
  checkEntries,
  entryIdFrom,
  JournalFacts,
  LegamiError,
} from "@legami/core";
import {
  fatesIn,
  type ImportChoices,
  type ImportPlan,
  type ImportTarget,
} from "@legami/interchange";
import type { ImportRecord } from "@legami/storage";
import { type Static, Type } from "typebox";
import { described, pageOf, problems } from "../answer-schemas.ts";
import type { RouteContext } from "../context.ts";
import { IMPORT, IMPORT_BODY, PREVIEW, PREVIEW_BODY, REPORT } from "../imports/import-schemas.ts";
import { planner, targetOf } from "../imports/planning.ts";
import { previewOf, told } from "../imports/tell.ts";
import { redoing, standing, takenBack, undoing } from "../imports/undo.ts";
import { InvalidEntries } from "../invalid-entries.ts";
import { languageOf } from "../language.ts";
import { linkNext } from "../page-link.ts";
import { type KnownProgramme, unknownProgramme } from "../programme-cache.ts";
import {
  closed,
  entryId,
  LANG_QUERY,
  lang,
  limit,
  PAGE_SIZE,
  programmeId,
} from "../schema-parts.ts";

const PARAMS = closed({ programme: programmeId() });
const ONE = closed({ programme: Type.String({ minLength: 1, maxLength: 200 }), import: entryId() });

type Asked = Static<typeof PREVIEW_BODY>;

export const importRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (app, context) => {
  const { store, programmes, uploads, clock } = context;
  const thread = planner();
  app.addHook("onClose", () => thread.close());

  async function known(programme: string): Promise<KnownProgramme | null> {
    return (await store.head(programme)) === null ? null : programmes.read(programme);
  }

  /** @throws LegamiError if the programme is not there and is not to be opened, or is to be and is */
  async function target(id: string, open: Asked["open"]): Promise<ImportTarget> {
    const found = await known(id);
    if (found === null && open === undefined) throw unknownProgramme(id);
    if (found !== null && open !== undefined) throw alreadyOpen(id);
    if (found !== null) return targetOf(found);
    return { id, name: open?.name ?? id, settings: null, actors: [], describedOn: {} };
  }

  async function planned(id: string, asked: Asked): Promise<ImportPlan> {
    const into = await target(id, asked.open);
    const now = Date.parse(clock());
    const files = asked.uploads.map((upload) => uploads.get(upload, now));
    return thread.plan({ files, target: into, choices: choicesOf(asked) });
  }

  app.post(
    "/programmes/:programme/imports::preview",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "What an import would do",
        description:
          "How the files are read (each guess can be chosen otherwise), what becomes of every row, what is wrong, who may be there already. Nothing is stored.",
        tags: ["imports"],
        params: PARAMS,
        querystring: LANG_QUERY,
        body: PREVIEW_BODY,
        response: { 200: described("The plan.", PREVIEW), ...problems(404, 409, 413, 415, 422) },
      },
    },
    async (request) => {
      const { programme } = request.params;
      const one = await planned(programme, request.body);
      const facts = (await known(programme))?.facts ?? new JournalFacts();
      return previewOf(one, fatesIn(one, programme, facts, null), languageOf(request));
    },
  );

  app.post(
    "/programmes/:programme/imports",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "Import files",
        description:
          "All that can be stored is, or nothing; rows that cannot be are told. The id is the client’s: sent again it is answered again.",
        tags: ["imports"],
        params: PARAMS,
        querystring: LANG_QUERY,
        body: IMPORT_BODY,
        response: {
          200: described("It was done already.", REPORT),
          201: described("It is done.", REPORT),
          ...problems(404, 409, 413, 415, 422, 507),
        },
      },
    },
    async (request, reply) => {
      const { programme } = request.params;
      const { id, ...asked } = request.body;
      const before = await store.imports.find(programme, id);
      if (before !== null) return reportOf(before);
      const one = await planned(programme, asked);
      if (one.opens !== null && one.opens.id !== programme) throw otherId(one.opens.id, programme);
      const at = clock();
      let done = fatesIn(one, programme, new JournalFacts(), id);
      await programmes.append({
        programme,
        recordedAt: at,
        recordedBy: `import:${id}`,
        entries: (facts) => {
          done = fatesIn(one, programme, facts, id);
          const entries = [...openingIn(one, facts), ...done.missing];
          requireSound(facts, entries);
          return entries;
        },
      });
      const report = { counts: done.counts, added: done.added, ...told(one, languageOf(request)) };
      const record = { id, programme, file: one.file, at, report: JSON.stringify(report) };
      await store.imports.add(record);
      for (const upload of asked.uploads) uploads.forget(upload);
      return reply.code(201).send(reportOf(record));
    },
  );

  app.get(
    "/programmes/:programme/imports",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "The imports of a programme, the latest first",
        tags: ["imports"],
        params: closed({ programme: ONE.properties.programme }),
        querystring: closed({ limit: limit(), after: Type.Optional(entryId()), ...lang }),
        response: {
          200: described("A page of them.", pageOf(IMPORT, Type.String())),
          ...problems(404),
        },
      },
    },
    async (request, reply) => {
      const { limit: most = PAGE_SIZE, after } = request.query;
      const found = await programmes.read(request.params.programme);
      const all = await store.imports.list(found.id);
      const start = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
      const from = after !== undefined && start === 0 ? all.length : start;
      const items = all.slice(from, from + most);
      const next = all.length > from + most ? (items.at(-1)?.id ?? null) : null;
      if (next !== null) linkNext(request, reply, next);
      return { items: items.map((record) => shown(record, found)), next };
    },
  );

  for (const way of ["undo", "redo"] as const) {
    app.post(
      `/programmes/:programme/imports/:import/${way}`,
      {
        config: { rule: "coordinator" },
        schema: {
          summary: way === "undo" ? "Take a whole import back" : "Bring it back",
          description:
            way === "undo"
              ? "Every entry of it is withdrawn; what others have corrected since stays, and so do actors whom others have named. Safe to send twice."
              : "What was withdrawn with it holds again. Safe to send twice.",
          tags: ["imports"],
          params: ONE,
          querystring: LANG_QUERY,
          response: { 200: described("The import as it is now.", IMPORT), ...problems(404, 507) },
        },
      },
      async (request) => {
        const { programme, import: id } = request.params;
        const found = await programmes.read(programme);
        const record = await store.imports.find(programme, id);
        if (record === null) throw unknownImport(id);
        const now = clock();
        const turn = way === "undo" ? undoing : redoing;
        await programmes.append({
          programme,
          recordedAt: now,
          recordedBy: `import:${id}`,
          entries: (facts) => turn(found, facts, id, now.slice(0, 10)),
        });
        return shown(record, await programmes.read(programme));
      },
    );
  }
};

function choicesOf({ uploads: _, open: __, columns, names, ...rest }: Asked): ImportChoices {
  const byName = (list: readonly { readonly name: string }[], field: string) =>
    Object.fromEntries(list.map((one) => [one.name, one[field as keyof typeof one]]));
  return {
    ...rest,
    ...(columns !== undefined && { columns: byName(columns, "field") }),
    ...(names !== undefined && { names: byName(names, "actor") }),
  } as ImportChoices;
}

/** The entry that opens a programme which begins with an import. */
function openingIn({ opens }: ImportPlan, facts: JournalFacts): AnyNewEntry[] {
  if (opens === null) return [];
  const held = facts.opening();
  if (held !== undefined) throw alreadyOpen(opens.id);
  const happenedOn = opens.t0 ?? opens.waves[0]?.date ?? "0001-01-01";
  return [
    { id: entryIdFrom({ opening: opens.id }), type: "programme", happenedOn, payload: opens },
  ];
}

function requireSound(facts: JournalFacts, entries: readonly AnyNewEntry[]): void {
  const found = checkEntries(facts, entries);
  if (found.length === 0) return;
  throw new InvalidEntries(found.map(({ message }) => ({ pointer: "/uploads/0", message })));
}

function reportOf({ id, file, at, report }: ImportRecord): object {
  return { id, file, at, ...JSON.parse(report) };
}

function shown(record: ImportRecord, known: KnownProgramme): object {
  const entries = standing(known, known.facts, record.id).length;
  const isUndone = takenBack(known, known.facts, record.id).length > 0;
  return { ...reportOf(record), state: isUndone ? "undone" : "done", entries };
}

function alreadyOpen(id: string): LegamiError {
  return new LegamiError("LEGAMI_ENTRY_CONFLICT", `there is a programme “${id}” already`, {
    details: { id },
  });
}

function otherId(id: string, programme: string): InvalidEntries {
  return new InvalidEntries([
    {
      pointer: "/uploads/0",
      message: {
        en: `the file holds the programme “${id}”: import it as that one, not as “${programme}”`,
        it: `il file contiene il programma «${id}»: importarlo con quel nome, non come «${programme}»`,
      },
    },
  ]);
}

function unknownImport(id: string): LegamiError {
  return new LegamiError("LEGAMI_NOT_FOUND", `there is no import “${id}”`, {
    details: { what: "import", id },
  });
}
