/** A workbook (XLSX): a whole programme, or the two tables of a network. */
import type { Table, TableShape } from "../csv/table.ts";
import { Findings } from "../findings.ts";
import {
  FLAT_ACTOR_COLUMNS,
  FLAT_TIE_COLUMNS,
  hasClearColumns,
} from "../flat-pair/flat-columns.ts";
import { checkWeightMax, type FlatPairOptions, flatEntries } from "../flat-pair/flat-entries.ts";
import { actorsOfTies } from "../graph/edge-list.ts";
import type { ProblemCode } from "../problems.ts";
import { programmeEntries, TABLE_SHAPES } from "../programme/programme-entries.ts";
import type { InputFile, ProgrammeData } from "../programme-data.ts";
import { atOnce } from "../work.ts";
import { Archive, MAX_UPLOAD } from "./archive.ts";
import { openWorkbook, type SheetPart, type Workbook } from "./package.ts";
import { SETTINGS_SHAPES, settingsFromSheets } from "./settings-sheets.ts";
import { italianSheetName, SETTINGS_SHEETS, sheetNameOf } from "./sheet-names.ts";
import { readSheetTable } from "./sheet-table.ts";

/**
 * Reads a workbook. With a sheet `programme` it is a programme, whose sheets are named as the files of
 * its folder; else `actors` and `ties` are those of a flat pair. Sheet names and headers may be
 * Italian.
 * @throws InputError with all that is wrong in any sheet
 * @throws InvalidOptionError if an option cannot go with any such workbook
 */
export function readWorkbook(
  { name, content }: InputFile & { readonly content: Uint8Array },
  options: FlatPairOptions = {},
): ProgrammeData {
  checkWeightMax(options);
  const workbook = opened(name, content);
  const reading = new WorkbookReading(name, workbook);
  return reading.isProgramme ? reading.programme() : reading.flatPair(options);
}

function opened(name: string, bytes: Uint8Array): Workbook {
  const refuse = (code: ProblemCode, max = 0): never => {
    const findings = new Findings([name]);
    findings.problem(code, { file: name }, { max });
    throw findings.error();
  };
  if (bytes.length > MAX_UPLOAD) return refuse("file-too-large", MAX_UPLOAD / 1_000_000);
  const archive = Archive.open(bytes);
  if (typeof archive === "string") return refuse(archive);
  const workbook = openWorkbook(archive);
  return typeof workbook === "string" ? refuse(workbook) : workbook;
}

/** The sheets of a workbook by what they hold, and what becomes of them. */
class WorkbookReading {
  readonly #file: string;
  readonly #workbook: Workbook;
  readonly #findings: Findings;
  readonly #sheets = new Map<string, SheetPart>();

  constructor(file: string, workbook: Workbook) {
    const { sheets } = workbook;
    this.#file = file;
    this.#workbook = workbook;
    this.#findings = new Findings(
      [file],
      sheets.map(({ name }) => name),
    );
    const tables = sheets.filter(({ name, isHidden }) => {
      return !isHidden && sheetNameOf(name) !== undefined;
    });
    const [only] = tables;
    // A workbook of one table is one of ties, whatever its sheet is called.
    if (tables.length === 1 && only && sheetNameOf(only.name) === null)
      this.#sheets.set("ties", only);
    else for (const sheet of sheets) this.#addSheet(sheet);
  }

  get isProgramme(): boolean {
    return this.#sheets.has("programme");
  }

  programme(): ProgrammeData {
    this.#require("actors");
    const tables = this.#tables(SETTINGS_SHAPES);
    const settingsTables = [...tables].flatMap(([name, table]) =>
      table === null ? [] : [[name, table] as const],
    );
    const canBeRead = SETTINGS_SHEETS.every((name) => tables.get(name) !== null);
    const settings = canBeRead && settingsFromSheets(new Map(settingsTables), this.#findings);
    const evidence = new Map(
      [...TABLE_SHAPES].map(([file, shape]) => [file.slice(0, -4), shape] as const),
    );
    const rows = this.#tables(evidence);
    const actors = rows.get("actors") ?? null;
    if (!settings || actors === null) throw this.#findings.error();
    const byFile = new Map([...rows].map(([name, table]) => [`${name}.csv`, table]));
    return atOnce(programmeEntries(settings, actors, byFile, this.#findings));
  }

  flatPair(options: FlatPairOptions): ProgrammeData {
    this.#require("ties");
    const shapes = new Map([
      ["actors", FLAT_ACTOR_COLUMNS],
      ["ties", FLAT_TIE_COLUMNS],
    ]);
    const tables = this.#tables(shapes);
    const ties = tables.get("ties") ?? null;
    const isClear = ties !== null && hasClearColumns(ties, this.#findings);
    if (!isClear || tables.get("actors") === null) throw this.#findings.error();
    const actors = tables.get("actors") ?? actorsOfTies(ties, this.#findings);
    return atOnce(flatEntries({ actors, ties }, options, this.#findings));
  }

  #addSheet(sheet: SheetPart): void {
    const name = sheetNameOf(sheet.name);
    const place = { file: this.#file, part: { kind: "sheet", name: sheet.name } as const };
    const other = name === null || name === undefined ? undefined : this.#sheets.get(name);
    if (name === undefined) return;
    if (sheet.isHidden) this.#findings.note("hidden-sheet", place);
    else if (name === null) this.#findings.note("unknown-sheet", place);
    else if (other === undefined) this.#sheets.set(name, sheet);
    else this.#findings.problem("duplicate-sheet", place, { other: other.name });
  }

  #require(name: string): void {
    if (this.#sheets.has(name)) return;
    const { sheets } = this.#workbook;
    const hidden = sheets.find((sheet) => sheet.isHidden && sheetNameOf(sheet.name) === name);
    if (hidden !== undefined) {
      const part = { kind: "sheet", name: hidden.name } as const;
      this.#findings.problem("hidden-table", { file: this.#file, part });
      return;
    }
    const found = sheets
      .filter(({ isHidden }) => !isHidden)
      .map((sheet) => sheet.name)
      .join(", ");
    const values = { name, italian: italianSheetName(name) };
    this.#findings.problem("missing-sheet", { file: this.#file, found }, values);
  }

  /** The tables of the sheets that are there; null for one that cannot be read. */
  #tables(shapes: ReadonlyMap<string, TableShape>): Map<string, Table | null> {
    const tables = new Map<string, Table | null>();
    for (const [name, shape] of shapes) {
      const sheet = this.#sheets.get(name);
      if (sheet === undefined) continue;
      const origin = { file: this.#file, part: { kind: "sheet", name: sheet.name } as const };
      tables.set(name, readSheetTable(this.#workbook, sheet, origin, shape, this.#findings));
    }
    return tables;
  }
}
