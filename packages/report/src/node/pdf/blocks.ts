/** The blocks of a part: headings, paragraphs, lists, tables, figures. */
import { drawScene } from "@legami/figures/node";
import type { Block, Figure, Line, ReportDocument } from "../../document.ts";
import { COLUMN, LOOKS, SHEET, type Sheet } from "./sheet.ts";
import { asArtifact, drawTable, roomFor } from "./table.ts";
import { tagged } from "./tagged.ts";
import { type Bookmark, drawLine, type Element, linesOf } from "./text-lines.ts";

const POINTS_PER_MM = 72 / 25.4;

interface Place {
  readonly part: Element;
  readonly bookmark: Bookmark;
  readonly document: ReportDocument;
  readonly before: Block | undefined;
  readonly after: Block | undefined;
}

/** Least room below a heading, so that it never ends a page. */
const AFTER_HEADING = 80;

export function drawBlock(sheet: Sheet, block: Block, place: Place): void {
  const { part, bookmark, document, before, after } = place;
  switch (block.type) {
    case "heading":
      sheet.gap(12);
      sheet.need(
        after?.type === "table"
          ? LOOKS.heading.leading + 4 + roomFor(sheet.page, after)
          : AFTER_HEADING,
      );
      bookmark.addItem(block.text);
      tagged(sheet, part, `H${block.level + 1}`, [{ text: block.text }], LOOKS.heading);
      sheet.y += 4;
      break;
    case "paragraph": {
      if (block.tone === "own") {
        drawOwn(sheet, block.line, place);
        break;
      }
      tagged(sheet, part, "P", block.line, LOOKS[block.tone]);
      sheet.y += block.tone === "note" ? 8 : 7;
      break;
    }
    case "list":
      drawList(sheet, block.items, part);
      break;
    case "table": {
      if (before?.type === "table") sheet.gap(6);
      const caption = `${document.words.table} ${block.number}. ${block.caption}`;
      drawTable(sheet, block, caption, part);
      sheet.y += 4;
      if (block.note !== null) tagged(sheet, part, "P", block.note, LOOKS.note);
      sheet.y += 12;
      break;
    }
    case "figure":
      drawFigure(sheet, block, `${document.words.figure} ${block.number}. ${block.caption}`, part);
      break;
  }
}

/** The evaluator's own words, told apart by a bar and a label. */
function drawOwn(sheet: Sheet, line: Line, { part, document, before }: Place): void {
  const { page } = sheet;
  const indent = 12;
  const isFirst = before?.type !== "paragraph" || before.tone !== "own";
  if (isFirst) {
    sheet.gap(4);
    sheet.need(LOOKS.ownLabel.leading + LOOKS.own.leading * 2);
    tagged(sheet, part, "P", [{ text: document.words.own }], LOOKS.ownLabel, indent);
  }
  const element = page.struct("P");
  part.add(element);
  for (const each of linesOf(page, line, LOOKS.own, COLUMN - indent)) {
    sheet.need(LOOKS.own.leading);
    const { y } = sheet;
    asArtifact(page, () => {
      page
        .moveTo(SHEET.left + 1, y)
        .lineTo(SHEET.left + 1, y + LOOKS.own.leading)
        .lineWidth(2)
        .stroke("#15202b");
    });
    element.add(() => drawLine(page, each, LOOKS.own, SHEET.left + indent, y));
    sheet.y += LOOKS.own.leading;
  }
  element.end();
  sheet.y += 7;
}

function drawList(sheet: Sheet, items: readonly Line[], part: Element): void {
  const { page } = sheet;
  const list = page.struct("L");
  part.add(list);
  const look = LOOKS.finding;
  const indent = 12;
  for (const item of items) {
    const element = page.struct("LI");
    list.add(element);
    const body = page.struct("LBody");
    element.add(body);
    linesOf(page, item, look, COLUMN - indent).forEach((each, at) => {
      sheet.need(look.leading);
      const { y } = sheet;
      if (at === 0) {
        asArtifact(page, () => {
          page.circle(SHEET.left + 4, y + look.leading * 0.55, 1.6).fill(look.colour);
        });
      }
      body.add(() => drawLine(page, each, look, SHEET.left + indent, y));
      sheet.y += look.leading;
    });
    body.end();
    element.end();
    sheet.y += 3;
  }
  list.end();
  sheet.y += 6;
}

/** As wide as the column, or as high as a page allows. */
function drawFigure(sheet: Sheet, { scene }: Figure, caption: string, part: Element): void {
  const { page } = sheet;
  const lines = linesOf(page, [{ text: caption }], LOOKS.caption, COLUMN);
  const below = lines.length * LOOKS.caption.leading + 8;
  const room = SHEET.height - SHEET.top - SHEET.bottom - below - 8;
  const natural = (scene.widthMm * POINTS_PER_MM) / scene.width;
  const scale = Math.min(natural, COLUMN / scene.width, room / scene.height);
  const height = scene.height * scale;
  sheet.gap(6);
  sheet.need(height + below);
  const element = page.struct("Figure", { alt: `${scene.title} ${scene.description}` });
  part.add(element);
  const { y } = sheet;
  element.add(() => {
    page.save();
    page.translate(SHEET.left + (COLUMN - scene.width * scale) / 2, y);
    drawScene(page, scene, scale);
    page.restore();
  });
  element.end();
  sheet.y += height + 4;
  tagged(sheet, part, "Caption", [{ text: caption }], LOOKS.caption);
  sheet.y += 12;
}
