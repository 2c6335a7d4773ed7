/** What `programme.json` says in a folder, from sheets: put together as the object that it is. */
import { DEFAULT_PARAMETERS, type ProgrammeSettings } from "@legami/core";
import { countIn, dateIn, numberIn, partsOf, yesOrNoIn } from "../csv/cell-values.ts";
import { headerWord } from "../csv/column-names.ts";
import { RowCursor } from "../csv/row-cursor.ts";
import type { Table, TableShape } from "../csv/table.ts";
import type { Findings, Place } from "../findings.ts";
import { JsonObject } from "../programme/json-object.ts";
import { settingsOf } from "../programme/programme-json.ts";

const LIST = { further: "ignored" } as const;

/** The columns of each sheet. */
export const SETTINGS_SHAPES: ReadonlyMap<string, TableShape> = new Map([
  ["programme", { required: ["field", "value"], optional: [], ...LIST }],
  ["waves", { required: ["id", "date"], optional: ["official"], ...LIST }],
  ["territories", { required: ["id"], optional: ["label", "in_it", "in_en", "role"], ...LIST }],
  ["parameters", { required: ["parameter", "value"], optional: [], ...LIST }],
  ["indicators", { required: ["id"], optional: ["label", "target", "phase"], ...LIST }],
]);

/** Words for the fields of the programme, as `headerWord` makes them. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ["nome", "name"],
  ["codice", "id"],
  ["fuso_orario", "timezone"],
  ["inizio", "t0"],
  ["data_di_inizio", "t0"],
  ["simulato", "simulated"],
  ["dati_simulati", "simulated"],
  ["seme", "seed"],
]);

const ROLES: ReadonlyMap<string, string> = new Map([
  ["titolare", "holder"],
  ["capofila", "holder"],
  ["ricevente", "receiving"],
  ["beneficiario", "receiving"],
  ["esterno", "outside"],
  ["fuori", "outside"],
]);

/** How a cell is written in JSON; what it cannot be stays the text it is, for the reader to refuse. */
type Conversion = (cell: string) => unknown;

const text: Conversion = (cell) => cell;
const date: Conversion = (cell) => dateIn(cell) ?? cell;
const number: Conversion = (cell) => numberIn(cell) ?? cell;

const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  t0: date,
  date,
  seed: (cell) => countIn(cell) ?? cell,
  official: (cell) => yesOrNoIn(cell) ?? cell,
  target: number,
  role: (cell) => ROLES.get(headerWord(cell)) ?? cell,
};

/** The settings, or null after reporting what is wrong in them. */
export function settingsFromSheets(
  sheets: ReadonlyMap<string, Table>,
  findings: Findings,
): ProgrammeSettings | null {
  const before = findings.problemCount;
  const reading = new SettingsSheets(sheets, findings);
  const json = JsonObject.of(reading.value(), (pointer) => reading.placeOf(pointer), "", findings);
  const settings = json && settingsOf(json);
  return findings.problemCount === before ? settings : null;
}

class SettingsSheets {
  readonly #sheets: ReadonlyMap<string, Table>;
  readonly #findings: Findings;
  /** Where the value that a pointer leads to stands. */
  readonly #places = new Map<string, Place>();

  constructor(sheets: ReadonlyMap<string, Table>, findings: Findings) {
    this.#sheets = sheets;
    this.#findings = findings;
  }

  value(): Record<string, unknown> {
    const lists = ["waves", "territories", "indicators"].map((name) => [name, this.#list(name)]);
    return {
      ...this.#fields(),
      ...Object.fromEntries(lists),
      parameters: this.#parameters(),
    };
  }

  /** The cell of the value, or of the one that it is a part of. */
  placeOf(pointer: string): Place {
    for (let known = pointer; known !== ""; known = known.slice(0, known.lastIndexOf("/"))) {
      const place = this.#places.get(known);
      if (place !== undefined) return place;
    }
    const [, sheet = ""] = pointer.split("/");
    const { file, part } = (this.#sheets.get(sheet) ?? this.#sheets.get("programme")) as Table;
    return { file, part, column: pointer.slice(1) };
  }

  /** A row for each field. */
  #fields(): Record<string, unknown> {
    const fields: [string, unknown][] = [];
    this.#eachRow("programme", (cursor) => {
      const word = headerWord(cursor.required("field"));
      const name = FIELDS.get(word) ?? word;
      if (this.#places.has(`/${name}`)) cursor.problem("duplicate-field", "field");
      this.#places.set(`/${name}`, cursor.place("value"));
      fields.push([name, converted(name, cursor.text("value"))]);
    });
    return Object.fromEntries(fields);
  }

  /** A row for each item. */
  #list(name: string): unknown[] {
    const items: unknown[] = [];
    const columns = this.#sheets.get(name)?.columns.keys() ?? [];
    const names = [...columns];
    this.#eachRow(name, (cursor) => {
      const pointer = `/${name}/${items.length}`;
      for (const column of names) this.#places.set(`${pointer}/${column}`, cursor.place(column));
      items.push(
        Object.fromEntries(names.map((column) => [column, converted(column, cursor.text(column))])),
      );
    });
    return items;
  }

  /** A row for each number: `eventWeights.contact`; lists as `0,4 | 0,7`. */
  #parameters(): Record<string, unknown> {
    const parameters = new Map<string, unknown>();
    this.#eachRow("parameters", (cursor) => {
      const [name = "", ...rest] = cursor.required("parameter").split(".");
      const part = rest.join(".");
      const cell = cursor.required("value");
      const pointer = part === "" ? `/parameters/${name}` : `/parameters/${name}/${part}`;
      if (this.#places.has(pointer)) cursor.problem("duplicate-field", "parameter");
      this.#places.set(pointer, cursor.place("value"));
      if (!this.#places.has(`/parameters/${name}`)) {
        this.#places.set(`/parameters/${name}`, cursor.place("value"));
      }
      const held = parameters.get(name);
      const others = typeof held === "object" ? held : {};
      const isList = Array.isArray(
        Object.entries(DEFAULT_PARAMETERS).find(([known]) => known === name)?.[1],
      );
      const value = isList ? partsOf(cell).map(number) : number(cell);
      parameters.set(name, part === "" ? value : { ...others, [part]: value });
    });
    return Object.fromEntries(parameters);
  }

  #eachRow(sheet: string, read: (cursor: RowCursor) => void): void {
    const table = this.#sheets.get(sheet);
    if (table === undefined) return;
    const cursor = new RowCursor(table, this.#findings);
    while (cursor.next()) read(cursor);
  }
}

/** Empty cells say nothing. */
function converted(name: string, cell: string): unknown {
  if (cell === "") return null;
  const convert = Object.hasOwn(CONVERSIONS, name) ? CONVERSIONS[name] : undefined;
  return (convert ?? text)(cell);
}
