/** Rete: what is drawn, listed and counted is the same, and the address says it all. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Measurement } from "../../src/api/wire.ts";
import type { Looking } from "./looking.ts";
import { eventually, goWithin, openPage } from "./screens.ts";

export function networkTests(looking: () => Looking): void {
  const open = (address: string, options = {}) =>
    openPage(looking().browser, looking().served.url, address, options);

  /** How many are drawn, by class of strength. */
  const drawnTies = (page: Page) =>
    page
      .getByTestId("legend")
      .locator("[data-drawn=ties]")
      .evaluateAll((all) =>
        Object.fromEntries(
          all.map((one) => [one.getAttribute("data-of"), Number(one.getAttribute("data-count"))]),
        ),
      );
  const listed = (page: Page, list: string) =>
    page.locator(`[data-list=${list}]`).getAttribute("data-count").then(Number);
  const stage = (page: Page, what: string) =>
    page.getByTestId("stage").getAttribute(`data-${what}`).then(Number);

  test("map, legend, lists and the API count the same", async () => {
    const page = await open("/rete?at=m6");
    await page.getByTestId("stage").waitFor();
    const { results, ties } = await looking().served.ask<Measurement>("snapshots/m6");
    const value = (key: string, part: string | null) =>
      results.find((one) => one.key === key && one.part === part)?.value;
    expect(await drawnTies(page)).toEqual({
      strong: value("strength-classes", "strong"),
      medium: value("strength-classes", "medium"),
      weak: value("strength-classes", "weak"),
    });
    expect(await stage(page, "ties")).toBe(ties.length);
    expect(await listed(page, "ties")).toBe(ties.length);
    expect(await listed(page, "actors")).toBe(value("active-actors", null));
    expect((await listed(page, "actors")) + (await listed(page, "idle"))).toBe(
      await stage(page, "actors"),
    );
    const title = page.getByTestId("finding").locator("[data-value]");
    expect(
      await title.evaluateAll((all) => all.map((one) => one.getAttribute("data-value"))),
    ).toEqual([String(value("active-actors", null)), String(ties.length)]);
    await page.context().close();
  });

  test("chips leave out territories, kinds and classes; the address brings them back", async () => {
    const page = await open("/rete");
    await page.getByTestId("stage").waitFor();
    const all = await stage(page, "ties");
    await page.locator("[data-chip=weak]").click();
    await page.waitForURL(/classes=strong%2Cmedium/);
    const strong = await stage(page, "ties");
    expect(strong).toBeLessThan(all);
    expect((await drawnTies(page))["weak"]).toBe(0);
    await page.locator("[data-chip=rhodense]").click();
    await page.locator("[data-chip=private]").click();
    const few = await stage(page, "ties");
    expect(few).toBeLessThan(strong);
    expect(await listed(page, "ties")).toBe(few);
    expect(await page.getByTestId("drawn").textContent()).toContain(String(few));
    await page.reload();
    await page.getByTestId("stage").waitFor();
    expect(await stage(page, "ties")).toBe(few);
    await page.getByRole("button", { name: "Mostra tutto" }).click();
    await eventually(async () => expect(await stage(page, "ties")).toBe(all));
    await page.context().close();
  });

  test("by keyboard: / from anywhere, a few letters, Enter, and the actor is lit with its partners", async () => {
    const page = await open("/");
    await page.getByTestId("answers").waitFor();
    await page.keyboard.press("/");
    await page.waitForURL(/\/rete/);
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-testid"))).toBe(
        "actor-search",
      ),
    );
    await page.keyboard.type("emporio sol");
    await page.getByRole("listbox").getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/actor=emporio-siccomario/);
    const evidence = page.getByTestId("evidence");
    expect(await evidence.textContent()).toContain("I suoi legami 21");
    await page.goBack();
    await page.getByTestId("answers").waitFor();
    await page.context().close();
  });

  test("where too little was observed the page says that nothing seen is not nothing there", async () => {
    const page = await open("/rete");
    const note = page.getByTestId("unobserved");
    expect(await note.textContent()).toContain("«Non osservato» non vuol dire «assente»");
    expect(await note.textContent()).toContain("Rhodense");
    expect(await note.textContent()).not.toContain("Pavia");
    await goWithin(page, "/rete?scope=T:pavia");
    expect(await note.count()).toBe(0);
    await page.context().close();
  });

  test("the slider goes through all dates; play steps where nothing may move, and runs elsewhere", async () => {
    const still = await open("/rete?at=t0");
    await still.getByTestId("player").click();
    await still.waitForURL(/at=m6/);
    await still.getByTestId("date-slider").focus();
    await still.keyboard.press("End");
    await still.waitForURL(/at=m12/);
    await still.goBack();
    await still.waitForURL(/at=m6/);
    await still.context().close();

    const moving = await open("/rete?at=m6", { reducedMotion: "no-preference" });
    await moving.getByTestId("stage").waitFor();
    await moving.getByTestId("player").click();
    await moving.waitForURL(/at=m12/);
    await moving.getByText("Avvia").waitFor();
    await moving.context().close();
  });
}
