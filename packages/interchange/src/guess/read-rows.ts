/** What the rows of a table say, cell by cell; a row with a cell that cannot be read says nothing. */
import { partsOf } from "../csv/cell-values.ts";
import { kindIn } from "../csv/cell-words.ts";
import type { Findings } from "../findings.ts";
import type { ReadColumn, ReadTable } from "./columns.ts";
import type { DateFormat } from "./days.ts";
import type { GridRow } from "./grid.ts";
import { listedIn } from "./listed-names.ts";
import { MatrixRows } from "./matrix-rows.ts";
import { RowCells, type RowsToRead } from "./row-cells.ts";
import type { Said } from "./said.ts";
import { frequencyIn, isTicked, levelIn, trustIn } from "./words.ts";

export interface ReadRows {
  readonly said: readonly Said[];
  readonly dateFormat: DateFormat | null;
}

export function readRows(request: RowsToRead, findings: Findings): ReadRows {
  const { file, part = null, table, rows } = request;
  const cells = new RowCells(request, findings);
  const sayings = sayingsOf(table, rows, cells);
  if (sayings instanceof MatrixRows && sayings.isSymmetric)
    findings.note("symmetric-matrix", { file, part });
  const said: Said[] = [];
  for (const row of rows) {
    cells.go(row);
    const says = sayings.said();
    if (!findings.hasProblemAt(row.number)) said.push(...says);
  }
  cells.noteWords();
  return { said, dateFormat: cells.dateFormat };
}

function sayingsOf(
  table: ReadTable,
  rows: readonly GridRow[],
  cells: RowCells,
): MatrixRows | ListRows {
  return table.kind === "matrix"
    ? new MatrixRows(table, rows, cells)
    : new ListRows(table, rows, cells);
}

/** A row a tie, a meeting or an actor. */
class ListRows {
  readonly #cells: RowCells;
  readonly #table: ReadTable;
  readonly #options: readonly ReadColumn[];
  /** Columns about one partner hold ticks, not levels. */
  readonly #hasTicks: boolean;

  constructor(table: ReadTable, rows: readonly GridRow[], cells: RowCells) {
    this.#cells = cells;
    this.#table = table;
    this.#options = table.columns.filter(({ field }) => field === "option");
    const said = rows.flatMap((row) => this.#options.map(({ index }) => row.cells[index] ?? ""));
    this.#hasTicks = said.every((cell) => cell === "" || isTicked(cell) !== null);
  }

  /** Of the row that the cells are at. */
  said(): Said[] {
    const { kind } = this.#table;
    if (kind === "actors") return this.#actorRow();
    return kind === "events" ? this.#meetingRow() : this.#tieRow();
  }

  #tieRow(): Said[] {
    const source = this.#cells.required("source");
    const common = {
      kind: "tie" as const,
      row: this.#cells.row.number,
      source,
      date: this.#cells.date(),
      wave: this.#cells.text("wave") || null,
      weight: this.#cells.number("weight"),
      frequency: this.#cells.scale("frequency", frequencyIn, 0, 5),
      trust: this.#cells.scale("trust", trustIn, 1, 4),
      type: this.#cells.type(),
      note: this.#cells.text("note") || null,
    };
    const level = this.#cells.level();
    if (this.#options.length > 0) {
      const partners = this.#options.flatMap((column) => this.#option(column, level));
      const alone: Said = {
        kind: "actor",
        row: this.#cells.row.number,
        name: source,
        id: null,
        fields: {},
      };
      return [alone, ...partners.map((one): Said => ({ ...common, ...one }))];
    }
    const targets = this.#targets();
    return targets.flatMap((target) =>
      this.#pair(source, target, () => ({ ...common, target, level })),
    );
  }

  /** All whom the row names, in one column or in several. */
  #targets(): string[] {
    const lists = this.#table.columns.filter(({ field }) => field === "targets");
    if (lists.length === 0) return [this.#cells.required("target")];
    const cells = lists.map((column) => this.#cells.cell(column)).filter((cell) => cell !== "");
    if (cells.length === 0) this.#cells.required("targets");
    return [...new Set(cells.flatMap((cell) => listedIn(cell)))];
  }

  /** Nothing, with a problem, for a tie of somebody with themselves. */
  #pair(source: string, target: string, make: () => Said): Said[] {
    if (source === "" || target === "") return [];
    if (source.toLowerCase() !== target.toLowerCase()) return [make()];
    const column = this.#cells.column("target") ?? this.#cells.column("targets");
    this.#cells.problem("tie-with-itself", column, target);
    return [];
  }

  #option(column: ReadColumn, level: number | null): { target: string; level: number | null }[] {
    const cell = this.#cells.cell(column);
    const target = column.partner ?? column.name;
    if (cell === "") return [];
    const ticked = isTicked(cell);
    if (this.#hasTicks) return ticked === true ? [{ target, level }] : [];
    const value = levelIn(cell);
    if (value === null) this.#cells.problem("not-on-scale", column, cell, { min: 0, max: 5 });
    return value === null ? [] : [{ target, level: value }];
  }

  #meetingRow(): Said[] {
    const isList = this.#cells.column("actors") !== undefined;
    const cell = this.#cells.required(isList ? "actors" : "actor");
    if (cell === "") return [];
    return [
      {
        kind: "meeting",
        row: this.#cells.row.number,
        event: this.#cells.text("event") || null,
        date: this.#cells.date(),
        type: this.#cells.type(),
        actors: isList ? [...new Set(listedIn(cell, true))] : [cell],
        note: this.#cells.text("note") || null,
      },
    ];
  }

  #actorRow(): Said[] {
    const id = this.#cells.text("id") || null;
    const name =
      this.#cells.column("label") !== undefined
        ? this.#cells.text("label") || (id ?? "")
        : this.#cells.required("id");
    if (name === "") this.#cells.required("label");
    const count =
      this.#cells.column("people_reached") !== undefined
        ? this.#cells.count("people_reached")
        : null;
    const [lat, lon] = [this.#cells.number("lat"), this.#cells.number("lon")];
    const fields = {
      ...this.#cells.filled("kind", kindIn),
      ...this.#cells.filled("territory", (cell) => cell),
      ...this.#cells.filled("municipality", (cell) => cell),
      ...this.#cells.filled("aliases", partsOf),
      ...(lat !== null && lon !== null && { lat, lon }),
      ...(count !== null && { peopleReached: count }),
    };
    return name === "" ? [] : [{ kind: "actor", row: this.#cells.row.number, name, id, fields }];
  }
}
