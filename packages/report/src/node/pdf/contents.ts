import type { ReportDocument } from "../../document.ts";
import { COLUMN, drawText, LOOKS, SHEET, type Sheet } from "./sheet.ts";
import { type Element, widthOf } from "./text-lines.ts";

/** Room for the contents, and what fills it once the pages are known. */
export function reserveContents(
  sheet: Sheet,
  { sections, words }: ReportDocument,
  root: Element,
): (starts: readonly number[]) => void {
  const { page } = sheet;
  sheet.newPage();
  const element = page.struct("TOC");
  root.add(element);
  const at = page.bufferedPageRange().count - 1;
  const heading = page.struct("Caption");
  element.add(heading);
  heading.add(() => drawText(page, words.contents, LOOKS.section, SHEET.left, SHEET.top));
  heading.end();
  const items = sections.map(() => {
    const item = page.struct("TOCI");
    element.add(item);
    return item;
  });
  return (starts) => {
    const last = page.bufferedPageRange().count - 1;
    page.switchToPage(at);
    const look = { ...LOOKS.plain, size: 11, leading: 20 };
    sections.forEach((section, index) => {
      const y = SHEET.top + 36 + index * look.leading;
      const number = String(starts[index] ?? "");
      const width = widthOf(page, number, look.face, look.size);
      items[index]?.add(() => {
        drawText(page, section.heading, look, SHEET.left, y);
        drawText(page, number, look, SHEET.left + COLUMN - width, y);
      });
      items[index]?.end();
      page.goTo(SHEET.left, y, COLUMN, look.leading, section.id);
    });
    element.end();
    page.switchToPage(last);
  };
}
