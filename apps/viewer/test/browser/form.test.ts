/** Nuovo legame: saved once, seen, taken back; light enough for a phone. */
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launch } from "./chromium.ts";
import { openPage, PHONE, settled } from "./screens.ts";
import { type Served, serveExample } from "./served-example.ts";

const executable = await findChromium();

/** What the code of the form may weigh on its way to a phone. */
const MOST_CODE_BYTES = 150_000;

describe.skipIf(executable === null)("the form in Chromium", () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(executable ?? ""), serveExample()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const open = (options = {}) => openPage(browser, served.url, "/nuovo-legame", options);
  const choose = async (page: Page, field: string, letters: string) => {
    await page.getByTestId(field).getByRole("combobox").fill(letters);
    // The first on the list is the best match for what is typed now.
    await page.getByRole("listbox").getByRole("option", { selected: true }).waitFor();
    await page.keyboard.press("Enter");
  };
  const chooseEvent = async (page: Page) => {
    await page.getByTestId("log-what").getByText("Abbiamo fatto qualcosa").click();
    await page.getByTestId("log-type").getByRole("radio").first().check({ force: true });
  };

  test("a tie is saved once, however often the button is pressed, then seen and taken back", async () => {
    const page = await open();
    const before = (await served.entries()).length;
    await page.getByTestId("log-save").click();
    expect(await page.getByTestId("log-who").textContent()).toContain("Scegli chi registra");
    await choose(page, "log-who", "spazio q");
    await choose(page, "log-with", "comune di lainate");
    await page.getByTestId("log-what").getByText("Collaboriamo, in generale").click();
    await page.getByTestId("log-level").getByRole("radio").nth(3).check({ force: true });
    await page.getByTestId("log-note-fold").locator("summary").click();
    await page.getByTestId("log-note").fill("sala del martedì");
    await page.getByTestId("log-save").dblclick();
    await page.getByTestId("saved").waitFor();
    expect(await served.entries()).toHaveLength(before + 1);
    expect((await served.entries()).at(-1)).toMatchObject({
      type: "assessment",
      payload: { wave: "m12", level: 4 },
      personal: { note: "sala del martedì" },
    });

    await page.getByTestId("show-in-network").click();
    expect(await page.getByTestId("evidence-fate").getAttribute("data-fate")).toBe("new");
    await page.goBack();
    await page.getByTestId("recent-entry").first().waitFor();
    expect(await page.getByTestId("recent-entry").count()).toBe(1);

    await choose(page, "log-with", "casa opera");
    await chooseEvent(page);
    await page.getByTestId("log-save").click();
    await page.getByTestId("log-undo").click();
    await page.getByTestId("saved").getByText("Annullato. Il legame non conta più.").waitFor();
    expect((await served.entries()).at(-1)).toMatchObject({ type: "retraction" });
    await page.context().close();
  });

  test("says where the proposed day comes from, and that an answer takes an earlier one's place", async () => {
    const page = await open();
    const day = page.getByTestId("log-day");
    const said = page.locator(".tie-form");
    expect(await day.inputValue()).toBe("22/10/2021");
    expect(await said.textContent()).toContain("Non è oggi: i dati sono simulati");
    await page.getByTestId("log-what").getByText("Collaboriamo, in generale").click();
    expect(await said.textContent()).toContain(
      "rilevazione del mese 12: vale come risposta alla rilevazione",
    );
    expect(await said.textContent()).toContain("prende il posto di quella di prima");
    expect(await page.getByTestId("log-save").textContent()).toBe("Salva come risposta, mese 12");
    await day.fill("01/08/2021");
    expect(await said.textContent()).toContain("Non cade in una rilevazione");
    expect(await said.textContent()).not.toContain("Non è oggi");
    await page.context().close();
  });

  test("an error of the server is said in words and what was typed stays", async () => {
    const page = await open();
    await page.route("**/entries", (route) => route.abort());
    await choose(page, "log-who", "spazio q");
    await choose(page, "log-with", "comune di rho");
    await chooseEvent(page);
    await page.getByTestId("log-save").click();
    expect(await page.getByRole("alert").textContent()).toContain("Il server non risponde");
    expect(await page.getByTestId("log-with").getAttribute("data-actor")).not.toBe("");
    await page.unroute("**/entries");
    await page.getByTestId("log-save").click();
    await page.getByTestId("saved").waitFor();
    await page.context().close();
  });

  test("its code is light: no map, no tables, no measures", async () => {
    const page = await openPage(browser, served.url, "/healthz", PHONE);
    const code: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (response.url().endsWith(".js")) code.push(response.body());
    });
    await page.goto(`${served.url}/nuovo-legame`);
    await settled(page);
    const weights = (await Promise.all(code)).map((body) => gzipSync(body).length);
    expect(weights.length).toBeGreaterThan(2);
    expect(weights.reduce((total, weight) => total + weight, 0)).toBeLessThan(MOST_CODE_BYTES);
    await page.context().close();
  });
});
