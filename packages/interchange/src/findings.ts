import {
  type FilePart,
  InputError,
  type InputNote,
  type InputProblem,
  type NoteCode,
  type ProblemCode,
} from "./problems.ts";
import type { RowCounts } from "./programme-data.ts";
import { describeProblem } from "./sentences/describe.ts";

/** Problems listed, and notes of one code: beyond these they are only counted. */
const LISTED = 100;

/** Rows of which it is kept what is wrong, and how much of each. */
const KEPT = { rows: 5000, ofRow: 5 };

/** Where a finding is. What is left out is null. */
export interface Place {
  readonly file: string;
  readonly part?: FilePart | null;
  readonly row?: number | null;
  readonly column?: string | null;
  readonly found?: string | null;
}

type Values = Readonly<Record<string, string | number>>;

/** Gathers what is wrong or worth telling while files are read; says it all at once at the end. */
export class Findings {
  readonly #files: readonly string[];
  readonly #parts: readonly string[];
  readonly #problems: InputProblem[] = [];
  #problemCount = 0;
  readonly #notes: InputNote[] = [];
  readonly #noteCounts = new Map<NoteCode, number>();
  readonly #settledRows = new Set<string>();
  readonly #problemRows = new Set<number>();
  readonly #ofRow = new Map<number, InputProblem[]>();
  /** The row last spoken of, and what was said of it. */
  #row = "";
  readonly #saidOfRow = new Set<string>();

  /** @param files names in the order in which their problems are to be told, and those of parts */
  constructor(files: readonly string[], parts: readonly string[] = []) {
    this.#files = files;
    this.#parts = parts;
  }

  get problemCount(): number {
    return this.#problemCount;
  }

  problem(code: ProblemCode, place: Place, values: Values = {}): void {
    const row = rowKey(place);
    if (this.#settledRows.has(row) || this.#isSaid(code, row, place)) return;
    this.#problemCount++;
    if (place.row != null) this.#problemRows.add(place.row);
    const found = { code, ...complete(place), values };
    if (place.row != null) this.#keep(place.row, found);
    if (this.#problems.length < LISTED) this.#problems.push(found);
  }

  #keep(row: number, problem: InputProblem): void {
    const kept = this.#ofRow.get(row);
    if (kept === undefined && this.#ofRow.size < KEPT.rows) this.#ofRow.set(row, [problem]);
    else if (kept !== undefined && kept.length < KEPT.ofRow) kept.push(problem);
  }

  /** True if anything is wrong about the row; of files with one table. */
  hasProblemAt(row: number): boolean {
    return this.#problemRows.has(row);
  }

  /** What is wrong about the row, of the first few thousand rows with problems. */
  problemsAt(row: number): readonly InputProblem[] {
    return this.#ofRow.get(row) ?? [];
  }

  /** The problems so far in reading order, and how many there are beyond those listed. */
  listed(): { readonly problems: readonly InputProblem[]; readonly more: number } {
    const problems = this.#inReadingOrder();
    return { problems, more: this.#problemCount - problems.length };
  }

  /** Nothing more is said about a row whose trouble is told elsewhere. */
  settleRow(place: Place): void {
    this.#settledRows.add(rowKey(place));
  }

  /** A row may be looked at more than once: what is wrong with it is told once. */
  #isSaid(code: ProblemCode, row: string, { column = "", found = "" }: Place): boolean {
    if (row !== this.#row) this.#saidOfRow.clear();
    this.#row = row;
    const said = `${code}\0${column}\0${found}`;
    const isSaid = this.#saidOfRow.has(said);
    this.#saidOfRow.add(said);
    return isSaid;
  }

  /** A problem that makes the rest of its row meaningless: nothing more is said about that row. */
  rowProblem(code: ProblemCode, place: Place, values: Values = {}): void {
    this.problem(code, place, values);
    this.settleRow(place);
  }

  /** What became of this many rows, of which the entries were made. */
  rowCounts(read: number, entries: number): RowCounts {
    const leftOut = this.#noteCounts.get("self-tie") ?? 0;
    return { read, entries, merged: read - entries - leftOut, leftOut };
  }

  note(code: NoteCode, place: Place, values: Values = {}): void {
    const count = (this.#noteCounts.get(code) ?? 0) + 1;
    this.#noteCounts.set(code, count);
    if (count <= LISTED) this.#notes.push({ code, ...complete(place), values });
  }

  /** File after file, and in a file from the top down. */
  #inReadingOrder(): InputProblem[] {
    const placeOf = new Map(this.#files.map((file, index) => [file.toLowerCase(), index]));
    const fileAt = ({ file }: InputProblem) =>
      placeOf.get(file.toLowerCase()) ?? this.#files.length;
    const partAt = ({ part }: InputProblem) => this.#parts.indexOf(part?.name ?? "");
    return this.#problems.toSorted(
      (a, b) => fileAt(a) - fileAt(b) || partAt(a) - partAt(b) || (a.row ?? 0) - (b.row ?? 0),
    );
  }

  notes(): InputNote[] {
    const unlisted = [...this.#noteCounts].filter(([, count]) => count > LISTED);
    const more = unlisted.map(([code, count]): InputNote => {
      const file = this.#notes.find((note) => note.code === code)?.file ?? "";
      return {
        code: "more-notes",
        ...complete({ file }),
        values: { of: code, count: count - LISTED },
      };
    });
    return [...this.#notes, ...more];
  }

  /** @throws InputError with every problem so far, if there is any. */
  throwIfAny(): void {
    if (this.#problemCount > 0) throw this.error();
  }

  /** Every problem so far; there is at least one. */
  error(): InputError {
    const problems = this.#inReadingOrder();
    const [first] = problems;
    const others = this.#problemCount - 1;
    const message = first === undefined ? "the files cannot be read" : describeProblem(first, "en");
    return new InputError(
      others <= 0 ? message : `${message} (and ${others} more)`,
      problems,
      this.#problemCount - problems.length,
    );
  }
}

function complete({
  file,
  part = null,
  row = null,
  column = null,
  found = null,
}: Place): Required<Place> {
  return {
    file,
    part,
    row,
    column,
    found: found === null || found.length <= 200 ? found : `${found.slice(0, 200)}…`,
  };
}

function rowKey({ file, part, row }: Place): string {
  return `${row ?? ""}:${part?.name ?? ""}:${file}`;
}
