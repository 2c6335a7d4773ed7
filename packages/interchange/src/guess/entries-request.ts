import type { Actor, CivilDate, ProgrammeSettings } from "@legami/core";
import type { Findings, Place } from "../findings.ts";
import type { NameAnswers } from "./names.ts";
import type { Meaning } from "./said.ts";

export interface EntriesRequest {
  readonly file: string;
  readonly part: Place["part"];
  /** What the file calls the column of a field; empty where it has no columns. */
  readonly headers: ReadonlyMap<string, string>;
  readonly settings: ProgrammeSettings;
  readonly isNew: boolean;
  readonly register: readonly Actor[];
  readonly describedOn: Readonly<Record<string, CivilDate>>;
  readonly means: Meaning;
  readonly constants: {
    readonly date: CivilDate | null;
    readonly wave: string | null;
    readonly level: number | null;
    readonly eventType: string | null;
  };
  readonly answers: NameAnswers;
  /** Rows that hold data, those without anything to say among them. */
  readonly rows: readonly number[];
}

/** Reports what is wrong about a row. */
export type RowProblem = (
  code: Parameters<Findings["problem"]>[0],
  row: number,
  column: string | null,
  found?: string | null,
  values?: Readonly<Record<string, string | number>>,
) => void;

export function problemOf(
  { file, part = null, headers }: Pick<EntriesRequest, "file" | "part" | "headers">,
  findings: Findings,
): RowProblem {
  return (code, row, field, found = null, values = {}) => {
    const column = field === null ? null : (headers.get(field) ?? field);
    findings.problem(code, { file, part, row, column, found }, values);
  };
}
