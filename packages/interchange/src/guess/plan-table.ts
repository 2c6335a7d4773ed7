/** Plans the import of one table of people's own making. */
import { resolveParameters } from "@legami/core";
import type { Findings } from "../findings.ts";
import { InputError } from "../problems.ts";
import { columnsIn, type ReadTable } from "./columns.ts";
import { entriesOf } from "./entries-of.ts";
import { FIELDS_OF, isOfPrograms, isOfSending } from "./fields.ts";
import type { Grid } from "./grid.ts";
import { layoutOf, partOf } from "./layout.ts";
import { newSettings } from "./new-settings.ts";
import type { ImportPlan, ImportRequest, ShownRow } from "./plan.ts";
import { readRows } from "./read-rows.ts";
import { refusedRows } from "./refused-rows.ts";
import type { Meaning, Said } from "./said.ts";

/** Rows that are shown: so many from the top, and so many of those with problems. */
const SHOWN = { first: 50, faulty: 50 };

/** @throws InputError if what the columns hold cannot be told */
export function planTable(grid: Grid, request: ImportRequest, findings: Findings): ImportPlan {
  const { target, choices } = request;
  const { file } = grid;
  const part = partOf(grid);
  const layout = layoutOf(grid, choices.headerRow, findings);
  const table = columnsIn(layout, choices);
  requireColumns(grid, table, layout.headerRow, findings);
  for (const { field, name, samples } of table.kind === "matrix" ? [] : table.columns) {
    if (field !== "ignore" || samples.length === 0 || isOfPrograms(name)) continue;
    findings.note("ignored-column", { file, part, row: layout.headerRow, column: name });
  }
  const types = resolveParameters(target.settings?.parameters ?? {}).eventWeights;
  const eventTypes = Object.keys(types).filter((type) => type !== "agreement");
  const { said, dateFormat } = readRows(
    {
      file,
      part,
      table,
      rows: layout.rows,
      dateFormat: choices.dateFormat ?? null,
      eventTypes,
    },
    findings,
  );
  const means = choices.means ?? meaningOf(said, table, target.settings?.lenses ?? null);
  const needsLevel = means === "assessment" || means === "documentary";
  const asRead = table.kind === "matrix" ? said.map((one) => matrixTie(one, needsLevel)) : said;
  const settings =
    target.settings ??
    newSettings({
      id: target.id,
      name: target.name,
      means,
      said: asRead,
      date: choices.date ?? null,
    });
  const wave = choices.wave ?? usualWave(asRead, means, target.settings?.waves ?? [], choices.date);
  const constants = {
    date: choices.date ?? null,
    wave,
    level: choices.level ?? null,
    eventType: choices.eventType ?? null,
  };
  const made = entriesOf(
    asRead,
    {
      file,
      part,
      headers: new Map(table.columns.map(({ field, name }) => [field, name])),
      settings,
      isNew: target.settings === null,
      register: target.actors,
      describedOn: target.describedOn,
      means,
      constants,
      answers: choices.names ?? {},
      rows: layout.rows.map(({ number }) => number),
    },
    findings,
  );
  const { problems, more } = findings.listed();
  const faulty = new Set(problems.flatMap(({ row }) => row ?? []));
  return {
    file,
    part,
    reading: {
      format: grid.format,
      encoding: grid.encoding,
      separator: grid.separator,
      sheets: grid.sheets,
      sheet: grid.sheet,
      headerRow: layout.headerRow,
      kind: table.kind,
      means: table.kind === "actors" ? null : means,
      dateFormat,
      wave: constants.wave,
      date: constants.date,
      level: constants.level,
      fields: FIELDS_OF[table.kind],
      columns: table.columns.map(({ name, field, samples }) => ({ name, field, samples })),
    },
    opens: target.settings === null ? settings : null,
    rows: made.rows,
    shown: shownRows(layout.rows, faulty),
    refused: refusedRows(layout, findings),
    problems,
    moreProblems: more,
    notes: findings.notes(),
    questions: made.questions,
    entries: made.entries,
  };
}

function shownRows(rows: Grid["rows"], faulty: ReadonlySet<number>): ShownRow[] {
  const first = rows.slice(0, SHOWN.first);
  const later = rows.slice(SHOWN.first).filter(({ number }) => faulty.has(number));
  return [...first, ...later.slice(0, SHOWN.faulty)].map(({ number, cells }) => ({
    row: number,
    cells: cells.map((cell) => (cell.length > 200 ? `${cell.slice(0, 200)}…` : cell)),
  }));
}

/** @throws InputError if nothing can be made of the columns */
function requireColumns(
  grid: Grid,
  table: ReadTable,
  headerRow: number | null,
  findings: Findings,
): void {
  const { kind, columns } = table;
  const has = (...fields: string[]) => columns.some(({ field }) => fields.includes(field));
  const missing =
    kind === "ties"
      ? [has("source") ? null : "source", has("target", "targets", "option") ? null : "target"]
      : kind === "events"
        ? [has("actor", "actors") ? null : "actor"]
        : kind === "actors"
          ? [has("label", "id") ? null : "label"]
          : [];
  const names = columns.map(({ name }) => name).join(", ");
  for (const column of missing) {
    if (column === null) continue;
    const place = { file: grid.file, part: partOf(grid), row: headerRow, column, found: names };
    findings.problem("column-not-found", place);
  }
  if (missing.some((column) => column !== null)) throw new MissingColumns(findings.error(), table);
}

/** The columns that must be chosen by somebody, before anything can be read. */
export class MissingColumns extends InputError {
  readonly table: ReadTable;

  constructor({ message, details }: InputError, table: ReadTable) {
    super(message, details.problems, details.more);
    this.table = table;
  }
}

function meaningOf(
  said: readonly Said[],
  { kind, columns }: ReadTable,
  lenses: readonly string[] | null,
): Meaning {
  const ties = said.filter((one) => one.kind === "tie");
  const isGiven = lenses === null || lenses.includes("given");
  if (kind === "events") return "event";
  if (kind === "matrix") return isGiven ? "given" : "assessment";
  if (ties.some(({ level }) => level !== null)) return "assessment";
  const hasDays = columns.some(({ field }) => field === "date");
  if (ties.some(({ weight }) => weight !== null) && isGiven && !hasDays) return "given";
  const isForm = columns.some(
    ({ field, name }) => field === "option" || (field === "date" && isOfSending(name)),
  );
  if (hasDays && !(isForm && isGiven)) return isForm ? "assessment" : "event";
  return isGiven ? "given" : "assessment";
}

/** A cell of a matrix is a weight or a level, never both; a number that is no level stays, to be told. */
function matrixTie(one: Said, needsLevel: boolean): Said {
  if (one.kind !== "tie") return one;
  if (!needsLevel) return { ...one, level: null };
  return one.level === null ? one : { ...one, weight: null };
}

/** Rows without a day and a wave belong to the last wave of the programme, unless somebody says otherwise. */
function usualWave(
  said: readonly Said[],
  means: Meaning,
  waves: readonly { readonly id: string }[],
  date: string | undefined,
): string | null {
  if (means === "event" || date !== undefined) return null;
  const isUndated = said.some(
    (one) => one.kind === "tie" && one.wave === null && one.date === null,
  );
  return isUndated ? (waves.at(-1)?.id ?? null) : null;
}
