import { workbookBytes } from "@legami/interchange";
import { expect, it } from "vitest";
import {
  drawFigures,
  numberTables,
  quadernoDocument,
  reportDocument,
  reportHtml,
  reportMaterial,
} from "../../src/index.ts";
import { fontFaces, reportDocx, reportPdf } from "../../src/node/index.ts";
import { exampleEntries } from "../support/programmes.ts";

it("makes the example's report with figures, in every format, with under 20 seconds of work", async () => {
  const entries = exampleEntries();
  const before = process.cpuUsage();
  const material = reportMaterial(entries, { from: "t0", to: "m12" });
  const document = reportDocument(material, { figures: drawFigures(entries, material) });
  for (const each of [document, quadernoDocument(material)]) {
    await reportDocx(each);
    await reportPdf(each);
    reportHtml(each, { fontFaces: fontFaces() });
  }
  workbookBytes(numberTables(material, document));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000_000).toBeLessThan(20);
});
