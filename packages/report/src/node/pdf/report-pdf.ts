/**
 * A report as a PDF: bookmarks, contents with page numbers, text that can be selected, fonts embedded,
 * figures as lines, and tags for who does not see it. The same report gives the same bytes.
 */
import PDFDocument from "pdfkit";
import type { ReportDocument, Section } from "../../document.ts";
import { drawBlock } from "./blocks.ts";
import { reserveContents } from "./contents.ts";
import { COLUMN, drawAround, LOOKS, SHEET, Sheet } from "./sheet.ts";
import { asArtifact } from "./table.ts";
import { tagged } from "./tagged.ts";
import type { Element, Page } from "./text-lines.ts";

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
