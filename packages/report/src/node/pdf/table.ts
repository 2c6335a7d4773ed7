/** A table over as many pages as it takes: its header stands on each of them. */
import type { Line, Table } from "../../document.ts";
import { COLUMN, LOOKS, SHEET, type Sheet } from "./sheet.ts";
import {
  drawLine,
  type Element,
  linesOf,
  type Page,
  type TextLine,
  type TextLook,
} from "./text-lines.ts";

const PADDING = 3;
const GUTTER = 8;
/** A table no higher than this is not parted. */
const KEPT_WHOLE = 320;

interface Row {
  readonly cells: readonly (readonly TextLine[])[];
  readonly look: TextLook;
  readonly height: number;
}

/** Room that a table asks for at once: all of it, or its beginning where it is long. */
export function roomFor(page: Page, table: Table): number {
  const widths = widthsOf(table);
  const head = rowOf(
    page,
    table.head.map((text) => [{ text }]),
    widths,
    LOOKS.head,
  );
  const rows = table.rows.map((cells) => rowOf(page, cells, widths, LOOKS.cell));
  const note = table.note === null ? [] : linesOf(page, table.note, LOOKS.note, COLUMN);
  const begins = LOOKS.caption.leading + 4 + head.height;
  const whole = rows.reduce((sum, { height }) => sum + height, begins);
  if (whole <= KEPT_WHOLE) return whole + note.length * LOOKS.note.leading + 4;
  return begins + (rows[0]?.height ?? 0) + (rows[1]?.height ?? 0);
}

export function drawTable(sheet: Sheet, table: Table, caption: string, parent: Element): void {
  const { page } = sheet;
  const widths = widthsOf(table);
  const head = rowOf(
    page,
    table.head.map((text) => [{ text }]),
    widths,
    LOOKS.head,
  );
  const rows = table.rows.map((cells) => rowOf(page, cells, widths, LOOKS.cell));
  const title = linesOf(page, [{ text: caption }], LOOKS.caption, COLUMN);
  const titleHeight = title.length * LOOKS.caption.leading + 4;
  const element = page.struct("Table");
  parent.add(element);
  sheet.need(roomFor(page, table));
  const heading = page.struct("Caption");
  element.add(heading);
  heading.add(() => {
    title.forEach((line, at) => {
      drawLine(page, line, LOOKS.caption, SHEET.left, sheet.y + at * LOOKS.caption.leading);
    });
  });
  heading.end();
  sheet.y += titleHeight;
  drawRow(sheet, head, widths, { parent: element, isHead: true, isTagged: true });
  for (const row of rows) {
    if (sheet.left < row.height) {
      sheet.newPage();
      // The header again for the eye; who listens has heard it.
      drawRow(sheet, head, widths, { parent: element, isHead: true, isTagged: false });
    }
    drawRow(sheet, row, widths, { parent: element, isHead: false, isTagged: true });
  }
  element.end();
}

function widthsOf({ widths }: Table): number[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => (COLUMN * width) / sum);
}

function rowOf(page: Page, cells: readonly Line[], widths: readonly number[], look: TextLook): Row {
  const broken = cells.map((cell, at) =>
    linesOf(page, cell, look, (widths[at] ?? COLUMN) - GUTTER),
  );
  const most = Math.max(1, ...broken.map((lines) => lines.length));
  return { cells: broken, look, height: most * look.leading + 2 * PADDING };
}

interface RowTags {
  readonly parent: Element;
  readonly isHead: boolean;
  readonly isTagged: boolean;
}

function drawRow(
  sheet: Sheet,
  { cells, look, height }: Row,
  widths: readonly number[],
  { parent, isHead, isTagged }: RowTags,
): void {
  const { page } = sheet;
  const row = isTagged ? page.struct("TR") : null;
  if (row !== null) parent.add(row);
  let x: number = SHEET.left;
  const top = sheet.y + PADDING;
  cells.forEach((lines, at) => {
    const left = x;
    const draw = () => {
      lines.forEach((line, index) => {
        drawLine(page, line, look, left, top + index * look.leading);
      });
    };
    if (row === null) asArtifact(page, draw);
    else {
      const cell = page.struct(isHead || at === 0 ? "TH" : "TD");
      row.add(cell);
      cell.add(draw);
      cell.end();
    }
    x += widths[at] ?? 0;
  });
  row?.end();
  sheet.y += height;
  asArtifact(page, () => {
    page
      .moveTo(SHEET.left, sheet.y)
      .lineTo(SHEET.left + COLUMN, sheet.y)
      .lineWidth(isHead ? 1.2 : 0.5)
      .stroke(isHead ? "#15202b" : "#cfd8df");
  });
}

export function asArtifact(page: Page, draw: () => void): void {
  page.markContent("Artifact", { type: "Layout" });
  draw();
  page.endMarkedContent();
}
