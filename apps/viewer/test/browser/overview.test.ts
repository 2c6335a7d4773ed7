/** Sintesi: every number on it is a number of the API. */

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Comparison } from "../../src/api/wire.ts";
import { findChromium, launch } from "./chromium.ts";
import { openPage, PHONE } from "./screens.ts";
import { type Served, serveExample } from "./served-example.ts";

const executable = await findChromium();

/** A number on screen, by what stands on it. */
interface Shown {
  readonly key: string;
  readonly part: string;
  readonly by: string;
  readonly scope: string;
  readonly frame: string;
  readonly side: "from" | "to" | "difference" | "value";
  readonly count: string;
  readonly value: string;
}

describe.skipIf(executable === null)("the overview in Chromium", () => {
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

  const numbersOn = (page: Page): Promise<Shown[]> =>
    page.locator("main [data-value][data-key]").evaluateAll((all) =>
      all.map((one) => {
        const { key, part, by, scope, frame, side, count, value } = (one as HTMLElement).dataset;
        return { key, part, by, scope, frame, side, count, value } as unknown as Shown;
      }),
    );

  const answer = (query: string) => served.ask<Comparison>(`comparisons?scope=all&${query}`);

  test.each([
    ["the first and the last survey", "", "from=t0&to=m12"],
    ["other dates", "?from=t0&to=m6", "from=t0&to=m6"],
    ["another lens", "?lens=enacted&from=m6", "from=m6&to=m12&lens=enacted"],
    ["one territory", "?scope=T:visconteo", "from=t0&to=m12"],
  ])("every number equals the API's: %s", async (_, address, query) => {
    const page = await open(`/${address}`);
    await page.getByTestId("tiny-network").first().waitFor();
    const shown = await numbersOn(page);
    expect(shown.length).toBeGreaterThan(60);
    const said = await answer(query);
    for (const number of shown) {
      expect(found(said, number), JSON.stringify(number)).toBe(Number(number.value));
    }
    await page.context().close();
  });

  test("the questions are answered in the engine's words, territory by territory in the programme's order", async () => {
    const page = await open("/");
    await page.getByTestId("answers").waitFor();
    const said = await answer("from=t0&to=m12");
    expect(await page.getByTestId("answers").locator("h3").allTextContents()).toEqual(
      said.territories.map(({ label }) => label),
    );
    for (const { territory, headlines } of said.territories) {
      const column = page.getByTestId("answers").locator(`[data-territory=${territory}]`);
      for (const { question, sentence } of headlines) {
        const cell = column.locator(`[data-question=${question}]`);
        expect(await cell.locator(".say").textContent()).toBe(sentence);
      }
    }
    const gated = page.locator("[data-territory=rhodense] [data-question=shape]");
    expect(await gated.textContent()).toContain("Forma non descritta");
    expect(await gated.getByTestId("tiny-network").count()).toBe(0);
    await page.context().close();
  });

  test("indicators are reached, missed or not yet, in words, with the notes of the journal", async () => {
    const page = await open("/");
    const row = (id: string) => page.locator(`[data-indicator=${id}]`);
    await row("citizens").waitFor();
    expect(await row("citizens").textContent()).toContain("162 su almeno 150raggiunto");
    expect(await row("quaderno").textContent()).toContain("non raggiunto");
    await row("quaderno").getByText("In bozza: uscita rinviata a dicembre").waitFor();
    await page.goto(`${served.url}/?to=m6`);
    await row("quaderno").getByText("non ancora").waitFor();
    await page.context().close();
  });

  test("old links to a tie lead to the comparison; back and forth keeps the dates", async () => {
    const page = await open("/?from=t0&to=m6&tie=csp~lab-travaco");
    await page.waitForURL(/\/confronto\?from=t0&to=m6&tie=csp%7Elab-travaco$/);
    await page.getByTestId("evidence").waitFor();
    await page.getByRole("link", { name: "Sintesi", exact: true }).click();
    await page.waitForURL((url) => url.pathname === "/" && url.searchParams.get("to") === "m6");
    const first = page.getByTestId("answers").locator("[data-key=tie-retention]").first();
    const halfWay = await first.getAttribute("data-value");
    await page.getByTestId("date-slider").focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/to=m12/);
    await expect.poll(() => first.getAttribute("data-value")).not.toBe(halfWay);
    await page.goBack();
    await expect.poll(() => first.getAttribute("data-value")).toBe(halfWay);
    await page.context().close();
  });

  test("says what is missing while it waits, and what went wrong", async () => {
    const page = await open("/altrove");
    await page.route("**/comparisons?*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await page.goto(`${served.url}/`);
    await page.getByText("Manca ancora: il confronto tra mese 0 e mese 12").waitFor();
    await page.getByTestId("answers").waitFor();
    await page.unroute("**/comparisons?*");
    await page.route("**/comparisons?*", (route) => route.abort());
    await page.getByTestId("date-slider").focus();
    await page.keyboard.press("ArrowLeft");
    expect(await page.getByRole("alert").textContent()).toContain("Il server non risponde");
    expect(await page.getByTestId("answers").count()).toBe(1);
    await page.unroute("**/comparisons?*");
    await page.getByRole("button", { name: "Riprova" }).click();
    await page.waitForURL(/to=m6/);
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
    await page.context().close();
  });

  test.each([
    ["on a desk", {}],
    ["on a phone", PHONE],
  ])("the numbers are there within two seconds %s", async (_, options) => {
    const warm = await open("/", options);
    await warm.getByTestId("answers").waitFor();
    const start = Date.now();
    await warm.goto(`${served.url}/?from=t0&to=m12`);
    await warm.getByTestId("answers").waitFor();
    expect(Date.now() - start).toBeLessThan(2000);
    await warm.context().close();
  });
});

/** The same number in the API's answer; undefined if there is none. */
function found(said: Comparison, shown: Shown): number | null | undefined {
  if (shown.key === "indicator") {
    const indicator = said.indicators.find(({ id }) => id === shown.part);
    const place = shown.scope === "" ? null : shown.scope.slice(2) || null;
    if (shown.count === "target") return indicator?.target;
    return shown.scope === ""
      ? indicator?.value
      : indicator?.territories.find(({ territory }) => territory === place)?.value;
  }
  const isIt = (one: {
    key: string;
    part: string | null;
    by: string | null;
    scope: string;
    frame: string;
  }) =>
    one.key === shown.key &&
    (one.part ?? "") === shown.part &&
    (one.by ?? "") === shown.by &&
    one.scope === shown.scope &&
    one.frame === shown.frame;
  if (shown.side === "value") {
    const result = said.results.find(isIt);
    if (result !== undefined) return counted(result, shown.count);
    const figures = said.territories.flatMap(({ headlines }) =>
      headlines.flatMap(({ figures: all }) => all),
    );
    return figures.find((figure) => figure.at === "change" && isIt(figure))?.value;
  }
  const pair = said.pairs.find(isIt);
  if (shown.side === "difference") return pair?.difference;
  return pair === undefined ? undefined : counted(pair[shown.side], shown.count);
}

function counted(
  of: { value: number | null; counts: Readonly<Record<string, number>>; n: number; m: number },
  count: string,
): number | null | undefined {
  if (count === "") return of.value;
  return count === "n" || count === "m" ? of[count] : of.counts[count];
}
