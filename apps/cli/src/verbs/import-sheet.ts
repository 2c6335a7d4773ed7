/** One table of somebody's own making: read by guesses, each of which an option can put right. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import {
  type AnyNewEntry,
  checkEntries,
  entryIdFrom,
  JournalFacts,
  LegamiError,
  readJournal,
} from "@legami/core";
import type { Fated, ImportChoices, ImportPlan, ImportTarget } from "@legami/interchange";
import type { JournalStore } from "@legami/storage";
import { sheetText } from "../print-sheet.ts";
import { requireFile } from "../read-files.ts";
import { chooseProgramme, storeName } from "../source.ts";
import { writeWhole } from "../write-whole.ts";
import type { Surroundings } from "./verb.ts";

export interface SheetOptions {
  readonly into: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly map?: Readonly<Record<string, string>>;
  readonly separator?: string;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly headerRow?: number;
  readonly dateFormat?: string;
  readonly meaning?: string;
  readonly wave?: string;
  readonly refused?: string;
}

/** No sheet that people fill in is longer; a network is read by the reader of its format. */
const MAX_BYTES = 64_000_000;

export function choicesOf({
  map,
  separator,
  encoding,
  sheet,
  headerRow,
  dateFormat,
  meaning,
  wave,
}: SheetOptions): ImportChoices {
  const chosen = {
    columns: map,
    separator: separator === "tab" ? "\t" : separator,
    encoding,
    sheet,
    headerRow,
    dateFormat,
    means: meaning,
    wave,
  };
  const given = Object.entries(chosen).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as ImportChoices;
}

/** Imports the file, or says what that would do. Of rows that cannot be right it says why. */
export async function importSheet(
  file: string,
  options: SheetOptions,
  around: Surroundings,
): Promise<void> {
  const { texts, language } = around;
  const { size } = await requireFile(file, texts);
  if (size > MAX_BYTES) throw new LegamiError("LEGAMI_INVALID_OPTION", texts.sheetTooLarge(file));
  const content = new Uint8Array(await readFile(file));
  const journal = await openJournal(options, file, around);
  try {
    const { planThread } = await import("@legami/interchange/node");
    const { target, facts } = journal;
    const files = [{ name: basename(file), content }];
    const thread = planThread();
    const plan = await thread.plan({ files, target, choices: choicesOf(options) });
    await thread.close();
    const { CSV_STYLES, fatesIn, InputError, refusedText } = await import("@legami/interchange");
    if (plan.rows.length === 0) {
      throw new InputError(file, plan.problems, plan.moreProblems);
    }
    const id = crypto.randomUUID();
    const fated = fatesIn(plan, target.id, facts, id);
    const { refused } = plan;
    const mends = refused === null ? undefined : options.refused;
    if (refused !== null && mends !== undefined) {
      await writeWhole(mends, refusedText(refused, language, CSV_STYLES[language]), texts);
    }
    if (options.dryRun !== true) await store(journal, plan, fated, id);
    around.print(
      options.json === true
        ? JSON.stringify(reportOf(plan, fated, target, options), null, 2)
        : sheetText(plan, fated, target.id, options, texts, language),
    );
  } finally {
    await journal.close();
  }
}

interface OpenJournal {
  readonly store: JournalStore | null;
  readonly path: string;
  readonly target: ImportTarget;
  readonly facts: JournalFacts;
  readonly close: () => Promise<void>;
}

/** The programme that the rows go into: the one named or the only one, else one of the file's name. */
async function openJournal(
  { into, dryRun }: SheetOptions,
  file: string,
  { texts }: Surroundings,
): Promise<OpenJournal> {
  const { path, programme: wanted } = storeName(into);
  const facts = new JournalFacts();
  const opened = (id: string): ImportTarget => {
    return { id, name: basename(file), settings: null, actors: [], describedOn: {} };
  };
  const fresh = wanted ?? idOf(basename(file));
  if (!existsSync(path)) {
    const close = async () => {};
    return { store: null, path, target: opened(fresh), facts, close };
  }
  const { openSqliteStore } = await import("@legami/storage");
  const journals = await openSqliteStore(path, { readOnly: dryRun === true });
  const close = () => journals.close();
  const held = await journals.programmes();
  const isNew = held.length === 0 || (wanted !== null && !held.includes(wanted));
  if (isNew) return { store: journals, path, target: opened(fresh), facts, close };
  const id = chooseProgramme(held, wanted, path, texts);
  const entries = await journals.entries(id);
  const describedOn: Record<string, string> = {};
  for (const entry of entries) {
    facts.learn(entry);
    if (entry.type === "actor") describedOn[entry.payload.id] = entry.happenedOn;
  }
  const { actors } = readJournal(entries, null).stateAt(null);
  const settings = facts.settings() ?? null;
  const name = settings?.name ?? id;
  return {
    store: journals,
    path,
    target: { id, name, settings, actors, describedOn },
    facts,
    close,
  };
}

function idOf(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\.[^.]*$/, "")
    .toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60) || "programma"
  );
}

async function store(
  { store: journals, path, target, facts }: OpenJournal,
  { opens }: ImportPlan,
  { missing }: Fated,
  id: string,
): Promise<void> {
  const opening: AnyNewEntry[] =
    opens === null
      ? []
      : [
          {
            id: entryIdFrom({ opening: target.id }),
            type: "programme",
            happenedOn: opens.t0 ?? opens.waves[0]?.date ?? "0001-01-01",
            payload: { ...opens, id: target.id },
          },
        ];
  const entries = [...opening, ...missing];
  const [problem] = checkEntries(facts, entries);
  if (problem !== undefined) throw new LegamiError("LEGAMI_INVALID_ENTRY", problem.message.it);
  if (entries.length === 0) return;
  const { openSqliteStore } = await import("@legami/storage");
  const own = journals ?? (await openSqliteStore(path));
  try {
    // One transaction: all of it, or nothing.
    await own.append(target.id, entries, new Date().toISOString(), `import:${id}`);
  } finally {
    if (journals === null) await own.close();
  }
}

function reportOf(
  { reading, problems, moreProblems, questions }: ImportPlan,
  { counts, added }: Fated,
  { id }: ImportTarget,
  { dryRun = false }: SheetOptions,
): object {
  return {
    schema: "legami.sheet-import/1",
    programme: id,
    dryRun,
    counts,
    added,
    reading,
    problems: problems.map(({ code, row, column, found }) => ({ code, row, column, found })),
    moreProblems,
    questions: questions.map(({ name, rows, candidate, score }) => ({
      name,
      rows,
      candidate,
      score,
    })),
  };
}
