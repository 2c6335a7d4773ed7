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

export type ProblemCode =
  | (typeof TABLE_PROBLEM_CODES)[number]
  | (typeof CELL_PROBLEM_CODES)[number]
  | (typeof JSON_PROBLEM_CODES)[number];

/** Every way files can be wrong. Stable: tests, doors and translations go by the code. */
export const PROBLEM_CODES: readonly ProblemCode[] = [
  ...TABLE_PROBLEM_CODES,
  ...CELL_PROBLEM_CODES,
  ...JSON_PROBLEM_CODES,
];

/** What the reader did with something that is not an error. */
export const NOTE_CODES = [
  "unknown-file",
  "read-as-windows-1252",
  "read-as-utf-16",
  "short-rows",
  "ignored-column",
  "self-tie",
  "off-register",
  "date-off-wave",
  "unknown-municipality",
  "weight-max-without-weights",
  "more-notes",
] as const;

export type NoteCode = (typeof NOTE_CODES)[number];

/** Where something was found, and what a sentence about it needs. */
interface Finding<Code extends string> {
  readonly code: Code;
  readonly file: string;
  /** Row as a spreadsheet numbers it (header = 1), line of a JSON file, or null. */
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
