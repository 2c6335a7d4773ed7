import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  drawFigures,
  figuresIn,
  inlinesOf,
  quadernoDocument,
  reportDocument,
} from "../../src/index.ts";
import { reportDocx } from "../../src/node/index.ts";
import { exampleEntries, exampleMaterial } from "../support/programmes.ts";

const material = exampleMaterial("it");
const figures = drawFigures(exampleEntries(), material).slice(0, 3);
const document = reportDocument(material, {
  figures,
  options: { sections: { hold: { text: "Testo di chi valuta & firma." } } },
});
const docx = reportDocx(document);

async function partsOf(bytes: Promise<Uint8Array>): Promise<Record<string, string>> {
  const parts = Object.entries(unzipSync(await bytes));
  return Object.fromEntries(parts.map(([name, content]) => [name, strFromU8(content)]));
}

const plainText = (xml: string) =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("");

const unescaped = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

describe("reportDocx", () => {
  it("has every word of the document, in reading order", async () => {
    const { "word/document.xml": xml = "" } = await partsOf(docx);
    const written = unescaped(plainText(xml));
    let at = 0;
    for (const { heading, blocks } of document.sections) {
      at = written.indexOf(heading, at);
      expect(at, heading).toBeGreaterThanOrEqual(0);
      for (const block of blocks) {
        for (const { text } of inlinesOf(block)) {
          const [first = ""] = text.split("\n");
          const found = written.indexOf(first, at);
          expect(found, first).toBeGreaterThanOrEqual(at);
          at = found;
        }
      }
    }
  });

  it("has real headings, filled contents, captions that count and repeated table heads", async () => {
    const { "word/document.xml": xml = "" } = await partsOf(docx);
    const count = (pattern: RegExp) => [...xml.matchAll(pattern)].length;
    expect(count(/<w:pStyle w:val="Heading1"\/>/g)).toBe(document.sections.length);
    expect(count(/<w:pStyle w:val="Heading2"\/>/g)).toBeGreaterThan(10);
    expect(count(/<w:pStyle w:val="Title"\/>/g)).toBe(1);
    expect(xml).toMatch(/TOC \\h \\o (&quot;|")1-1/);
    for (const { heading } of document.sections) {
      expect(unescaped(xml).split(heading).length - 1, heading).toBeGreaterThanOrEqual(2);
    }
    const tables = document.sections.flatMap(({ blocks }) =>
      blocks.filter(({ type }) => type === "table"),
    );
    expect(count(/SEQ Tabella/g)).toBe(tables.length);
    expect(count(/SEQ Figura/g)).toBe(figuresIn(document.sections).length);
    expect(count(/<w:tblHeader\/>/g)).toBe(tables.length);
  });

  it("has figures as SVG with pixels behind, told in words", async () => {
    const parts = await partsOf(docx);
    const drawn = figuresIn(document.sections);
    expect(drawn.length).toBeGreaterThan(0);
    const media = Object.keys(parts).filter((name) => name.startsWith("word/media/"));
    expect(media.filter((name) => name.endsWith(".svg"))).toHaveLength(drawn.length);
    expect(media.filter((name) => name.endsWith(".png"))).toHaveLength(drawn.length);
    const xml = unescaped(parts["word/document.xml"] ?? "");
    for (const { scene } of drawn) expect(xml).toContain(scene.description.slice(0, 60));
    const ids = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says on every page that the data are simulated", async () => {
    const parts = await partsOf(docx);
    const headers = Object.keys(parts).filter((name) => /^word\/header\d*\.xml$/.test(name));
    expect(headers.length).toBeGreaterThan(0);
    for (const name of headers) expect(parts[name]).toContain("Dati simulati");
    expect(parts["word/document.xml"]).not.toContain("titlePg");
    const leaflet = await partsOf(reportDocx(quadernoDocument(exampleMaterial("en"))));
    expect(leaflet["word/header1.xml"]).toContain("Simulated data");
  });

  it("is the same bytes on every run, dated by the data", async () => {
    expect(Buffer.from(await reportDocx(document)).equals(Buffer.from(await docx))).toBe(true);
    const { "docProps/core.xml": core = "" } = await partsOf(docx);
    expect(core.match(/2021-10-22T00:00:00Z/g)).toHaveLength(2);
  });

  const office = spawnSync("soffice", ["--version"]);
  const hasOffice = office.error === undefined && office.status === 0;
  if (!hasOffice) {
    console.warn("SKIPPED: LibreOffice (soffice) is not here, so nobody opened the DOCX with it");
  }
  it.skipIf(!hasOffice)("opens in LibreOffice and becomes a PDF with all its words", async () => {
    const folder = mkdtempSync(join(tmpdir(), "legami-docx-"));
    try {
      writeFileSync(join(folder, "r.docx"), await docx);
      const home = `-env:UserInstallation=file://${folder}/home`;
      const call = [home, "--headless", "--convert-to", "pdf", "--outdir", folder];
      const run = spawnSync("soffice", [...call, join(folder, "r.docx")], { encoding: "utf8" });
      expect(run.stderr).not.toMatch(/error|corrupt/i);
      const words = await pdfWords(readFileSync(join(folder, "r.pdf")));
      for (const { heading } of document.sections) {
        expect(words).toContain(heading.replace(/\s/g, ""));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

async function pdfWords(pdf: Uint8Array): Promise<string> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const file = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  let words = "";
  for (let at = 1; at <= file.numPages; at++) {
    const { items } = await (await file.getPage(at)).getTextContent();
    words += items.map((item) => ("str" in item ? item.str : "")).join("");
  }
  return words.replace(/\s/g, "");
}
