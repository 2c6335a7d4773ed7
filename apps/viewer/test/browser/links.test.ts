/** Coming in, and what a link leads to: the form of its own territory, and nothing else. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launch } from "./chromium.ts";
import { choose, openAsCoordinator, openLink, SMALL_PHONE, saveEvent } from "./link-session.ts";
import { goWithin, openPage, overhang, violations } from "./screens.ts";
import { PASSWORD, type Served, serveExample } from "./served-example.ts";

const executable = await findChromium();

describe.skipIf(executable === null)("coming in, in Chromium", () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(executable ?? ""), serveExample(true)]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const fits = async (page: Page) => {
    expect(await violations(page)).toEqual([]);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  };

  test("a fresh link leads to the form; its secret is forgotten; nothing else is there", async () => {
    const link = await served.newLink({ label: "Rho", territory: "rhodense" });
    const page = await openLink(browser, served, link);
    expect(page.url()).toBe(`${served.url}/nuovo-legame`);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    const kept = await page.evaluate(() => JSON.stringify([localStorage, document.cookie]));
    expect(kept).not.toContain(link.address.split("#")[1]);
    expect(await page.locator("header nav").count()).toBe(0);
    expect(await page.getByTestId("link-foot").textContent()).toContain("Registri per Rhodense");
    await fits(page);
    for (const screen of ["/", "/rete", "/confronto", "/misure/density", "/registro", "/accessi"]) {
      await goWithin(page, screen);
      await page.getByTestId("log-save").waitFor();
      expect(new URL(page.url()).pathname).toBe("/nuovo-legame");
    }
    await page.context().close();
  });

  test("a link sees its own territory only, logs, corrects, withdraws, and leaves", async () => {
    const link = await served.newLink({ label: "Rho", territory: "rhodense" });
    const page = await openLink(browser, served, link);
    const asked: string[] = [];
    page.on("response", async (response) => {
      if (response.url().includes("/v1/")) asked.push(await response.text().catch(() => ""));
    });
    // An organisation of another territory cannot speak here, but can be spoken of.
    await page.getByTestId("log-who").getByRole("combobox").fill("spazio q");
    await page.getByText("che puoi scegliere qui").waitFor();
    await choose(page, "log-who", "cooperativa serena");
    await choose(page, "log-with", "spazio q");
    expect(await page.getByTestId("log-with").getAttribute("data-actor")).toBe("lab-spazioq");
    await saveEvent(page);
    expect(await page.getByTestId("show-in-network").count()).toBe(0);
    const row = page.getByTestId("recent-entry").first();
    await row.waitFor();
    expect(await row.textContent()).toContain("Cooperativa Serena e Laboratorio Sociale Spazio Q");
    await fits(page);

    await row.getByRole("button", { name: "Correggi" }).click();
    await page.getByTestId("log-type").getByText("progettato").click();
    await fits(page);
    await page.getByTestId("log-save").click();
    await page.locator(".info", { hasText: "Corretta." }).waitFor();
    const corrected = page.getByTestId("recent-entry").first();
    await corrected.getByText("Abbiamo progettato insieme").waitFor();
    await corrected.getByRole("button", { name: "Storia" }).click();
    await page.getByTestId("entry-history").locator("li").nth(1).waitFor();
    expect(await page.getByTestId("entry-history").textContent()).toContain("un’attività insieme");
    await fits(page);
    await corrected.getByRole("button", { name: "Ritira" }).click();
    await corrected.getByRole("button", { name: "Sì, ritira" }).click();
    await page.locator("[data-state=withdrawn]").waitFor();
    expect((await served.entries()).slice(-2).map(({ type }) => type)).toEqual([
      "retraction",
      "retraction",
    ]);
    await page.getByRole("button", { name: "Rimetti" }).click();
    await page.locator("[data-testid=recent-entry][data-state=stands]").waitFor();

    // Nothing of other territories was told but the name that was typed.
    const told = asked.join("\n");
    expect(told).toContain("Spazio Q");
    for (const other of ["Opera", "visconteo", "lab-scala", "Ballatoio"])
      expect(told).not.toContain(other);
    await page.getByTestId("link-foot").getByRole("button", { name: "Esci" }).click();
    await page.getByRole("heading", { name: "Entra in Legami" }).waitFor();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("Serena");
    await page.context().close();
  });

  test("a link of an organisation speaks for it alone, and writes notes of its territory", async () => {
    const page = await openLink(
      browser,
      served,
      await served.newLink({ label: "Serena", actor: "serena" }),
    );
    const who = page.getByTestId("log-who");
    expect(await who.getAttribute("data-actor")).toBe("serena");
    expect(await who.getByRole("button").count()).toBe(0);
    await page.getByRole("link", { name: "Nota di diario" }).click();
    await page.getByTestId("note-save").click();
    await page.getByText("Scrivi che cosa è successo.").waitFor();
    await page.getByTestId("note-text").fill("Primo incontro con la biblioteca.");
    expect(await page.getByTestId("note-where").count()).toBe(0);
    await fits(page);
    await page.getByTestId("note-save").dblclick();
    await page.getByTestId("saved").waitFor();
    expect((await served.entries()).at(-1)).toMatchObject({
      type: "diary",
      payload: { territory: "rhodense" },
      personal: { text: "Primo incontro con la biblioteca." },
    });
    await page.getByTestId("log-undo").click();
    await page.getByTestId("saved").getByText("Annullata.").waitFor();
    await page.context().close();
  });

  test("a link that ends in the middle leads to the way in, and does not open again", async () => {
    const link = await served.newLink({ label: "Rho", territory: "rhodense" });
    const page = await openLink(browser, served, link);
    await choose(page, "log-who", "cooperativa serena");
    await served.revokeLink(link.id);
    await page.getByTestId("log-with").getByRole("combobox").fill("comune di rho");
    await page.getByRole("heading", { name: "Entra in Legami" }).waitFor();
    expect(await page.textContent("main")).toContain("La visita è finita");
    await fits(page);
    await page.goto(link.address);
    await page.getByTestId("link-refused").waitFor();
    expect(await page.textContent("main")).toContain("Questo link non vale più.");
    expect(page.url()).toBe(`${served.url}/entra`);
    await fits(page);
    await page.context().close();
  });

  test("the password leads back to where somebody was; a wrong one and too many are told", async () => {
    const page = await openPage(browser, served.url, "/registro?lang=it", SMALL_PHONE);
    const password = page.getByRole("textbox");
    await password.fill("non è questa");
    await page.keyboard.press("Enter");
    await page.getByText("La password non è questa.").waitFor();
    await fits(page);
    await password.fill(PASSWORD);
    await page.keyboard.press("Enter");
    await page.getByText("voci qui sotto").waitFor();
    expect(page.url()).toBe(`${served.url}/registro?lang=it`);
    // Somebody else changes the session away: the next question leads to the way in.
    await page.context().clearCookies();
    await page.getByTestId("journal-type").selectOption("diary");
    await password.waitFor();
    await page.route("**/v1/sessions", (route) =>
      route.fulfill({
        status: 429,
        headers: { "retry-after": "240", "content-type": "application/problem+json" },
        body: JSON.stringify({ code: "LEGAMI_TOO_MANY_GUESSES", detail: "", status: 429 }),
      }),
    );
    await password.fill(PASSWORD);
    await page.keyboard.press("Enter");
    await page.getByText("Troppi tentativi. Riprova tra 4 minuti.").waitFor();
    await page.context().close();
  });

  test("a visit that ends while somebody writes loses nothing of it", async () => {
    const page = await openAsCoordinator(browser, served, "/nuovo-legame");
    const before = (await served.entries()).length;
    await choose(page, "log-who", "cooperativa serena");
    await choose(page, "log-with", "comune di rho");
    await page.getByTestId("log-what").getByText("Abbiamo fatto qualcosa").click();
    await page.getByTestId("log-type").locator("label").first().click();
    await page.context().clearCookies();
    await page.getByTestId("log-save").click();
    await page.getByRole("textbox").fill(PASSWORD);
    await page.keyboard.press("Enter");
    await page.getByTestId("log-save").waitFor();
    expect(await page.getByTestId("log-with").getAttribute("data-actor")).toBe("comune-rho");
    await page.getByTestId("log-save").click();
    await page.getByTestId("saved").waitFor();
    expect(await served.entries()).toHaveLength(before + 1);
    await page.context().close();
  });

  test("a coordinator who opens a link is asked before the visit ends", async () => {
    const link = await served.newLink({ label: "Rho", territory: "rhodense" });
    const page = await openAsCoordinator(browser, served, "/accessi");
    await page.goto(link.address);
    await page.getByRole("button", { name: "Resta come sei" }).waitFor();
    await fits(page);
    await page.getByRole("button", { name: "Entra con il link" }).click();
    await page.getByTestId("link-foot").waitFor();
    await page.context().close();
  });
});
