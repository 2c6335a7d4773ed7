/** Who is not on the list is added with its first tie; who may be on it is asked about first. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launch } from "./chromium.ts";
import { openPage, overhang, PHONE, violations } from "./screens.ts";
import { type Served, serveExample } from "./served-example.ts";

const executable = await findChromium();

describe.skipIf(executable === null)("an actor that is not on the list", () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(executable ?? ""), serveExample()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const open = () => openPage(browser, served.url, "/nuovo-legame", PHONE);
  const field = (page: Page) => page.getByTestId("log-with");
  const type = async (page: Page, test: string, letters: string) => {
    await page.getByTestId(test).getByRole("combobox").fill(letters);
    // Nothing is ready for the Enter key until the list is that of what is typed.
    await page.getByRole("listbox").getByRole("option", { selected: true }).waitFor();
  };
  const startAdding = async (page: Page, name: string) => {
    await type(page, "log-with", name);
    await page
      .getByRole("listbox")
      .getByRole("option", { name: `Aggiungi «${name}»` })
      .click();
  };
  const fits = async (page: Page) => {
    expect(await violations(page)).toEqual([]);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  };

  test("the engine's suggestions stand in the list, the likest first", async () => {
    const page = await open();
    await type(page, "log-who", "spazio q");
    expect(await page.getByRole("listbox").getByRole("option").first().textContent()).toContain(
      "Spazio Q",
    );
    await type(page, "log-who", "Coop. Stripess");
    expect(await page.getByRole("listbox").getByRole("option").first().textContent()).toContain(
      "Cooperativa Stripes",
    );
    await page.keyboard.press("Enter");
    expect(await page.getByTestId("log-who").getAttribute("data-actor")).toBe("stripes");
    await page.context().close();
  });

  test("the same under another name is asked about, and taken", async () => {
    const page = await open();
    await startAdding(page, "Stripes coop. soc. onlus");
    const question = page.getByTestId("same-question");
    await question.waitFor();
    expect(await question.textContent()).toContain("Forse è già nell’elenco. È la stessa?");
    expect(await question.getAttribute("data-actor")).toBe("stripes");
    await fits(page);
    await question.getByRole("button", { name: "È la stessa" }).click();
    expect(await field(page).getAttribute("data-actor")).toBe("stripes");
    await page.context().close();
  });

  test("another one is added with the tie, once, told apart, and taken back with it", async () => {
    const page = await open();
    const before = (await served.entries()).length;
    await type(page, "log-who", "spazio q");
    await page.keyboard.press("Enter");
    await startAdding(page, "Cooperativa Stripe");
    await page.getByRole("button", { name: "È diversa" }).click();
    const added = page.getByTestId("new-actor");
    await added.getByRole("button", { name: "Non lo so" }).click();
    expect(await added.textContent()).toContain("Scegli prima che cos’è.");
    await added.getByText("ente privato").click();
    await fits(page);
    await added.getByRole("button", { name: "Un altro comune…" }).click();
    await added.getByLabel("Nome del comune").fill("Lainate");
    await added.getByRole("button", { name: "Aggiungi", exact: true }).click();
    await page.getByTestId("log-what").waitFor();
    expect(await field(page).textContent()).toContain("nuova, si aggiunge con il legame");

    await page.getByTestId("log-what").getByText("Abbiamo fatto qualcosa").click();
    await page.getByTestId("log-type").locator("label").first().click();
    await page.getByTestId("log-save").dblclick();
    await page.getByTestId("saved").waitFor();
    const [actor, distinct, tie, ...more] = (await served.entries()).slice(before);
    expect(more).toEqual([]);
    expect(actor).toMatchObject({
      type: "actor",
      payload: { label: "Cooperativa Stripe", kind: "private", territory: "rhodense" },
    });
    expect(distinct).toMatchObject({ type: "distinct" });
    expect(tie).toMatchObject({ type: "event" });

    await page.getByTestId("log-undo").click();
    await page.getByTestId("saved").getByText("Annullato. Il legame non conta più.").waitFor();
    expect((await served.entries()).slice(-3).map((entry) => entry.type)).toEqual([
      "retraction",
      "retraction",
      "retraction",
    ]);
    await page.context().close();
  });

  test("adding can be left, and what was typed is still there", async () => {
    const page = await open();
    await startAdding(page, "Gruppo del Salice");
    await page.getByTestId("new-actor").getByRole("button", { name: "Torna alla ricerca" }).click();
    expect(await field(page).getByRole("combobox").inputValue()).toBe("Gruppo del Salice");
    await page.context().close();
  });
});
