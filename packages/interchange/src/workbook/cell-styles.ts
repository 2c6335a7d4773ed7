/** How the numbers of a workbook are shown, which alone tells days from numbers. */
import type { Archive } from "./archive.ts";
import { readXmlPart } from "./xml-part.ts";

export type NumberKind = "number" | "date" | "time";

/** Formats with an id of their own in every workbook (ECMA-376, 18.8.30), those of Asia included. */
const DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const TIMES = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);

/** What is shown as it stands: texts in quotation marks, after a backslash, colours, languages. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** The kind of number that a format of its own shows. */
export function kindOfFormat(code: string): NumberKind {
  const [positive = ""] = code.replace(LITERALS, "").split(";");
  if (/general/i.test(positive)) return "number";
  if (/[dy]/i.test(positive)) return "date";
  if (/[hs]/i.test(positive)) return "time";
  return /m/i.test(positive) ? "date" : "number";
}

/** The kinds by the style that a cell names; null if the part cannot be read. */
export function readCellStyles(archive: Archive, part: string): readonly NumberKind[] | null {
  const formats = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let isInCells = false;
  const isRead = readXmlPart(archive, part, {
    open: (name, attributes) => {
      const id = Number(attributes["numFmtId"]);
      if (name === "numFmt") formats.set(id, kindOfFormat(attributes["formatCode"] ?? ""));
      else if (name === "cellXfs") isInCells = true;
      else if (name === "xf" && isInCells) kinds.push(formats.get(id) ?? kindOfId(id));
    },
    close: (name) => {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return isRead ? kinds : null;
}

function kindOfId(id: number): NumberKind {
  return DATES.has(id) ? "date" : TIMES.has(id) ? "time" : "number";
}
