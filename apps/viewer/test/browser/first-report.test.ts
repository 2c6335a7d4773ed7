/** From nothing to a report, by what the screens say alone: no tie yet, a sheet, who answered. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launch } from "./chromium.ts";
import { goWithin, openPage, overhang, violations } from "./screens.ts";
import { type Empty, serveEmpty } from "./served-empty.ts";

const executable = await findChromium();

/** Two surveys, and an answer that belongs to none. */
const ANSWERS = [
  "Chi risponde;Con chi collabora;Intensità;Data intervista",
  "Bottega;Filanda;3,0;16/09/2025",
  "Filanda;Telaio;2,0;20/09/2025",
  "Bottega;Filanda;4,0;15/09/2026",
  "Telaio;Bottega;2,0;18/09/2026",
  "Telaio;Filanda;2,0;10/01/2026",
].join("\r\n");

describe.skipIf(executable === null)("a newcomer in Chromium", () => {
  let browser: Browser;
  let server: Empty;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(executable ?? ""), serveEmpty()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test("goes from an empty programme to its report", { timeout: 90_000 }, async () => {
    const page = await openPage(browser, server.url, "/programma/nuovo");
    await page.getByTestId("new-name").fill("Botteghe");
    await page.getByTestId("new-t0").fill("15/09/2025");
    await page.getByTestId("territory-0-label").fill("Valle");
    await page.getByTestId("territory-0-it").fill("nella Valle");
    await page.getByTestId("create-programme").click();
    await page.getByTestId("step-2").waitFor();

    for (const address of ["/confronto", "/rete", "/figure", "/rapporto"]) {
      await goWithin(page, address);
      await page.getByRole("link", { name: "Importa una rilevazione" }).waitFor();
    }
    await page.getByRole("link", { name: "Importa una rilevazione" }).click();
    const file = { name: "risposte.csv", mimeType: "text/csv", buffer: Buffer.from(ANSWERS) };
    await page.getByTestId("import-input").setInputFiles(file);
    const waves = page.getByTestId("import-waves");
    await waves.waitFor();
    expect(await waves.textContent()).toContain("mese 0: 2, mese 12: 2");
    expect(await page.getByTestId("import-outside").textContent()).toMatch(/^Una ha una data/);
    await page.getByTestId("import-run").click();
    await page.getByTestId("import-next").getByRole("link").click();

    const mark = page.getByTestId("mark-answered");
    const counts = page.getByTestId("response-counts");
    const said = (text: string) =>
      expect.poll(() => counts.textContent(), { timeout: 20_000 }).toContain(text);
    await mark.click();
    await said("2 realtà interpellate; 2 hanno risposto");
    await page.getByTestId("ask-all").click();
    await said("3 realtà interpellate; 2 hanno risposto");
    expect(await mark.count()).toBe(0);

    await goWithin(page, "/rapporto");
    const note = page.getByTestId("asked-note");
    await note.waitFor();
    expect(await note.textContent()).toContain("(mese 12)");
    expect(await violations(page)).toEqual([]);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    await note.getByRole("link").click();
    // Who was noted as silent has answered: the row is corrected, and that is taken back.
    await page.getByTestId("ask-all").click();
    await said("3 realtà interpellate; nessuna ha risposto");
    await mark.click();
    await said("3 realtà interpellate; 2 hanno risposto");
    await page.getByTestId("undo-deed").click();
    await said("3 realtà interpellate; nessuna ha risposto");
    await mark.click();
    await said("3 realtà interpellate; 2 hanno risposto");

    await goWithin(page, "/rapporto");
    await page.getByTestId("report-frame").waitFor();
    expect(await note.count()).toBe(0);
    await page.context().close();
  });
});
