/** Workbooks made part by part, so that any of them can be wrong. */
import { strToU8, type Zippable, zipSync } from "fflate";

/** A cell: its value, or its XML with `R` for its address. */
export type TestCell = string | number | boolean | null | { readonly xml: string };

interface TestSheet {
  readonly rows: readonly (readonly TestCell[])[];
  readonly state?: "hidden" | "veryHidden";
  /** What follows the rows: merged cells and the like. */
  readonly after?: string;
}

export interface TestWorkbook {
  readonly sheets: Readonly<Record<string, TestSheet | TestSheet["rows"]>>;
  readonly begins1904?: boolean;
  /** Texts in a part of their own, as Excel writes them, or in each cell. */
  readonly sharesStrings?: boolean;
  /** Parts in place of others, or beside them; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A day, by its serial number, in the format `dd/mm/yyyy`. */
export function dayCell(serial: number): TestCell {
  return { xml: `<c r="R" s="1"><v>${serial}</v></c>` };
}

export function workbookBytes(book: TestWorkbook): Uint8Array<ArrayBuffer> {
  return zipSync(partsOf(book)) as Uint8Array<ArrayBuffer>;
}

/** The file as a door receives it. */
export function workbookFile(book: TestWorkbook, name = "rete.xlsx") {
  return { name, content: workbookBytes(book) };
}

function partsOf({ sheets, begins1904 = false, sharesStrings = true, parts = {} }: TestWorkbook) {
  const names = Object.keys(sheets);
  const strings: string[] = [];
  const share = sharesStrings ? (text: string) => strings.push(text) - 1 : null;
  const all: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${
      begins1904 ? ' date1904="1"' : ""
    }/><sheets>${names.map((name, index) => sheetEntry(name, index, sheets[name])).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...names.map(
        (_, index): Relation => [
          `rId${index + 1}`,
          "worksheet",
          `worksheets/sheet${index + 1}.xml`,
        ],
      ),
      ["rIdA", "styles", "styles.xml"],
      ...(sharesStrings ? [["rIdB", "sharedStrings", "sharedStrings.xml"] as Relation] : []),
    ]),
    "xl/styles.xml": STYLES,
  };
  names.forEach((name, index) => {
    all[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheets[name] ?? [], share);
  });
  if (sharesStrings) {
    all["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}">${strings
      .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
      .join("")}</sst>`;
  }
  const zippable: Zippable = {};
  for (const [name, part] of Object.entries({ ...all, ...parts })) {
    if (part !== null) zippable[name] = typeof part === "string" ? strToU8(part) : part;
  }
  return zippable;
}

type Relation = readonly [id: string, type: string, target: string];

function relations(list: readonly Relation[]): string {
  const items = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}

function sheetEntry(name: string, index: number, sheet: TestSheet | TestSheet["rows"] = []) {
  const state = "rows" in sheet && sheet.state ? ` state="${sheet.state}"` : "";
  return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
}

/** Style 1 is a day, 2 a day with a time, 3 a time, 4 a number of two decimals. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="4"/></cellXfs></styleSheet>`;

/** A sheet's XML; `share` gives a text its number, or texts stand in their cells. */
function sheetXml(
  sheet: TestSheet | TestSheet["rows"],
  share: ((text: string) => number) | null,
): string {
  const { rows, after = "" } = "rows" in sheet ? sheet : { rows: sheet };
  const lines = rows.map((cells, row) => {
    const parts = cells.map((cell, column) => cellXml(cell, addressOf(row, column), share));
    return `<row r="${row + 1}">${parts.join("")}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData>${after}</worksheet>`;
}

function cellXml(
  cell: TestCell,
  address: string,
  share: ((text: string) => number) | null,
): string {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.xml.replace('r="R"', `r="${address}"`);
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (share !== null) return `<c r="${address}" t="s"><v>${share(cell)}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function addressOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
