/** Importa: a messy sheet is looked at, mended, imported and taken back, by keyboard and on a phone. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launch } from "./chromium.ts";
import { openPage, overhang, PHONE, violations } from "./screens.ts";
import { serveEmpty } from "./served-empty.ts";
import { type Served, serveExample } from "./served-example.ts";

const executable = await findChromium();

/** As Excel writes it in Italy: a title, semicolons, Windows-1252, a row that cannot be right, a total. */
const MESSY = Buffer.from(
  [
    "Legami raccolti a ottobre;;;;",
    ";;;;",
    "Realtà 1;Realtà 2;Forza (1-5);Data;note interne",
    "Spazio Quì;Comune di Lainate;4;22/10/2021;ok",
    "Casa Opera;Coop. Il Melograno;3;20/10/2021;",
    "Casa Opera;;3;21/10/2021;",
    "Casa Opera;Polisportiva Pieve;1;31/02/2021;",
    "Casa Opera;Coop. Il Melograno;3;20/10/2021;",
    "Totale;;11;;",
  ].join("\r\n"),
  "latin1",
);

const shot = (name: string) => {
  const folder = process.env["SCREENSHOTS"];
  return folder === undefined ? undefined : join(folder, `${name}.png`);
};

async function pictured(page: Page, name: string): Promise<void> {
  const path = shot(name);
  if (path !== undefined) await page.screenshot({ path, fullPage: true });
}

async function look(page: Page, name: string): Promise<void> {
  expect(await violations(page), name).toEqual([]);
  expect(await overhang(page), name).toBeLessThanOrEqual(0);
  await pictured(page, name);
}

