/** A matrix: who is in the row is tied to whoever heads a column with a number or a tick. */
import { numberIn } from "../csv/cell-values.ts";
import type { ReadTable } from "./columns.ts";
import type { GridRow } from "./grid.ts";
import type { RowCells } from "./row-cells.ts";
import type { Said } from "./said.ts";
import { isTicked, levelIn } from "./words.ts";

export class MatrixRows {
  /** Every tie stands in it twice: once is enough. */
  readonly isSymmetric: boolean;
  readonly #cells: RowCells;
  readonly #table: ReadTable;
  readonly #rows: readonly GridRow[];
  /** The column that names the rows. */
  readonly #first: number;
  readonly #places: ReadonlyMap<string, number>;

  constructor(table: ReadTable, rows: readonly GridRow[], cells: RowCells) {
    this.#cells = cells;
    this.#table = table;
    this.#rows = rows;
    this.#first =
      table.columns.find(({ index }) => rows.some((row) => (row.cells[index] ?? "") !== ""))
        ?.index ?? 0;
    this.#places = new Map(
      rows.map((row, at) => [(row.cells[this.#first] ?? "").toLowerCase(), at]),
    );
    this.isSymmetric = this.#readsTheSameAcross();
  }

  /** Of the row that the cells are at. */
  said(): Said[] {
    const { row } = this.#cells;
    const name = row.cells[this.#first] ?? "";
    if (name === "") return [];
    const own = this.#places.get(name.toLowerCase()) ?? 0;
    const ties = this.#table.columns.flatMap((column): Said[] => {
      const cell = column.index <= this.#first ? "" : this.#cells.cell(column);
      const other = this.#places.get(column.name.toLowerCase()) ?? -1;
      if (cell === "" || isTicked(cell) === false || (this.isSymmetric && other < own)) return [];
      const weight = numberIn(cell) ?? (isTicked(cell) === true ? 1 : levelIn(cell));
      if (weight === null) this.#cells.problem("not-a-number", column, cell);
      if (weight === null || weight === 0 || column.name.toLowerCase() === name.toLowerCase())
        return [];
      const level = Number.isInteger(weight) && weight >= 0 && weight <= 5 ? weight : null;
      return [
        {
          ...NOTHING,
          kind: "tie",
          row: row.number,
          source: name,
          target: column.name,
          level,
          weight,
          cell,
        },
      ];
    });
    return [{ kind: "actor", row: row.number, name, id: null, fields: {} }, ...ties];
  }

  #readsTheSameAcross(): boolean {
    const { columns } = this.#table;
    const at = new Map(columns.map(({ name, index }) => [name.toLowerCase(), index]));
    return this.#rows.every((row) => {
      const own = at.get((row.cells[this.#first] ?? "").toLowerCase());
      return columns.every(({ name, index }) => {
        const other = this.#rows[this.#places.get(name.toLowerCase()) ?? -1];
        if (index <= this.#first || other === undefined || own === undefined)
          return index <= this.#first;
        return (
          (row.cells[index] ?? "") === (other.cells[own] ?? "") || name === row.cells[this.#first]
        );
      });
    });
  }
}

const NOTHING = {
  date: null,
  wave: null,
  frequency: null,
  trust: null,
  type: null,
  note: null,
} as const;
