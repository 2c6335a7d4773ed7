/** The cells of a sheet as texts, row by row, with what is wrong about each. */
import type { ProblemCode } from "../problems.ts";
import type { Workbook } from "./package.ts";
import { serialDate, serialTime } from "./serial-date.ts";
import { CellText, unescaped } from "./shared-strings.ts";
import { readXmlPart } from "./xml-part.ts";

export interface SheetCell {
  readonly text: string;
  /** Why the text is not what a person meant; null for nearly all. */
  readonly fault: Extract<
    ProblemCode,
    "formula-error" | "formula-without-value" | "long-number" | "odd-character"
  > | null;
  /** Written as a number: its decimal sign is a point for sure. */
  readonly isNumber: boolean;
}

/** A row with anything in it: cells by place, and its number as a spreadsheet shows it. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly (SheetCell | undefined)[];
}

/** Merged cells, as the sheet names them: `A2:A5`. */
export interface SheetRows {
  readonly take: (row: SheetRow) => boolean;
  readonly takeMerged: (range: string) => void;
}

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

/**
 * Goes through the rows of a sheet until `take` has enough.
 * @returns false if the sheet cannot be read
 */
export function readSheetCells(workbook: Workbook, part: string, rows: SheetRows): boolean {
  const reading = new SheetReading(workbook, rows);
  return readXmlPart(workbook.archive, part, reading) && !reading.isDamaged;
}

class SheetReading {
  isDamaged = false;
  readonly #workbook: Workbook;
  readonly #rows: SheetRows;
  #hasEnough = false;
  #row = 0;
  #cells: (SheetCell | undefined)[] = [];
  #column = 0;
  #type = "n";
  #style = 0;
  #hasFormula = false;
  #value = "";
  #isValue = false;
  readonly #inline = new CellText();

  constructor(workbook: Workbook, rows: SheetRows) {
    this.#workbook = workbook;
    this.#rows = rows;
  }

  get hasEnough(): boolean {
    return this.#hasEnough || this.isDamaged;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "row") this.#openRow(attributes["r"]);
    else if (name === "c") this.#openCell(attributes);
    else if (name === "v") this.#isValue = true;
    else if (name === "f") this.#hasFormula = true;
    else if (name === "mergeCell") this.#rows.takeMerged(attributes["ref"] ?? "");
    else this.#inline.open(name);
  }

  text(text: string): void {
    if (!this.#isValue) this.#inline.add(text);
    else if (this.#value.length < MAX_VALUE) this.#value += text;
  }

  close(name: string): void {
    if (name === "v") this.#isValue = false;
    else if (name === "c") this.#closeCell();
    else if (name === "row") this.#closeRow();
    else this.#inline.close(name);
  }

  #openRow(number = String(this.#row + 1)): void {
    this.#row = Number(number);
    if (!Number.isInteger(this.#row) || this.#row < 1 || this.#row > MAX_ROW) this.isDamaged = true;
    this.#cells = [];
    this.#column = 0;
  }

  #openCell({ r, t = "n", s = "0" }: Readonly<Record<string, string>>): void {
    this.#column = r === undefined ? this.#column + 1 : columnOf(r);
    if (this.#column < 1 || this.#column > MAX_COLUMN) this.isDamaged = true;
    this.#type = t;
    this.#style = Number(s);
    this.#hasFormula = false;
    this.#value = "";
    this.#inline.clear();
  }

  #closeCell(): void {
    if (this.isDamaged) return;
    const cell = this.#cell();
    if (cell.text !== "" || cell.fault !== null) this.#cells[this.#column - 1] = cell;
  }

  #closeRow(): void {
    if (this.#cells.length === 0 || this.hasEnough) return;
    this.#hasEnough = !this.#rows.take({ number: this.#row, cells: this.#cells });
  }

  #cell(): SheetCell {
    const { strings, styles, begins1904 } = this.#workbook;
    const value = this.#value;
    if (this.#hasFormula && value === "" && this.#type !== "str" && this.#type !== "inlineStr") {
      return { text: "", fault: "formula-without-value", isNumber: false };
    }
    if (this.#type === "s") {
      const index = Number(value);
      if (!(index >= 0 && index < strings.length)) this.isDamaged = true;
      return textCell(strings.textAt(index));
    }
    if (this.#type === "inlineStr") return textCell(this.#inline.value);
    if (this.#type === "e") return { text: value, fault: "formula-error", isNumber: false };
    if (this.#type === "b") return textCell(value === "1" ? "true" : "false");
    if (this.#type !== "n" || value.trim() === "") return textCell(unescaped(value));
    const number = Number(value);
    const kind = styles[this.#style] ?? "number";
    const day = kind === "date" ? serialDate(number, begins1904) : null;
    if (day !== null) return textCell(day);
    if (kind === "time" && number >= 0 && number < 1) return textCell(serialTime(number));
    return numberCell(number, value);
  }
}

/** No number is written with more characters. */
const MAX_VALUE = 40_000;

function textCell(text: string): SheetCell {
  const isOdd = text.includes("\0") || !text.isWellFormed();
  return { text, fault: isOdd ? "odd-character" : null, isNumber: false };
}

/** Numbers have fifteen digits in a spreadsheet: longer codes have lost their last ones. */
function numberCell(number: number, written: string): SheetCell {
  if (!Number.isFinite(number)) return textCell(written);
  const isLong = Number.isInteger(number) && Math.abs(number) >= 1e15;
  return { text: String(number), fault: isLong ? "long-number" : null, isNumber: true };
}

/** Number of the column of a cell such as `AB12`, from 1; 0 if it is none. */
function columnOf(address: string): number {
  const [, letters = ""] = /^([A-Z]{1,3})\d{1,7}$/.exec(address) ?? [];
  let column = 0;
  for (const letter of letters) column = 26 * column + letter.charCodeAt(0) - 64;
  return column;
}
