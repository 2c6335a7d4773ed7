import type { Findings } from "../findings.ts";
import type { DlFault, DlHeader, DlWord } from "./dl-header.ts";
import type { GraphTables } from "./graph-tables.ts";
import { Matrix } from "./matrix.ts";

/** The data of a full matrix, word by word: with labels embedded, those of the columns come first. */
export class DlMatrix {
  readonly #header: DlHeader;
  readonly #matrix: Matrix;
  readonly #rowLabels: string[] = [];
  readonly #columnLabels: string[] = [];
  #row = 0;
  #column = 0;

  constructor(header: DlHeader) {
    this.#header = header;
    this.#matrix = new Matrix(header.columns);
    if (header.areLabelsEmbedded) return;
    const isTwoMode = header.rows !== header.columns || header.rowLabels !== header.columnLabels;
    this.#rowLabels.push(...labelsOf(header.rowLabels, header.rows, isTwoMode ? "r" : ""));
    this.#columnLabels.push(...labelsOf(header.columnLabels, header.columns, isTwoMode ? "c" : ""));
  }

  /** What is wrong about the word, or null. */
  take({ text, row }: DlWord): DlFault | null {
    const { areLabelsEmbedded, rows, columns } = this.#header;
    if (areLabelsEmbedded && this.#columnLabels.length < columns) this.#columnLabels.push(text);
    else if (this.#row === rows) {
      return { code: "unexpected-text", row, found: text, expected: "dl-end" };
    } else if (areLabelsEmbedded && this.#rowLabels.length === this.#row)
      this.#rowLabels.push(text);
    else {
      if (this.#isSkipped()) this.#step();
      this.#matrix.set(this.#row, this.#column, { text, row });
      this.#step();
      // A diagonal that is absent is passed over also where it ends the matrix.
      if (this.#row === rows - 1 && this.#column === columns - 1 && this.#isSkipped()) this.#step();
    }
    return null;
  }

  get isWhole(): boolean {
    return this.#row === this.#header.rows;
  }

  /** How many cells have been read. */
  get length(): number {
    return this.#row * this.#header.columns + this.#column;
  }

  addTo(tables: GraphTables, row: number, file: string, findings: Findings): void {
    const isOneMode =
      this.#rowLabels.length === this.#columnLabels.length &&
      this.#rowLabels.every((label, index) => label === this.#columnLabels[index]);
    for (const id of this.#rowLabels) tables.addNode(row, nodeOf(id, isOneMode ? null : "row"));
    if (!isOneMode) {
      for (const id of this.#columnLabels) tables.addNode(row, nodeOf(id, "column"));
    }
    const columns = isOneMode ? this.#rowLabels : this.#columnLabels;
    this.#matrix.addTo(tables, { rows: this.#rowLabels, columns }, file, findings);
  }

  #isSkipped(): boolean {
    return !this.#header.hasDiagonal && this.#row === this.#column;
  }

  #step(): void {
    if (++this.#column < this.#header.columns) return;
    this.#column = 0;
    this.#row++;
  }
}

function nodeOf(id: string, mode: string | null): Map<string, string> {
  return new Map([["id", id], ...(mode === null ? [] : [["mode", mode] as const])]);
}

function labelsOf(labels: readonly string[], count: number, prefix: string): readonly string[] {
  if (labels.length > 0) return labels;
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}
