/** Pages of A4 filled from the top: where the next line goes, and what stands on every page. */
import type { Page } from "./text-lines.ts";
import { drawLine, linesOf, type TextLook, widthOf } from "./text-lines.ts";

const POINTS_PER_MM = 72 / 25.4;
const mm = (value: number) => value * POINTS_PER_MM;

interface SheetSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const SHEET: SheetSize = {
  width: mm(210),
  height: mm(297),
  left: mm(22),
  right: mm(22),
  top: mm(24),
  bottom: mm(20),
};

export const COLUMN: number = SHEET.width - SHEET.left - SHEET.right;

const INK = "#15202b";
const GREY = "#566370";

const sans = (size: number, leading: number, colour = INK): TextLook => ({
  face: "sans",
  bold: "sans-bold",
  size,
  leading,
  colour,
});

const serif = (size: number, leading: number): TextLook => ({
  ...sans(size, leading),
  face: "serif",
  bold: "serif-bold",
});

const bold = (size: number, leading: number, colour = INK): TextLook => ({
  ...sans(size, leading, colour),
  face: "sans-bold",
});

type LookName =
  | "title"
  | "subtitle"
  | "section"
  | "heading"
  | "finding"
  | "plain"
  | "note"
  | "own"
  | "ownLabel"
  | "caption"
  | "cell"
  | "head"
  | "small"
  | "mark";

export const LOOKS: Readonly<Record<LookName, TextLook>> = {
  title: bold(26, 31),
  subtitle: sans(14, 19),
  section: bold(18, 23),
  heading: bold(12.5, 17),
  finding: serif(11, 15.5),
  plain: sans(9.5, 13.8),
  note: sans(8.2, 11.4, GREY),
  own: serif(11, 15.5),
  ownLabel: bold(8.2, 11.4, GREY),
  caption: bold(9, 12.4),
  cell: sans(8.2, 11),
  head: bold(8.2, 11),
  small: sans(7.5, 10, GREY),
  mark: bold(8.5, 11, "#5a3f00"),
};

/** Where the next line goes; a page is begun when what comes next does not fit. */
export class Sheet {
  readonly page: Page;
  y: number = SHEET.top;

  constructor(page: Page) {
    this.page = page;
  }

  get left(): number {
    return SHEET.height - SHEET.bottom - this.y;
  }

  newPage(): void {
    this.page.addPage();
    this.y = SHEET.top;
  }

  /** Begins a page unless so much room is left. */
  need(height: number): void {
    if (this.left < height) this.newPage();
  }

  gap(height: number): void {
    if (this.y > SHEET.top) this.y += height;
  }
}

export interface Around {
  readonly mark: string | null;
  readonly title: string;
  /** "pagina 3 di 20". */
  readonly pageOf: (page: number, pages: number) => string;
}

/** What stands above and below the text of every page; no reader reads it out page after page. */
export function drawAround(page: Page, { mark, title, pageOf }: Around): void {
  const { start, count } = page.bufferedPageRange();
  for (let at = 0; at < count; at++) {
    page.switchToPage(start + at);
    page.markContent("Artifact", { type: "Pagination" });
    if (mark !== null) {
      const { mark: look } = LOOKS;
      const width = widthOf(page, mark, look.face, look.size);
      page.rect(SHEET.left - 4, mm(10), width + 8, 14).fill("#fff3cc");
      drawText(page, mark, look, SHEET.left, mm(10) + 1.5);
    }
    const foot = pageOf(at + 1, count);
    const y = SHEET.height - mm(13);
    if (at > 0) drawText(page, title, LOOKS.small, SHEET.left, y);
    const width = widthOf(page, foot, LOOKS.small.face, LOOKS.small.size);
    drawText(page, foot, LOOKS.small, SHEET.width - SHEET.right - width, y);
    page.endMarkedContent();
  }
}

export function drawText(page: Page, text: string, look: TextLook, x: number, y: number): void {
  const [line] = linesOf(page, [{ text }], look, Number.POSITIVE_INFINITY);
  if (line !== undefined) drawLine(page, line, look, x, y);
}
