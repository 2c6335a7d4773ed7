/** A table of ties and nothing else, as spreadsheets and Gephi write it: the ends are the actors. */
import { Column } from "../csv/column.ts";
import type { Table } from "../csv/table.ts";
import { TableReader } from "../csv/table-reader.ts";
import type { Findings } from "../findings.ts";
import { FLAT_TIE_COLUMNS, type FlatTables } from "../flat-pair/flat-columns.ts";
import { NumberList } from "../number-list.ts";
import type { GraphReader } from "./graph-reader.ts";

export class EdgeListReader implements GraphReader {
  readonly #table: TableReader;
  readonly #findings: Findings;

  constructor(file: string, findings: Findings) {
    this.#findings = findings;
    this.#table = new TableReader(file, FLAT_TIE_COLUMNS, findings);
  }

  push(piece: string | Uint8Array): boolean {
    return this.#table.push(piece);
  }

  end(): FlatTables | null {
    const ties = this.#table.end();
    return ties && { actors: actorsOfTies(ties, this.#findings), ties };
  }
}

/** An actor for each end of a tie, where nothing else is known of them. */
export function actorsOfTies(ties: Table, findings: Findings): Table {
  const ids = new Column();
  const rows = new NumberList();
  const known = new Set<string>([""]);
  for (let index = 0; index < ties.length; index++) {
    for (const end of ["source", "target"]) {
      const id = ties.columns.get(end)?.textAt(index) ?? "";
      if (known.has(id)) continue;
      known.add(id);
      ids.add(id);
      rows.push(ties.rowAt(index));
    }
  }
  const { file, part, headerRow } = ties;
  findings.note("actors-from-ties", { file, part }, { count: rows.length });
  return {
    file,
    part,
    header: ["id"],
    headerRow,
    at: new Map([["id", 0]]),
    columns: new Map([["id", ids]]),
    further: [],
    length: rows.length,
    rowAt: (index) => rows.at(index),
  };
}
