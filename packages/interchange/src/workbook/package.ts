/** Which parts of the archive are the sheets of the workbook, and what their cells share. */
import { Column } from "../csv/column.ts";
import type { Archive } from "./archive.ts";
import { type NumberKind, readCellStyles } from "./cell-styles.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { readXmlPart } from "./xml-part.ts";

export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  /** Name of the part in the archive. */
  readonly part: string;
}

export interface Workbook {
  readonly archive: Archive;
  readonly sheets: readonly SheetPart[];
  /** Days are counted from 1904 on, as on old Macs. */
  readonly begins1904: boolean;
  readonly strings: Column;
  readonly styles: readonly NumberKind[];
}

export type PackageFault = "damaged-workbook" | "ods-workbook" | "binary-workbook" | "no-workbook";

/** Parts that tell what else an archive may be. */
const OTHERS: readonly (readonly [part: string, fault: PackageFault])[] = [
  ["xl/workbook.bin", "binary-workbook"],
  ["content.xml", "ods-workbook"],
];

/** The workbook that the archive holds, or why there is none. */
export function openWorkbook(archive: Archive): Workbook | PackageFault {
  const [, other] = OTHERS.find(([part]) => archive.names.includes(part)) ?? [];
  if (other !== undefined) return other;
  const main = mainPart(archive);
  if (main === null) return "no-workbook";
  const targets = readTargets(archive, main);
  const book = targets && readBook(archive, main, targets);
  if (!book) return "damaged-workbook";
  const strings = sharedPart(archive, targets, "sharedStrings", readSharedStrings, new Column());
  const styles = sharedPart(archive, targets, "styles", readCellStyles, []);
  return strings === null || styles === null
    ? "damaged-workbook"
    : { archive, strings, styles, ...book };
}

/** What a part is to the one that names it. */
interface Target {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles` … */
  readonly type: string;
  readonly part: string;
}

function mainPart(archive: Archive): string | null {
  const targets = readTargets(archive, "");
  const named = targets?.find(({ type }) => type === "officeDocument")?.part;
  const part = named ?? "xl/workbook.xml";
  return /\.xml$/i.test(part) && archive.names.includes(part) && isWorkbook(archive, part)
    ? part
    : null;
}

function isWorkbook(archive: Archive, part: string): boolean {
  let root: string | null = null;
  readXmlPart(archive, part, {
    open: (name) => {
      root ??= name;
    },
    get hasEnough() {
      return root !== null;
    },
  });
  return root === "workbook";
}

/** The parts that a part refers to; null if the list cannot be read. */
function readTargets(archive: Archive, part: string): Target[] | null {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const targets: Target[] = [];
  const isRead = readXmlPart(archive, list, {
    open: (name, { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode }) => {
      // What lies outside the archive is never opened.
      if (name !== "Relationship" || mode === "External") return;
      const place = target.startsWith("/") ? target.slice(1) : withoutDots(folder + target);
      targets.push({ id, type: type.slice(type.lastIndexOf("/") + 1), part: place });
    },
  });
  return isRead ? targets : null;
}

/** `xl/../a.xml` is `a.xml`. */
function withoutDots(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function readBook(
  archive: Archive,
  part: string,
  targets: readonly Target[],
): Pick<Workbook, "sheets" | "begins1904"> | null {
  const sheets: SheetPart[] = [];
  let begins1904 = false;
  let isWhole = true;
  const isRead = readXmlPart(archive, part, {
    open: (element, attributes) => {
      if (element === "workbookPr")
        begins1904 ||= /^(?:1|true)$/.test(attributes["date1904"] ?? "");
      if (element !== "sheet") return;
      const id = relationOf(attributes);
      const target = targets.find((each) => each.id === id);
      // A sheet that leads nowhere is no sheet that nobody needs.
      if (target === undefined) isWhole = false;
      // Charts and macros have sheets of their own, without cells.
      if (target?.type !== "worksheet") return;
      const isHidden = /^(?:hidden|veryHidden)$/.test(attributes["state"] ?? "");
      sheets.push({ name: attributes["name"] ?? "", isHidden, part: target.part });
    },
  });
  return isRead && isWhole ? { sheets, begins1904 } : null;
}

/** The id of a relation stands in an attribute `r:id`, whatever its prefix. */
function relationOf(attributes: Readonly<Record<string, string>>): string {
  const [, id = ""] = Object.entries(attributes).find(([name]) => name.endsWith(":id")) ?? [];
  return id;
}

/** What the cells share, `none` where the workbook has no such part; null if it cannot be read. */
function sharedPart<Shared>(
  archive: Archive,
  targets: readonly Target[],
  type: string,
  read: (archive: Archive, part: string) => Shared | null,
  none: Shared,
): Shared | null {
  const target = targets.find((each) => each.type === type);
  return target === undefined ? none : read(archive, target.part);
}
