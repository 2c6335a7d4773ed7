/** Programma: made from nothing, set by two at once, kept over a reload, frozen. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFrozen } from "@legami/core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launch } from "./chromium.ts";
import { goWithin, openPage, overhang, PHONE, violations } from "./screens.ts";
import { type Empty, serveEmpty } from "./served-empty.ts";

const executable = await findChromium();

const PATIENT = { timeout: 20_000 };

async function look(page: Page, name: string): Promise<void> {
  expect(await violations(page), name).toEqual([]);
  expect(await overhang(page), name).toBeLessThanOrEqual(0);
  const folder = process.env["SCREENSHOTS"];
  if (folder !== undefined)
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

describe.skipIf(executable === null)("the programme in Chromium", () => {
  let browser: Browser;
  let server: Empty;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(executable ?? ""), serveEmpty()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const unsaved = (page: Page) => page.getByTestId("save-bar").getAttribute("data-unsaved");
  const done = (page: Page, step: number) =>
    page.getByTestId(`step-${step}`).getAttribute("data-done");

  test("from nothing to the first step done, on a phone", async () => {
    const page = await openPage(browser, server.url, "/", PHONE);
    await page.getByTestId("step-1").waitFor();
    expect(await done(page, 1)).toBe("false");
    await look(page, "programme-1-nothing");
    await page.getByRole("link", { name: "Crea il programma" }).click();
    await page.getByTestId("create-programme").click();
    expect(await page.getByTestId("new-name").getAttribute("aria-invalid")).toBe("true");
    await page.getByTestId("new-name").fill("Laboratori di Como");
    expect(await page.getByTestId("new-id").inputValue()).toBe("laboratori-di-como");
    await page.getByTestId("new-t0").fill("31/08/2026");
    expect(await page.getByTestId("wave-1-date").inputValue()).toBe("28/02/2027");
    await page.getByTestId("territory-0-label").fill("Lario");
    await page.getByTestId("territory-0-it").fill("sul Lario");
    await look(page, "programme-2-new");
    await page.getByTestId("create-programme").click();
    await page.getByTestId("count-dates").waitFor();
    expect(await Promise.all([1, 2, 3].map((step) => done(page, step)))).toEqual([
      "true",
      "false",
      "false",
    ]);
    await look(page, "programme-3-start");
    await page.context().close();
  });

  test("settings: kept over a reload, taken back, two at once, a name that is in use", async () => {
    const page = await openPage(browser, server.url, "/programma/impostazioni");
    await page.getByTestId("settings-name").fill("Un altro nome");
    await page.getByTestId("group-strength").locator("summary").click();
    await page.getByTestId("number-changeThreshold").fill("2");
    await page.reload();
    await page.getByTestId("kept-note").waitFor();
    expect(await page.getByTestId("settings-name").inputValue()).toBe("Un altro nome");
    await page.getByTestId("settings-save").click();
    const number = page.getByTestId("number-changeThreshold");
    await expect.poll(() => number.getAttribute("aria-invalid"), PATIENT).toBe("true");
    await number.fill("0,2");
    expect(await unsaved(page)).toBe("2");
    await number.press("Control+z");
    expect(await number.inputValue()).toBe("2");
    await number.press("Control+Shift+Z");

    const other = await openPage(browser, server.url, "/programma/impostazioni?lang=en");
    await other.getByTestId("add-indicator").click();
    await other.getByLabel("What is counted").fill("Workshops");
    await other.getByTestId("settings-name").fill("A third name");
    await page.getByTestId("settings-save").click();
    await expect.poll(() => unsaved(page), PATIENT).toBe("0");
    await other.getByTestId("settings-save").click();
    await other.getByTestId("settings-conflict").waitFor();
    const said = await other.getByTestId("settings-conflict").textContent();
    for (const text of ["Un altro nome", "A third name", "Workshops"]) expect(said).toContain(text);
    await look(other, "programme-4-conflict");
    await other.getByTestId("take-mine").click();
    await expect.poll(() => unsaved(other), PATIENT).toBe("0");
    // What the other has set stays.
    expect(await other.getByTestId("number-changeThreshold").inputValue()).toBe("0.2");
    await other.getByTestId("add-town").click();
    await other.getByTestId("town-name").fill("Como");
    await other.getByTestId("town-territory").selectOption("lario");
    await other.getByTestId("town-lat").fill("45.81");
    await other.getByTestId("town-lon").fill("9.08");
    await other.getByTestId("save-town").click();
    await other.getByTestId("town").waitFor();
    await other.getByRole("button", { name: "Take away: Lario" }).click();
    await other.getByTestId("settings-save").click();
    await other.getByTestId("error").waitFor();
    expect(await other.getByTestId("error").textContent()).toContain("“lario” has to stay");
    // At the list that it is about, too, and that is where one is taken.
    const wrong = other.getByTestId("list-error");
    expect(await wrong.textContent()).toContain("“lario” has to stay");
    await expect.poll(() => wrong.evaluate((at) => at === document.activeElement)).toBe(true);
    await look(other, "programme-4-refused");
    await other.getByTestId("settings-discard").click();
    await other.getByTestId("group-strength").locator("summary").click();
    await other.getByTestId("event-type-name").fill("Street dinner");
    await other.getByTestId("event-type-name").press("Enter");
    const weight = other.getByTestId("number-eventWeights.Street dinner");
    await expect.poll(() => weight.evaluate((at) => at === document.activeElement)).toBe(true);
    await weight.fill("0.5");
    await look(other, "programme-4-type");
    await other.getByTestId("settings-save").click();
    await expect.poll(() => unsaved(other), PATIENT).toBe("0");
    expect(await weight.inputValue()).toBe("0.5");
    await other.context().close();
    await page.context().close();
  });

  test("surveys and periods: added, changed, taken back; what is known is frozen", async () => {
    const page = await openPage(browser, server.url, "/programma/rilevazioni", {
      colorScheme: "dark",
    });
    await page.getByTestId("add-logging").click();
    await page.getByTestId("logging-from").fill("01/09/2026");
    await page.getByTestId("save-logging").click();
    await page.getByTestId("logging-period").waitFor();
    await page.getByTestId("undo-deed").click();
    await page.getByTestId("logging-period").waitFor({ state: "hidden" });
    await look(page, "programme-5-waves");

    await goWithin(page, "/programma/fotografie");
    await page.getByTestId("freeze-title").fill("Prima del rapporto");
    await page.getByTestId("freeze").click();
    await page.getByTestId("frozen").waitFor();
    await look(page, "programme-6-frozen");
    const coming = page.waitForEvent("download");
    await page.getByTestId("frozen-file").click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^laboratori-di-como-.*\.frozen\.json$/);
    const entries = readFrozen(readFileSync(await download.path(), "utf8"), "file");
    expect(entries.filter(({ type }) => type === "programme")).toHaveLength(4);
    await goWithin(page, "/programma/impostazioni");
    await page.getByTestId("frozen-warning").waitFor();
    await page.context().close();
  });
});
