/** What an import would do: how the file was read, what each row becomes, what is wrong, what to ask. */
import type { Actor, AnyNewEntry, CivilDate, ProgrammeSettings } from "@legami/core";
import type { FilePart, InputNote, InputProblem } from "../problems.ts";
import type { InputFile } from "../programme-data.ts";
import type { ColumnChoices } from "./columns.ts";
import type { DateFormat } from "./days.ts";
import type { Field, TableKind } from "./fields.ts";
import type { GridChoices, GridSheet, Separator, TextEncoding } from "./grid.ts";
import type { NameAnswers, NameQuestion } from "./names.ts";
import type { RefusedRows } from "./refused-rows.ts";
import type { Meaning } from "./said.ts";

/** What somebody has said of a file that is to be imported; what is left out is guessed. */
export interface ImportChoices extends GridChoices, ColumnChoices {
  /** Row of the header as a spreadsheet numbers it; 0 = there is none. */
  readonly headerRow?: number;
  readonly dateFormat?: DateFormat;
  readonly means?: Meaning;
  /** For rows that do not say it themselves. */
  readonly date?: CivilDate;
  readonly wave?: string;
  readonly level?: number;
  readonly eventType?: string;
  readonly names?: NameAnswers;
}

/** The programme that rows go into. */
export interface ImportTarget {
  readonly id: string;
  readonly name: string;
  /** Null = there is none of that id yet: the import opens it. */
  readonly settings: ProgrammeSettings | null;
  readonly actors: readonly Actor[];
  /** Day from which each actor's latest description holds. */
  readonly describedOn: Readonly<Record<string, CivilDate>>;
}

export interface ImportRequest {
  readonly files: readonly InputFile[];
  readonly target: ImportTarget;
  readonly choices: ImportChoices;
}

/** How a table was read: each of these can be chosen otherwise. */
export interface ImportReading {
  readonly format: string;
  readonly encoding: TextEncoding | null;
  readonly separator: Separator | null;
  readonly sheets: readonly GridSheet[];
  readonly sheet: string | null;
  readonly headerRow: number | null;
  readonly kind: TableKind;
  readonly means: Meaning | null;
  readonly dateFormat: DateFormat | null;
  readonly wave: string | null;
  readonly date: CivilDate | null;
  readonly level: number | null;
  /** What a column of such a table can hold. */
  readonly fields: readonly Field[];
  readonly columns: readonly {
    readonly name: string;
    readonly field: Field;
    readonly samples: readonly string[];
  }[];
}

export interface PlannedRow {
  /** As a spreadsheet numbers it; null where rows have no number. */
  readonly row: number | null;
  readonly fate: "entries" | "merged" | "refused";
  /** Places of its entries among those of the plan. */
  readonly entries: readonly number[];
}

export interface ShownRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface ImportPlan {
  readonly file: string;
  readonly part: FilePart | null;
  /** Null where the file is no table of people's own making: a network's, or a whole programme. */
  readonly reading: ImportReading | null;
  /** The settings of the programme that the import opens; null where it is open already. */
  readonly opens: ProgrammeSettings | null;
  readonly rows: readonly PlannedRow[];
  /** The first rows, and the first of those with problems, as they stand in the file. */
  readonly shown: readonly ShownRow[];
  /** Those that are refused, to be mended; null where there are none, or the file is no table. */
  readonly refused: RefusedRows | null;
  readonly problems: readonly InputProblem[];
  readonly moreProblems: number;
  readonly notes: readonly InputNote[];
  readonly questions: readonly NameQuestion[];
  /** The opening of the programme is not among them. */
  readonly entries: readonly AnyNewEntry[];
}