describe.skipIf(executable === null)("importing in Chromium", () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(executable ?? ""), serveExample()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const give = (page: Page, name: string, buffer: Buffer) =>
    page.getByTestId("import-input").setInputFiles({ name, mimeType: "text/csv", buffer });

  test("a messy sheet: seen before, mended from lists, imported, taken back", async () => {
    const page = await openPage(browser, served.url, "/importa");
    await page.getByTestId("import-choose").waitFor();
    await look(page, "import-1-file");
    const before = (await served.entries()).length;
    await give(page, "ottobre.csv", MESSY);
    await page.getByTestId("preview-table").waitFor();
    expect(await page.getByTestId("import-title").textContent()).toBe(
      "ottobre.csv: 5 righe lette, 2 da sistemare",
    );
    expect(await page.getByTestId("import-sum").textContent()).toContain(
      "5 righe lette = 2 nuove + 0 già presenti + 1 unite a un’altra + 2 rifiutate",
    );
    expect(await page.getByTestId("choose-separator").inputValue()).toBe(";");
    expect(await page.getByTestId("choose-encoding").inputValue()).toBe("windows-1252");
    expect(await page.getByTestId("choose-header").inputValue()).toBe("3");
    expect(await page.getByTestId("import-problems").textContent()).toContain("Riga 7");
    expect(await served.entries()).toHaveLength(before);
    await look(page, "import-2-preview");

    const fates = () =>
      page.getByTestId("preview-row").evaluateAll((rows) => rows.map((row) => row.dataset["fate"]));
    expect(await fates()).toEqual(["stored", "stored", "refused", "refused", "merged"]);
    await page.getByLabel("Che cosa contiene la colonna «Data»").selectOption("ignore");
    await page.getByTestId("choose-wave").waitFor();
    await expect.poll(fates, { timeout: 20_000 }).toContain("merged");
    await page.getByLabel("Che cosa contiene la colonna «Data»").selectOption("date");
    await expect
      .poll(fates, { timeout: 20_000 })
      .toEqual(["stored", "stored", "refused", "refused", "merged"]);
    await page.getByTestId("only-problems").check();
    expect(await page.getByTestId("preview-row").count()).toBe(2);
    const [refused] = await Promise.all([
      page.waitForEvent("download"),
      page.getByTestId("import-refused").click(),
    ]);
    expect(refused.suggestedFilename()).toBe("ottobre-righe-rifiutate.csv");
    expect(readFileSync(await refused.path(), "utf8")).toContain("Casa Opera;;3;21/10/2021;;6;");

    await page.getByTestId("import-run").click();
    await page.getByTestId("import-report").waitFor();
    expect(await page.getByTestId("import-refused").count()).toBe(1);
    expect((await served.entries()).length).toBeGreaterThan(before);
    await look(page, "import-3-report");
    await page.getByTestId("import-undo").click();
    await page.locator("[data-testid=import-report][data-state=undone]").waitFor();
    await page.getByTestId("past-import").first().waitFor();
    expect(await page.getByTestId("past-import").first().getAttribute("data-state")).toBe("undone");
    await page.getByTestId("past-refused").first().locator("summary").click();
    expect(await page.getByTestId("past-refused").first().textContent()).toContain("Riga 7");
    await page.getByTestId("turn-import").first().click();
    await page.locator("[data-testid=past-import][data-state=done]").first().waitFor();
    expect((await served.entries()).at(-1)).toMatchObject({ type: "retraction" });
    await page.context().close();
  });

  test("the same names are asked about, and the answer changes what comes in", async () => {
    const page = await openPage(browser, served.url, "/importa");
    await give(page, "nomi.csv", Buffer.from("Chi;Con chi;Livello\nComune Lainate;Spazio Quì;3\n"));
    await page.getByTestId("import-questions").waitFor();
    await look(page, "import-4-names");
    expect(await page.getByTestId("import-added").textContent()).toContain("realtà");
    await page.getByTestId("name-same").first().click();
    await expect
      .poll(() => page.getByTestId("name-same").first().getAttribute("aria-pressed"), {
        timeout: 20_000,
      })
      .toBe("true");
    await page.context().close();
  });

  test("by keyboard alone, from the paste to the undo, in the dark and in English", async () => {
    const page = await openPage(browser, served.url, "/importa?lang=en", { colorScheme: "dark" });
    await page.getByTestId("import-paste").focus();
    await page.keyboard.insertText("From\tTo\tLevel\nSpazio Quì\tComune di Rho\t5\n");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByTestId("preview-table").waitFor();
    await look(page, "import-5-dark");
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => document.activeElement?.getAttribute("data-testid"));
      if (at === "import-run") break;
    }
    await page.keyboard.press("Enter");
    await page.getByTestId("import-report").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await page.getByTestId("import-undo").focus();
    await page.keyboard.press("Enter");
    await page.locator("[data-testid=import-report][data-state=undone]").waitFor();
    await page.context().close();
  });

  test("what is no table is refused in words, and a server that is gone, too", async () => {
    const page = await openPage(browser, served.url, "/importa");
    await give(page, "pagina.csv", Buffer.from("<html><body>ciao</body></html>"));
    await page.getByTestId("import-problems").waitFor();
    expect(await page.getByTestId("import-problems").textContent()).toContain("pagina web");
    expect(await page.getByTestId("import-run").getAttribute("aria-disabled")).toBe("true");
    await look(page, "import-6-refused");
    await page.getByTestId("import-another").click();
    await page.route("**/v1/uploads/**", (route) => route.abort());
    await give(page, "x.csv", MESSY);
    expect(await page.getByRole("alert").textContent()).toContain("Il server non risponde");
    await page.context().close();
  });

  test("on a phone, where there is no programme yet: the first file opens one", async () => {
    const server = await serveEmpty();
    const page = await openPage(browser, server.url, "/", PHONE);
    await page.getByRole("link", { name: "Importa i tuoi dati" }).click();
    await page.getByTestId("import-name").fill("Rete di prova");
    await look(page, "import-7-phone-file");
    await give(page, "ottobre.csv", MESSY);
    await page.getByTestId("preview-table").waitFor();
    await look(page, "import-8-phone-preview");
    await page.getByTestId("import-run").click();
    await page.getByTestId("import-report").waitFor();
    await look(page, "import-9-phone-report");
    await page.getByTestId("import-show").click();
    await page.locator("main h1").first().waitFor();
    expect(page.url()).toContain("p=rete-di-prova");
    await page.context().close();
    await server.close();
  });
});
