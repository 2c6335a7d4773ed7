/**
 * A report as a PDF: bookmarks, contents with page numbers, text that can be selected, fonts embedded,
 * figures as lines, and tags for who does not see it. The same report gives the same bytes.
 */
import { drawScene } from "@legami/figures/node";
import PDFDocument from "pdfkit";
import type { Block, Figure, Line, ReportDocument, Section } from "../../document.ts";
import { COLUMN, drawAround, drawText, LOOKS, SHEET, Sheet } from "./sheet.ts";
import { asArtifact, drawTable, roomFor } from "./table.ts";
import {
  type Bookmark,
  drawLine,
  type Element,
  linesOf,
  type Page,
  type TextLook,
  widthOf,
} from "./text-lines.ts";

const POINTS_PER_MM = 72 / 25.4;

export async function reportPdf(document: ReportDocument): Promise<Uint8Array> {
  const made = new Date(`${document.date ?? "1970-01-01"}T00:00:00Z`);
  const page = new PDFDocument({
    size: [SHEET.width, SHEET.height],
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    pdfVersion: "1.7",
    tagged: true,
    lang: document.language,
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: `${document.title}: ${document.subtitle}`,
      Author: document.author,
      Subject: document.subtitle,
      Creator: "Legami",
      Producer: "Legami",
      CreationDate: made,
      ModDate: made,
    },
  });
  const written = collected(page);
  const sheet = new Sheet(page);
  const root = page.struct("Document");
  page.addStructure(root);
  drawTitle(sheet, document, root);
  const isReport = document.form === "report";
  const contents = isReport ? reserveContents(sheet, document, root) : null;
  if (isReport) sheet.newPage();
  const starts = document.sections.map((section) => {
    sheet.gap(isReport ? 30 : 8);
    sheet.need(isReport ? SECTION_ROOM : LEAFLET_ROOM);
    const at = page.bufferedPageRange().count;
    drawSection(sheet, section, document, root);
    return at;
  });
  contents?.(starts);
  root.end();
  drawAround(page, {
    mark: document.simulated?.mark ?? null,
    title: `${document.title}: ${document.subtitle}`,
    pageOf: (at, pages) => `${document.words.page} ${at} ${document.words.of} ${pages}`,
  });
  page.end();
  return written;
}

/** A part begins on a page of its own unless this much of the page is left. */
const SECTION_ROOM = 300;
const LEAFLET_ROOM = 90;

function collected(page: Page): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    page.on("data", (part: Uint8Array) => parts.push(part));
    page.on("end", () => resolve(Buffer.concat(parts)));
    page.on("error", reject);
  });
}

function drawTitle(sheet: Sheet, document: ReportDocument, root: Element): void {
  const { page } = sheet;
  const isReport = document.form === "report";
  sheet.y = SHEET.top + (isReport ? 90 : 0);
  if (document.logo !== null) {
    const { bytes, alt } = document.logo;
    const logo = page.struct("Figure", { alt });
    root.add(logo);
    logo.add(() => {
      page.image(Buffer.from(bytes), SHEET.left, SHEET.top, { fit: [180, 64] });
    });
    logo.end();
  }
  tagged(sheet, root, "H1", [{ text: document.title }], isReport ? LOOKS.title : LOOKS.section);
  sheet.y += isReport ? 6 : 2;
  tagged(sheet, root, "P", [{ text: document.subtitle }], isReport ? LOOKS.subtitle : LOOKS.plain);
  sheet.y += isReport ? 24 : 0;
  for (const line of document.titleLines) {
    tagged(sheet, root, "P", [{ text: line }], LOOKS.plain);
    sheet.y += 3;
  }
  if (document.simulated !== null) {
    sheet.y += isReport ? 18 : 2;
    tagged(sheet, root, "P", [{ text: document.simulated.sentence, isStrong: true }], {
      ...LOOKS.plain,
      colour: "#5a3f00",
    });
  }
}

/** Room for the contents, and what fills it once the pages are known. */
function reserveContents(
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

function drawSection(
  sheet: Sheet,
  { id, heading, blocks }: Section,
  document: ReportDocument,
  root: Element,
): void {
  const { page } = sheet;
  const part = page.struct("Sect");
  root.add(part);
  page.addNamedDestination(id, "XYZ", SHEET.left, SHEET.height - sheet.y + 10, null);
  const bookmark = page.outline.addItem(heading, { expanded: false });
  const isReport = document.form === "report";
  tagged(sheet, part, "H2", [{ text: heading }], isReport ? LOOKS.section : LOOKS.heading);
  asArtifact(page, () => {
    page
      .moveTo(SHEET.left, sheet.y + 3)
      .lineTo(SHEET.left + COLUMN, sheet.y + 3)
      .lineWidth(1.5)
      .stroke("#15202b");
  });
  sheet.y += isReport ? 14 : 8;
  blocks.forEach((block, at) => {
    const [before, after] = [blocks[at - 1], blocks[at + 1]];
    drawBlock(sheet, block, { part, bookmark, document, before, after });
  });
  part.end();
}

interface Place {
  readonly part: Element;
  readonly bookmark: Bookmark;
  readonly document: ReportDocument;
  readonly before: Block | undefined;
  readonly after: Block | undefined;
}

/** Least room below a heading, so that it never ends a page. */
const AFTER_HEADING = 80;

function drawBlock(sheet: Sheet, block: Block, place: Place): void {
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

/** Lines from the left edge, over pages if need be, as one element. */
function tagged(
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
