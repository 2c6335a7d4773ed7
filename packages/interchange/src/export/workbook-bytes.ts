/**
 * Tables as a workbook (XLSX): a sheet each, its header in bold and always in sight. A text is a text
 * there, whatever it begins with; the same tables are the same bytes.
 *
 * Source: ECMA-376 (2016), part 1, SpreadsheetML.
 */
import { strToU8, type Zippable, zipSync } from "fflate";
import type { OutCell, OutTable } from "./out-table.ts";
import { xmlText } from "./xml-text.ts";

/** Archives tell when their parts were written. */
const WRITTEN_ON = new Date(2000, 0, 1);

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Styles of cells, by their place in the list of styles. */
const STYLE = { header: 1, day: 2 } as const;

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

export function workbookBytes(tables: readonly OutTable[]): Uint8Array {
  const sheets = tables.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
      ["workbook.xml", "sheet.main"],
      ["styles.xml", "styles"],
      ...sheets.map((part) => [part, "worksheet"]),
    ]
      .map(([part, kind]) => `<Override PartName="/xl/${part}" ContentType="${TYPE}.${kind}+xml"/>`)
      .join("")}</Types>`,
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tables
      .map(
        ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((part): Relation => ["worksheet", part]),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": STYLES,
  };
  tables.forEach(({ rows }, index) => {
    parts[`xl/${sheets[index]}`] = sheetXml(rows);
  });
  const zippable: Zippable = {};
  for (const [name, xml] of Object.entries(parts)) {
    zippable[name] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  }
  return zipSync(zippable, { mtime: WRITTEN_ON });
}

type Relation = readonly [type: string, target: string];

function relations(list: readonly Relation[]): string {
  const items = list.map(
    ([type, target], at) =>
      `<Relationship Id="r${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}

function sheetXml(rows: OutTable["rows"]): string {
  const lines = rows.map((row, at) => {
    const cells = row.map((cell, column) =>
      cellXml(cell, `${lettersOf(column)}${at + 1}`, at === 0),
    );
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  const view =
    '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>';
  const body = `<sheetData>${lines.join("")}</sheetData>`;
  return `<worksheet xmlns="${MAIN}"><sheetViews>${view}</sheetViews>${widthsXml(rows)}${body}</worksheet>`;
}

function cellXml(cell: OutCell, address: string, isHeader: boolean): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "object") {
    return `<c r="${address}" s="${STYLE.day}"><v>${serialOf(cell.day)}</v></c>`;
  }
  const style = isHeader ? ` s="${STYLE.header}"` : "";
  const text = `<t xml:space="preserve">${xmlText(escaped(cell))}</t>`;
  return `<c r="${address}"${style} t="inlineStr"><is>${text}</is></c>`;
}

/** Days since the last of 1899, one more from March 1900 on: that year has a day too many. */
function serialOf(day: string): number {
  const days = (Date.parse(day) - Date.UTC(1899, 11, 31)) / 86_400_000;
  return days < 60 ? days : days + 1;
}

/** XML has no way to write some characters, and a workbook writes them `_x0007_`. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) =>
      sign === "\t" || sign === "\n"
        ? sign
        : `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** Columns are as wide as their longest cell, within reason. */
function widthsXml(rows: OutTable["rows"]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) => {
    const longest = rows
      .slice(0, 500)
      .reduce((most, row) => Math.max(most, lengthOf(row[at] ?? null)), 0);
    const width = Math.min(48, Math.max(9, longest + 2));
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  });
  return columns === 0 ? "" : `<cols>${widths.join("")}</cols>`;
}

function lengthOf(cell: OutCell): number {
  if (cell === null) return 0;
  return typeof cell === "object" ? cell.day.length : String(cell).length;
}
