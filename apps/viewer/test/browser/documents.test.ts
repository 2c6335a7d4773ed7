/** Figure and Rapporto: drawn, chosen, downloaded; the evaluator's text kept. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launch } from "./chromium.ts";
import { openPage, overhang, PHONE, violations } from "./screens.ts";
import { type Served, serveExample } from "./served-example.ts";

const executable = await findChromium();

async function look(page: Page, name: string): Promise<void> {
  expect(await violations(page), name).toEqual([]);
  expect(await overhang(page), name).toBeLessThanOrEqual(0);
  const folder = process.env["SCREENSHOTS"];
  if (folder === undefined) return;
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** The bytes that the browser keeps when somebody presses that. */
async function kept(page: Page, testId: string): Promise<{ name: string; bytes: Uint8Array }> {
  const coming = page.waitForEvent("download", { timeout: 90_000 });
  await page.getByTestId(testId).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe.skipIf(executable === null)("files in Chromium", () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(executable ?? ""), serveExample()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test("figures: chosen, drawn in another size, downloaded, all in one file", async () => {
    const page = await openPage(browser, served.url, "/figure");
    const drawn = page.locator("[data-testid=drawn-figure] svg");
    await drawn.waitFor();
    expect(await drawn.getAttribute("data-figure")).toBe("difference");
    await look(page, "figures-1");

    const usual = await drawn.getAttribute("width");
    await page.getByTestId("figure-preset").selectOption("half");
    await expect.poll(() => drawn.getAttribute("width"), { timeout: 20_000 }).not.toBe(usual);
    await page.getByTestId("figure-series").press("Enter");
    await page.locator("svg[data-figure=series]").waitFor();
    const { name, bytes } = await kept(page, "download-pdf");
    expect(name).toMatch(/-series\.pdf$/);
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe("%PDF-");

    const all = await kept(page, "all-figures");
    expect(all.name).toMatch(/-figure\.zip$/);
    expect(Buffer.from(all.bytes).toString("latin1")).toContain("difference.png");
    await page.context().close();
  }, 180_000);

  test("a figure that cannot be drawn says why, and another one comes", async () => {
    const page = await openPage(browser, served.url, "/figure?lang=en", {
      ...PHONE,
      colorScheme: "dark",
    });
    await page.locator("[data-testid=drawn-figure] svg").waitFor();
    await look(page, "figures-2-phone");
    await page.route("**/figures/network?*", (route) => route.abort());
    await page.getByTestId("figure-network").click();
    await page.locator("[data-testid=error][data-code=OFFLINE]").waitFor();
    await look(page, "figures-3-error");
    await page.getByTestId("figure-strengths").click();
    await page.locator("svg[data-figure=strengths]").waitFor();
    await page.context().close();
  }, 90_000);

  test("the report: seen before, with the evaluator's text, in a file; kept for the next visit", async () => {
    const page = await openPage(browser, served.url, "/rapporto");
    const frame = page.frameLocator("[data-testid=report-frame]");
    await frame.locator("h1").waitFor({ timeout: 60_000 });
    expect(await page.getByTestId("report-frame").getAttribute("sandbox")).toBe("");
    await page.getByTestId("show-checklist").uncheck();
    await page.getByTestId("write-summary").click();
    await page.getByTestId("text-summary").fill("Parole di chi valuta.");
    await page.getByTestId("preview-old").waitFor();
    // Margins repeat the survey: tests of the API and of the command line have them.
    await page.getByTestId("report-margins").uncheck();
    await page.getByTestId("refresh-preview").click();
    await page.getByTestId("job-cancel").waitFor();
    await frame.getByText("Parole di chi valuta.").waitFor({ timeout: 60_000 });
    expect(await frame.locator("#checklist").count()).toBe(0);
    await look(page, "report-1");

    const html = await kept(page, "make-html");
    expect(html.name).toMatch(/-rapporto\.html$/);
    expect(Buffer.from(html.bytes).toString()).toContain("Parole di chi valuta.");
    const draft = await kept(page, "save-draft");
    expect(JSON.parse(Buffer.from(draft.bytes).toString())).toMatchObject({
      sections: { summary: { text: "Parole di chi valuta." }, checklist: { show: false } },
    });

    await page.reload();
    expect(await page.getByTestId("text-summary").inputValue()).toBe("Parole di chi valuta.");
    await page.getByTestId("open-draft").setInputFiles({
      name: "report.json",
      mimeType: "application/json",
      buffer: Buffer.from('{"sections":{"summary":{"text":"Altre parole."}}}'),
    });
    await expect.poll(() => page.getByTestId("text-summary").inputValue()).toBe("Altre parole.");
    // What nobody has asked for before takes seconds: time enough to give it up.
    await page.getByTestId("make-pdf").click();
    const cancel = page.getByRole("region", { name: "Scarica" }).getByTestId("job-cancel");
    await cancel.click();
    await cancel.waitFor({ state: "hidden" });
    expect(await page.getByTestId("make-pdf").isEnabled()).toBe(true);
    await page.context().close();
  }, 240_000);

  test("the report on a phone, dark, in English", async () => {
    const page = await openPage(browser, served.url, "/rapporto?lang=en", {
      ...PHONE,
      colorScheme: "dark",
    });
    const frame = page.frameLocator("[data-testid=report-frame]");
    await frame.locator("h1").waitFor({ timeout: 60_000 });
    await page.getByTestId("report-frame").scrollIntoViewIfNeeded();
    await look(page, "report-2-phone");
    await page.context().close();
  }, 90_000);
});
