import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import {
  drawFigures,
  figuresIn,
  inlinesOf,
  quadernoDocument,
  reportDocument,
} from "../../src/index.ts";
import { reportPdf } from "../../src/node/index.ts";
import { exampleEntries, exampleMaterial } from "../support/programmes.ts";

const material = exampleMaterial("it");
const figures = drawFigures(exampleEntries(), material);
const document = reportDocument(material, { figures });
const pdf = reportPdf(document);

async function opened(bytes: Uint8Array) {
  return getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
}

async function textsOf(bytes: Uint8Array): Promise<string[]> {
  const file = await opened(bytes);
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, at) => {
      const { items } = await (await file.getPage(at + 1)).getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join("");
    }),
  );
}

const bare = (text: string) => text.replace(/\s/g, "");

describe("reportPdf", () => {
  it("has every word of the document, to be selected", async () => {
    // Header and footer stand between the pages, so pages are looked at together.
    const words = bare((await textsOf(await pdf)).join(""));
    for (const { heading, blocks } of document.sections) {
      expect(words).toContain(bare(heading));
      for (const block of blocks) {
        if (block.type === "table") {
          for (const row of block.rows) {
            const [first] = row;
            expect(words).toContain(bare((first ?? []).map(({ text }) => text).join("")));
          }
          continue;
        }
        for (const { text } of inlinesOf(block)) expect(words).toContain(bare(text.slice(0, 40)));
      }
    }
  });

  it("says on every page that the data are simulated, and which page it is", async () => {
    const pages = await textsOf(await pdf);
    expect(pages.length).toBeGreaterThan(20);
    for (const [at, words] of pages.entries()) {
      expect(words).toContain("Dati simulati");
      expect(words).toContain(`pagina ${at + 1} di ${pages.length}`);
    }
  });

  it("has a bookmark for every part, and contents that tell its page", async () => {
    const file = await opened(await pdf);
    const outline = await file.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(
      document.sections.map(({ heading }) => heading),
    );
    const pages = await textsOf(await pdf);
    const contents = pages[1] ?? "";
    for (const { heading } of document.sections) {
      const page = pages.findIndex((words, at) => at > 1 && bare(words).includes(bare(heading)));
      expect(bare(contents), heading).toContain(bare(`${heading}${page + 1}`));
    }
  });

  it("is tagged, in Italian, with fonts embedded and figures told in words", async () => {
    const file = await opened(await pdf);
    const { info } = await file.getMetadata();
    expect(info).toMatchObject({ Language: "it", Title: expect.stringContaining("Rapporto") });
    const source = Buffer.from(await pdf).toString("latin1");
    expect(source).toContain("/Marked true");
    expect(source).toContain("/FontFile2");
    expect(source.match(/\/S \/Figure/g)).toHaveLength(figuresIn(document.sections).length);
    expect(source.match(/\/Alt /g)?.length).toBe(figuresIn(document.sections).length);
    expect(source.match(/\/S \/Table\b/g)?.length).toBeGreaterThan(20);
  });

  it("is the same bytes on every run", async () => {
    expect(Buffer.from(await reportPdf(document)).equals(Buffer.from(await pdf))).toBe(true);
  });

  it.each(["it", "en"] as const)(
    "prints the page for citizens on two pages (%s)",
    async (language) => {
      const leaflet = quadernoDocument(exampleMaterial(language));
      const pages = await textsOf(await reportPdf(leaflet));
      expect(pages).toHaveLength(2);
      for (const words of pages) expect(words).toMatch(/Dati simulati|Simulated data/);
    },
  );
});
