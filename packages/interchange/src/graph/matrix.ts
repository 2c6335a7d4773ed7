import { numberIn } from "../csv/cell-values.ts";
import type { Findings } from "../findings.ts";
import type { GraphTables } from "./graph-tables.ts";

interface MatrixCell {
  readonly text: string;
  readonly row: number;
}

/** Ids of the actors of the rows and of the columns, the same for a network of one kind. */
export interface MatrixActors {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** The ties of a matrix. One that is the same on both sides of its diagonal tells each tie twice. */
export class Matrix {
  readonly #width: number;
  readonly #cells = new Map<number, MatrixCell>();

  /** @param width how many columns */
  constructor(width: number) {
    this.#width = width;
  }

  /** Zero is no tie. */
  set(row: number, column: number, cell: MatrixCell): void {
    if (numberIn(cell.text) !== 0) this.#cells.set(row * this.#width + column, cell);
  }

  addTo(
    tables: GraphTables,
    { rows, columns }: MatrixActors,
    file: string,
    findings: Findings,
  ): void {
    const isSymmetric = rows === columns && this.#isSymmetric();
    if (isSymmetric) findings.note("symmetric-matrix", { file });
    for (const [at, { text, row }] of this.#cells) {
      const [from, to] = [Math.floor(at / this.#width), at % this.#width];
      if (isSymmetric && from > to) continue;
      const cells = new Map([
        ["source", rows[from] ?? ""],
        ["target", columns[to] ?? ""],
        ["weight", text],
      ]);
      tables.addTie(row, cells, !isSymmetric);
    }
  }

  #isSymmetric(): boolean {
    let pairs = 0;
    for (const [at, { text }] of this.#cells) {
      const [from, to] = [Math.floor(at / this.#width), at % this.#width];
      const mirrored = this.#cells.get(to * this.#width + from);
      if (mirrored === undefined || numberIn(mirrored.text) !== numberIn(text)) return false;
      if (from !== to) pairs++;
    }
    return pairs > 0;
  }
}
