import { Column } from "../csv/column.ts";
import type { Table } from "../csv/table.ts";
import { NumberList } from "../number-list.ts";

/** A table made of the rows of another, each as often as need be and with cells of its own. */
export class TableCopy {
  readonly #table: Table;
  readonly #columns: ReadonlyMap<string, Column>;
  readonly #further: readonly (readonly [string, Column])[];
  readonly #rows = new NumberList();

  /** @param added columns that the rows get, beside those of the other table */
  constructor(table: Table, added: readonly string[]) {
    this.#table = table;
    const names = new Set([...table.columns.keys(), ...added]);
    this.#columns = new Map([...names].map((name) => [name, new Column()]));
    this.#further = table.further.map(([name]) => [name, new Column()]);
  }

  get length(): number {
    return this.#rows.length;
  }

  /** @param cells by name of column, in place of those of the row */
  add(index: number, cells: Readonly<Record<string, string>>): void {
    const { columns, further } = this.#table;
    for (const [name, column] of this.#columns) {
      column.add(cells[name] ?? columns.get(name)?.textAt(index) ?? "");
    }
    this.#further.forEach(([, column], at) => {
      column.add(further[at]?.[1].textAt(index) ?? "");
    });
    this.#rows.push(this.#table.rowAt(index));
  }

  /** @param without a column that stays behind; what is said of those added names it */
  end(without: string): Table {
    const { at } = this.#table;
    const place = at.get(without) ?? -1;
    const names = [...this.#columns.keys()].filter((name) => name !== without);
    return {
      ...this.#table,
      at: new Map(names.map((name) => [name, at.get(name) ?? place])),
      columns: new Map([...this.#columns].filter(([name]) => name !== without)),
      further: this.#further,
      length: this.#rows.length,
      rowAt: (index) => this.#rows.at(index),
    };
  }
}
