/** Two at once, the same once more, and records that are one: what the coordinator decides. */
import { randomUUID } from "node:crypto";
import type { AnyNewEntry } from "@legami/core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launch } from "./chromium.ts";
import { choose, saveEvent } from "./link-session.ts";
import { openPage, overhang, PHONE, settled, violations } from "./screens.ts";
import { type Served, serveExample } from "./served-example.ts";

const executable = await findChromium();

describe.skipIf(executable === null)("corrections and duplicates in Chromium", () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(executable ?? ""), serveExample()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const open = (address: string, options = {}) => openPage(browser, served.url, address, options);
  const fits = async (page: Page) => {
    expect(await violations(page)).toEqual([]);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  };
  const event = (participants: readonly string[], happenedOn = "2021-06-01"): AnyNewEntry => {
    const id = randomUUID();
    const payload = { event: id, type: "contact", participants, weight: null, logger: null };
    return { id, type: "event", happenedOn, payload };
  };

  test("of two who correct one entry at once, the second sees both and decides (R14)", async () => {
    const tie = event(["serena", "comune-rho"]);
    await served.log(tie);
    const [one, other] = await Promise.all([open("/nuovo-legame", PHONE), open("/nuovo-legame")]);
    for (const page of [one, other]) {
      const row = page.locator(`[data-entry="${tie.id}"]`);
      await row.getByRole("button", { name: "Correggi" }).click();
      await page.getByTestId("log-type").waitFor();
    }
    await other.getByTestId("log-type").getByText("progettato").click();
    await other.getByTestId("log-save").click();
    await other.getByText("Corretta.").first().waitFor();

    await one.getByTestId("log-type").getByText("messo in comune").click();
    await one.getByTestId("log-save").click();
    const conflict = one.getByTestId("conflict");
    await conflict.waitFor();
    expect(await conflict.textContent()).toContain("Abbiamo progettato insieme");
    expect(await conflict.textContent()).toContain("Abbiamo messo in comune");
    expect(await conflict.getByRole("button").count()).toBe(2);
    await fits(one);
    const before = (await served.entries()).length;
    await conflict.getByRole("button", { name: "Metti la mia" }).click();
    await one.locator(".info", { hasText: "Corretta." }).waitFor();
    const last = (await served.entries()).at(-1);
    expect(await served.entries()).toHaveLength(before + 1);
    expect(last).toMatchObject({ payload: { type: "shared-resource" } });
    expect(last?.corrects).not.toBe(tie.id);

    // Withdrawn by the one while the other corrects it: nothing comes back unasked.
    await other.reload();
    const row = other.locator(`[data-entry="${last?.id}"]`);
    await row.getByRole("button", { name: "Correggi" }).click();
    await other.getByTestId("log-type").getByText("sentiti o incontrati").click();
    await one.getByTestId("recent-entry").first().getByRole("button", { name: "Ritira" }).click();
    await one.getByRole("button", { name: "Sì, ritira" }).click();
    await one.locator("[data-state=withdrawn]").first().waitFor();
    await other.getByTestId("log-save").click();
    await other.getByText("Intanto è stata ritirata.").waitFor();
    await other.getByRole("button", { name: "Lascia ritirata" }).click();
    await other.getByTestId("log-who").waitFor();
    await Promise.all([one.context().close(), other.context().close()]);
  });

  test("what is logged already is confirmed: evidence, and no second tie", async () => {
    await served.log(event(["lab-scala", "gruppo-scala"], "2021-09-01"));
    const ties = async () => {
      const at = "snapshots/2021-10-22?lens=enacted&only=D1";
      const { ties: found } = await served.ask<{ ties: { source: string; target: string }[] }>(at);
      return found.filter(({ source, target }) =>
        [source, target].every((id) => ["lab-scala", "gruppo-scala"].includes(id)),
      ).length;
    };
    const page = await open("/nuovo-legame", PHONE);
    await choose(page, "log-who", "in scala");
    await choose(page, "log-with", "gruppo scala");
    const who = await page.getByTestId("log-who").getAttribute("data-actor");
    const other = await page.getByTestId("log-with").getAttribute("data-actor");
    expect([who, other]).toEqual(["lab-scala", "gruppo-scala"]);
    const already = page.getByTestId("already-logged");
    await already.waitFor();
    await fits(page);
    const before = (await served.entries()).length;
    await page.getByTestId("log-confirm").dblclick();
    await page.getByText("Confermato. Il legame continua.").waitFor();
    const stored = (await served.entries()).slice(before);
    expect(stored).toHaveLength(1);
    expect(stored[0]).toMatchObject({ happenedOn: "2021-10-22" });
    expect(await ties()).toBeLessThanOrEqual(1);
    await page.context().close();
  });

  test("two records are joined and separated again: the same network as before", async () => {
    type Answer = { snapshot: string; register: { id: string }[] };
    const read = async () => {
      const { snapshot, register } = await served.ask<Answer>("snapshots/m6?only=D1");
      return { snapshot, register: register.map(({ id }) => id) };
    };
    const page = await open("/doppioni");
    const pair = page.getByTestId("pair");
    await pair.first().waitFor();
    await fits(page);
    const before = await read();
    const count = await pair.count();
    await pair.first().getByRole("button", { name: "Unisci" }).click();
    await page.getByText("Unite: si leggono come").waitFor();
    const joined = page.getByTestId("joined");
    await joined.getByRole("button", { name: "Separa" }).waitFor();
    expect((await read()).register).toHaveLength(before.register.length - 1);
    await fits(page);
    await joined.getByRole("button", { name: "Separa" }).click();
    await page.getByText("Separate: tutto è com’era").waitFor();
    expect(await read()).toEqual(before);
    await pair.first().waitFor();
    expect(await pair.count()).toBe(count);

    await pair.first().getByRole("button", { name: "Sono diverse" }).click();
    await page.getByTestId("apart").getByRole("button", { name: "Riapri la domanda" }).click();
    await page.getByText("La coppia torna nell’elenco").waitFor();
    await pair.first().getByRole("button", { name: "Più tardi" }).click();
    await page.getByRole("button", { name: "Mostra di nuovo" }).click();
    await pair.first().waitFor();
    await page.context().close();
  });

  test("a link is made, shown once with its code, listed, revoked after a question", async () => {
    const page = await open("/accessi", PHONE);
    await page.getByTestId("link-make").click();
    await page.getByText("Scegli il territorio.").waitFor();
    await page.getByTestId("link-territory").getByText("Pavia").click();
    await page.getByTestId("link-make").dblclick();
    const made = page.getByTestId("made-link");
    await made.waitFor();
    expect(await made.getByRole("textbox").inputValue()).toMatch(/\/entra#[\w-]{22}$/);
    await made.getByRole("img", { name: "Codice QR" }).waitFor();
    await fits(page);
    await made.getByRole("button", { name: "Fatto" }).click();
    const row = page.getByTestId("link-row");
    await row.getByRole("button", { name: "Revoca" }).click();
    expect(await row.textContent()).toContain("Non si torna indietro");
    await row.getByRole("button", { name: "Sì, revoca" }).click();
    await page.locator("[data-testid=link-row][data-state=revoked]").waitFor();
    expect(await row.count()).toBe(1);
    await fits(page);
    await page.context().close();
  });

  test("the journal shows what became of entries, by type and by who recorded them", async () => {
    const tie = event(["serena", "comune-rho"]);
    const retraction: AnyNewEntry = {
      id: randomUUID(),
      type: "retraction",
      happenedOn: tie.happenedOn,
      payload: { entry: tie.id },
    };
    await served.log(tie, retraction);
    const page = await open("/registro", { colorScheme: "dark" as const });
    await page.getByTestId("journal-type").selectOption("event");
    await page.locator(`[data-entry="${tie.id}"][data-state=withdrawn]`).waitFor();
    await page.getByTestId("journal-by").selectOption("import");
    await page.getByText("Nessuna voce così.").waitFor();
    await page.getByTestId("journal-by").selectOption("coordinator");
    await page.locator(`[data-entry="${tie.id}"]`).waitFor();
    await fits(page);
    await page.getByTestId("journal-type").selectOption("diary");
    await page.context().close();
  });

  test("keys alone log a tie in at most twelve, and every step is said (U3)", async () => {
    const page = await open("/nuovo-legame");
    await choose(page, "log-who", "cooperativa serena");
    await page.reload();
    await settled(page);
    let keys = 0;
    const press = async (key: string) => {
      keys++;
      await page.keyboard.press(key);
    };
    const focused = () =>
      page.evaluate(() =>
        document.activeElement?.closest("[data-testid]")?.getAttribute("data-testid"),
      );
    const field = page.getByTestId("log-with").getByRole("combobox");
    // The way of the Tab key from the heading of the form to its first empty field.
    await page.getByTestId("log-who").getByRole("button", { name: "Cambia" }).focus();
    await press("Tab");
    expect(await focused()).toBe("log-with");
    await page.keyboard.type("intr", { delay: 60 });
    const live = page.getByTestId("log-with").locator("[aria-live=polite]");
    await live.getByText("trovata").waitFor();
    await page.getByTestId("log-with").getByRole("option", { selected: true }).waitFor();
    expect(await field.getAttribute("aria-activedescendant")).toMatch(/option-0$/);
    await press("Enter");
    await page.waitForFunction(() => document.activeElement?.getAttribute("type") === "radio");
    expect(await focused()).toBe("log-what");
    await press("Space");
    await press("Tab");
    expect(await focused()).toBe("log-type");
    await press("Space");
    await press("Control+Enter");
    await page.getByTestId("saved").waitFor();
    await page.waitForFunction(() =>
      document.querySelector("[data-testid=log-said]")?.textContent?.startsWith("Salvato."),
    );
    expect(keys).toBeLessThanOrEqual(12);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      "Un altro con",
    );
    // A refused try is said, too, and leads to what is missing.
    await press("Enter");
    await press("Control+Enter");
    await page.getByText("Manca qualcosa").waitFor();
    expect(await focused()).toBe("log-with");
    await page.context().close();
  });

  test("nothing is saved twice, nor for another than is meant: Enter waits for the list", async () => {
    const page = await open("/nuovo-legame");
    await choose(page, "log-who", "cooperativa serena");
    const field = page.getByTestId("log-with").getByRole("combobox");
    await field.fill("spazio q");
    await page.getByTestId("log-with").getByRole("option").first().waitFor();
    await field.fill("cooperativa intrecci");
    await page.keyboard.press("Enter");
    await page.locator("[data-testid=log-with][data-actor=intrecci]").waitFor();
    await saveEvent(page);
    await page.context().close();
  });
});
