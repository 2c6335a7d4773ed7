import type { Line } from "../../document.ts";
import { COLUMN, SHEET, type Sheet } from "./sheet.ts";
import { drawLine, type Element, linesOf, type TextLook } from "./text-lines.ts";

/** Lines from the left edge, over pages if need be, as one element. */
export function tagged(
  sheet: Sheet,
  parent: Element,
  type: string,
  line: Line,
  look: TextLook,
  indent = 0,
): void {
  const { page } = sheet;
  const element = page.struct(type);
  parent.add(element);
  for (const each of linesOf(page, line, look, COLUMN - indent)) {
    sheet.need(look.leading);
    const { y } = sheet;
    element.add(() => drawLine(page, each, look, SHEET.left + indent, y));
    sheet.y += look.leading;
  }
  element.end();
}
