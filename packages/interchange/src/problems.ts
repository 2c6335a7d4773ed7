import { LegamiError } from "@legami/core";

/** Wrong about a file as a whole, its rows or its columns. */
export const TABLE_PROBLEM_CODES = [
  "missing-file",
  "duplicate-file",
  "wrong-encoding",
  "mixed-encodings",
  "broken-utf-16",
  "workbook",
  "nul-character",
  "empty-file",
  "unclosed-quote",
  "text-after-quote",
  "cell-too-long",
  "too-many-rows",
  "too-many-columns",
  "too-few-cells",
  "too-many-cells",
  "missing-column",
  "duplicate-column",
  "unnamed-column",
  "conflicting-columns",
] as const;

/** Wrong about what a cell says, by itself or against the rest. */
export const CELL_PROBLEM_CODES = [
  "missing-value",
  "not-a-number",
  "ambiguous-number",
  "not-positive",
  "out-of-range",
  "not-on-scale",
  "not-a-count",
  "not-a-date",
  "two-digit-year",
  "not-a-choice",
  "not-yes-or-no",
  "duplicate-actor",
  "duplicate-municipality",
  "unknown-actor",
  "unknown-wave",
  "unknown-territory",
  "unknown-indicator",
  "unknown-event-type",
  "unknown-moment",
  "date-in-ordinal-waves",
  "too-many-waves",
  "register-reversed",
  "period-reversed",
  "incomplete-coordinates",
  "duplicate-report",
  "weight-above-maximum",
  "rows-disagree",
  "too-few-participants",
  "duplicate-response",
  "answered-unasked",
] as const;

/** Wrong about a table of people's own making, once it is known what its columns hold. */
export const IMPORT_PROBLEM_CODES = [
  "column-not-found",
  "tie-with-itself",
  "several-of-name",
  "no-level",
  "no-wave",
  "no-day",
  "other-programme",
] as const;

/** Wrong about `programme.json`. */
export const JSON_PROBLEM_CODES = [
  "invalid-json",
  "json-too-deep",
  "duplicate-field",
  "missing-field",
  "unknown-field",
  "invalid-field",
  "duplicate-id",
  "waves-not-ascending",
  "invalid-parameter",
] as const;

/** Wrong about a file of a graph program, or about what kind of file it is. */
export const GRAPH_PROBLEM_CODES = [
  "unknown-format",
  "web-page",
  "old-workbook",
  "encrypted-workbook",
  "xml-workbook",
  "file-too-large",
  "not-xml",
  "xml-doctype",
  "xml-encoding",
  "xml-too-deep",
  "token-too-long",
  "other-root",
  "no-graph",
  "several-graphs",
  "several-relations",
  "nested-graph",
  "hyperedge",
  "port",
  "content-elsewhere",
  "duplicate-attribute",
  "undeclared-attribute",
  "undirected-levels",
  "unexpected-text",
  "wrong-count",
  "matrix-too-short",
  "dl-format",
  "not-a-spell",
  "mixed-moments",
  "too-many-moments",
] as const;

/** Wrong about a workbook as an archive, its sheets or what only their cells can be. */
export const WORKBOOK_PROBLEM_CODES = [
  "damaged-workbook",
  "archive-too-large",
  "nested-archive",
  "ods-workbook",
  "binary-workbook",
  "no-workbook",
  "missing-sheet",
  "hidden-table",
  "duplicate-sheet",
  "empty-sheet",
  "merged-cells",
  "formula-error",
  "formula-without-value",
  "long-number",
  "odd-character",
  "out-of-memory",
] as const;

export type ProblemCode =
  | (typeof TABLE_PROBLEM_CODES)[number]
  | (typeof CELL_PROBLEM_CODES)[number]
  | (typeof IMPORT_PROBLEM_CODES)[number]
  | (typeof JSON_PROBLEM_CODES)[number]
  | (typeof GRAPH_PROBLEM_CODES)[number]
  | (typeof WORKBOOK_PROBLEM_CODES)[number];

/** Every way files can be wrong. Stable: tests, doors and translations go by the code. */
export const PROBLEM_CODES: readonly ProblemCode[] = [
  ...TABLE_PROBLEM_CODES,
  ...CELL_PROBLEM_CODES,
  ...IMPORT_PROBLEM_CODES,
  ...JSON_PROBLEM_CODES,
  ...GRAPH_PROBLEM_CODES,
  ...WORKBOOK_PROBLEM_CODES,
];

/** What the reader did with something that is not an error. */
export const NOTE_CODES = [
  "unknown-file",
  "unknown-sheet",
  "hidden-sheet",
  "rows-above-header",
  "read-as-windows-1252",
  "read-as-utf-16",
  "read-as-macintosh",
  "no-header",
  "rows-beside-data",
  "filled-merged",
  "level-words",
  "months-as-days",
  "short-rows",
  "ignored-column",
  "self-tie",
  "off-register",
  "date-off-wave",
  "unknown-municipality",
  "weight-max-without-weights",
  "actors-from-ties",
  "symmetric-matrix",
  "ignored-section",
  "last-value-only",
  "moments-as-waves",
  "never-there",
  "spells-with-gaps",
  "more-notes",
] as const;

export type NoteCode = (typeof NOTE_CODES)[number];

/** A part of a file with rows of its own: a sheet of a workbook, a list of a JSON file. */
export interface FilePart {
  readonly kind: "sheet" | "list";
  readonly name: string;
}

/** Where something was found, and what a sentence about it needs. */
interface Finding<Code extends string> {
  readonly code: Code;
  readonly file: string;
  readonly part: FilePart | null;
  /** Row as a spreadsheet numbers it (header = 1), line of a text, item of a list, or null. */
  readonly row: number | null;
  /** Column as the file names it; in `programme.json` a JSON pointer. */
  readonly column: string | null;
  /** The text found there, or null if there is none to show. */
  readonly found: string | null;
  /** Limits, names and rows that the sentence speaks of. */
  readonly values: Readonly<Record<string, string | number>>;
}

export type InputProblem = Finding<ProblemCode>;
export type InputNote = Finding<NoteCode>;

/** Files that cannot be read as they are. `problems`: what to mend; `more`: how many beyond them. */
export class InputError extends LegamiError {
  override readonly name = "InputError";
  declare readonly details: {
    readonly problems: readonly InputProblem[];
    readonly more: number;
  };

  constructor(message: string, problems: readonly InputProblem[], more: number) {
    super("LEGAMI_INVALID_INPUT", message, { details: { problems, more } });
  }
}
