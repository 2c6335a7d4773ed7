import { Column } from "../csv/column.ts";
import { headerWord } from "../csv/column-names.ts";
import { MAX_CELL, MAX_COLUMNS, MAX_ROWS } from "../csv/records.ts";
import type { Table, TableOrigin, TableShape } from "../csv/table.ts";
import { tableHeadOf } from "../csv/table-head.ts";
import type { Findings } from "../findings.ts";
import { NumberList } from "../number-list.ts";

/** The cells of a node or a tie, by name of column. */
export type GraphCells = ReadonlyMap<string, string>;

export interface GraphRowsOptions {
  readonly origin: TableOrigin;
  /** Columns that the format itself has: attributes of that name get another. */
  readonly own: readonly string[];
  readonly shape: TableShape;
  /** What a column that any row has says in the rows that leave it out. */
  readonly fallbacks?: Readonly<Record<string, string>>;
}

/** The table of a graph's nodes or ties, whose columns show up as its rows come in. */
export class GraphRows {
  readonly #origin: TableOrigin;
  readonly #own: ReadonlySet<string>;
  readonly #shape: TableShape;
  readonly #findings: Findings;
  readonly #columns = new Map<string, Column>();
  readonly #rows = new NumberList();
  readonly #fallbacks: Readonly<Record<string, string>>;
  /** Columns by the names of attributes. */
  readonly #names = new Map<string, string>();
  #isFull = false;

  constructor({ origin, own, shape, fallbacks = {} }: GraphRowsOptions, findings: Findings) {
    this.#origin = origin;
    this.#own = new Set(own);
    this.#shape = shape;
    this.#fallbacks = fallbacks;
    this.#findings = findings;
  }

  get length(): number {
    return this.#rows.length;
  }

  /** True once there are more rows or columns than a table may have: the rest need not be read. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** The column that an attribute of that name is kept in. */
  nameOf(attribute: string): string {
    const known = this.#names.get(attribute);
    if (known !== undefined) return known;
    const name = attribute.trim().normalize("NFC");
    const column = this.#own.has(headerWord(name)) ? `${name} (attr)` : name;
    this.#names.set(attribute, column);
    return column;
  }

  add(row: number, cells: GraphCells): void {
    if (this.#isFull) return;
    for (const name of cells.keys()) if (!this.#columns.has(name)) this.#addColumn(name);
    for (const [name, column] of this.#columns) column.add(this.#cell(row, name, cells));
    this.#rows.push(row);
    if (this.#rows.length > MAX_ROWS) this.#fill("too-many-rows", MAX_ROWS);
  }

  /** The table, or null if it has more than it may. */
  end(): Table | null {
    if (this.#isFull) return null;
    for (const name of this.#shape.required) this.#columns.get(name) ?? this.#addColumn(name);
    const header = [...this.#columns.keys()];
    const place = { ...this.#origin, row: null };
    const head = tableHeadOf(header, place, this.#shape, this.#findings);
    const columns = [...this.#columns.values()];
    const columnAt = (index: number) => columns[index] ?? new Column();
    return (
      head && {
        ...this.#origin,
        header,
        headerRow: null,
        at: head.at,
        columns: new Map([...head.at].map(([name, index]) => [name, columnAt(index)])),
        further: head.further.map((index) => [header[index] ?? "", columnAt(index)]),
        length: this.#rows.length,
        rowAt: (index) => this.#rows.at(index),
      }
    );
  }

  #addColumn(name: string): void {
    const column = new Column();
    for (let row = 0; row < this.#rows.length; row++) column.add(this.#fallbackOf(name));
    this.#columns.set(name, column);
    if (this.#columns.size > MAX_COLUMNS) this.#fill("too-many-columns", MAX_COLUMNS);
  }

  #fallbackOf(name: string): string {
    return Object.hasOwn(this.#fallbacks, name) ? (this.#fallbacks[name] ?? "") : "";
  }

  #cell(row: number, name: string, cells: GraphCells): string {
    const cell = cells.get(name) ?? this.#fallbackOf(name);
    if (cell.length <= MAX_CELL) return cell;
    const place = { ...this.#origin, row, column: name, found: cell.slice(0, 60) };
    this.#findings.rowProblem("cell-too-long", place, { max: MAX_CELL });
    return "";
  }

  #fill(code: "too-many-rows" | "too-many-columns", max: number): void {
    if (!this.#isFull) this.#findings.problem(code, this.#origin, { max });
    this.#isFull = true;
  }
}
