import { MAX_ROWS } from "../csv/records.ts";
import type { GraphTables } from "./graph-tables.ts";

interface Vertex {
  readonly number: string;
  readonly row: number;
  readonly cells: Map<string, string>;
}

/** The vertices of a Pajek file: numbered from 1, whether the file lists them or not. */
export class PajekVertices {
  /** How many there are; -1 before the file says so. */
  count = -1;
  /** How many are of the first kind, in a network of two. */
  firstKind = 0;
  #row = 0;
  /** As listed; a number that stands twice stays so, for the reader of actors to say. */
  readonly #listed: Vertex[] = [];
  readonly #byNumber = new Map<string, Vertex>();

  /** False if there are more than a table may have rows. */
  declare(count: number, firstKind: number, row: number): boolean {
    this.count = count;
    this.firstKind = firstKind;
    this.#row = row;
    return count <= MAX_ROWS;
  }

  list(number: string, row: number): Map<string, string> {
    const vertex = { number, row, cells: new Map([["id", number]]) };
    this.#listed.push(vertex);
    this.#byNumber.set(number, vertex);
    return vertex.cells;
  }

  /** What a vertex says in a column of its own. */
  set(number: number, column: string, value: string): void {
    const name = String(number);
    const cells = this.#byNumber.get(name)?.cells ?? this.list(name, this.#row);
    cells.set(column, value);
  }

  /** Ids in their order, for a matrix: those from `first` up to and with `last`. */
  ids(first: number, last: number): string[] {
    return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  }

  addTo(tables: GraphTables): void {
    for (const { row, cells } of this.#listed) tables.addNode(row, this.#withMode(cells));
    for (let number = 1; number <= this.count; number++) {
      const id = String(number);
      if (this.#byNumber.has(id)) continue;
      tables.addNode(this.#row, this.#withMode(new Map([["id", id]])));
    }
  }

  #withMode(cells: Map<string, string>): Map<string, string> {
    if (this.firstKind > 0) {
      cells.set("mode", Number(cells.get("id")) <= this.firstKind ? "1" : "2");
    }
    return cells;
  }
}
