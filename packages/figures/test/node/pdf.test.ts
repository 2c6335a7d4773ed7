import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { differenceFigure, networkFigure, type Scene } from "../../src/index.ts";
import { fontRuns } from "../../src/node/font-runs.ts";
import { figurePdf } from "../../src/node/pdf.ts";
import { changeOf, momentOf, smallProgramme } from "../support/programmes.ts";
import { allOf } from "../support/scenes.ts";

const small = smallProgramme("Dati simulati.");
const network: Scene = networkFigure(momentOf(small, "m6"), small.options);

async function pageOf(pdf: Uint8Array) {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  return { document, page: await document.getPage(1) };
}

describe("figurePdf", () => {
  it("has every text of the scene, to be selected", async () => {
    for (const scene of [
      network,
      differenceFigure(changeOf(small), { ...small.options, preset: "half" }),
    ]) {
      const { page } = await pageOf(await figurePdf(scene));
      const { items } = await page.getTextContent();
      const written = items
        .map((item) => ("str" in item ? item.str : ""))
        .join("")
        .replace(/\s/g, "");
      for (const { content } of allOf(scene, "text")) {
        expect(written, content).toContain(content.replace(/\s/g, ""));
      }
    }
  });

  it("is a page as wide as it prints", async () => {
    const { document, page } = await pageOf(await figurePdf(network));
    expect(document.numPages).toBe(1);
    const [, , width = 0] = page.view;
    expect(width).toBeCloseTo((160 * 72) / 25.4, 1);
  });

  it("says its finding, its language and what it shows to who does not see it", async () => {
    const { document, page } = await pageOf(await figurePdf(network));
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: network.title, Language: "it" });
    expect(JSON.stringify(await page.getStructTree())).toContain(
      JSON.stringify(network.description).slice(1, 60),
    );
  });

  it("is the same bytes twice, dated by its data", async () => {
    const [one, other] = [await figurePdf(network), await figurePdf(network)];
    expect(Buffer.compare(one, other)).toBe(0);
    const { document } = await pageOf(one);
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ CreationDate: `D:${network.date?.replaceAll("-", "")}000000Z` });
  });

  it("looks for a letter in the next font where the first does not know it", () => {
    const runs = fontRuns("Rete Σ ž", "sans");
    expect(runs.map(({ text }) => text)).toEqual(["Rete ", "Σ", " ", "ž"]);
    expect(new Set(runs.map(({ file }) => file)).size).toBe(3);
  });
});
