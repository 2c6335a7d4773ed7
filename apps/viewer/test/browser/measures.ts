/** The measures: a list, and a page each whose numbers are the API's. */
import type { MeasurePair, MeasureResult } from "@legami/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Looking } from "./looking.ts";
import { goWithin, openPage, overhang, PHONE, violations } from "./screens.ts";

export function measuresTests(looking: () => Looking): void {
  const open = (address: string): Promise<Page> =>
    openPage(looking().browser, looking().served.url, address);

  test("are listed with their question, and lead to a page each that keeps the dates", async () => {
    const page = await open("/misure?to=m6&scope=T:pavia");
    await page.getByRole("link", { name: "Densità" }).click();
    await page.getByRole("heading", { level: 1, name: "Densità" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/misure/density");
    expect(new URL(page.url()).search).toBe("?to=m6&scope=T%3Apavia");
    await page
      .getByRole("link", { name: "Misure", exact: true })
      .and(page.locator("[aria-current]"))
      .waitFor();
    await page.context().close();
  });

  test("have the API's numbers at every date and place", async () => {
    const page = await open("/misure/density?lang=it");
    const numbers = page.getByTestId("measure-numbers");
    await numbers.locator("data").first().waitFor();
    for (const to of ["m6", "m12"]) {
      const { pairs } = await looking().served.ask<{ pairs: MeasurePair[] }>(
        `comparisons?from=t0&to=${to}&only=density&scope=ALL,T:pavia,T:visconteo`,
      );
      for (const { scope, to: side, difference } of pairs) {
        expect(await valuesIn(numbers, scope, "to")).toContain(side.value);
        if (to === "m12")
          expect(await valuesIn(numbers, scope, "difference")).toEqual([difference]);
      }
    }
    await page.context().close();
  });

  test("say how they are computed, read and misread, and why there is no number", async () => {
    const page = await open("/misure/density?lang=it");
    await page.getByTestId("measure-numbers").locator("data").first().waitFor();
    expect(await page.locator(".fraction").textContent()).toBe(
      "densità = legami che esistono ÷ legami possibili",
    );
    expect(await page.locator("aside").textContent()).toContain("Come può ingannare");
    // In the Rhodense too little was observed, at every date: it is said once.
    const rhodense = page.getByRole("row", { name: /Rhodense/ });
    expect(await rhodense.locator("td").count()).toBe(1);
    expect(await rhodense.textContent()).toContain("meno dell’80%");
    await page.context().close();
  });

  test.each([
    ["on a desk", {}],
    ["on a phone, dark", { ...PHONE, colorScheme: "dark" as const }],
  ])("can be used by everybody: %s", { timeout: 60_000 }, async (_, options) => {
    const page = await openPage(
      looking().browser,
      looking().served.url,
      "/misure/density?lang=it",
      options,
    );
    for (const address of [
      "/misure/density?lang=it",
      "/misure/tie-fate?scope=T:pavia&lang=en",
      "/misure/territory-verdict?lang=it",
      "/misure/altro",
    ]) {
      await goWithin(page, address);
      expect(await violations(page), address).toEqual([]);
      expect(await overhang(page), address).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });

  test("that are readings say what they read, of all ties of each place", async () => {
    const page = await open("/misure/territory-verdict?scope=T:pavia/LO&lang=it");
    const reading = page.getByTestId("reading").last();
    await reading.locator("data").first().waitFor();
    const { results } = await looking().served.ask<{ results: MeasureResult[] }>(
      "comparisons?from=t0&to=m12&only=territory-verdict&scope=T:pavia&lang=it",
    );
    const said = results.map(({ sentence }) => sentence);
    expect(await reading.locator(".say").allTextContents()).toEqual(said);
    expect(await valuesIn(reading, "T:pavia", "to")).toEqual(
      results[0]?.items?.flatMap(({ to }) => (to === null ? [] : [to])),
    );
    await page.context().close();
  });

  test("of change wait for a second date", async () => {
    const page = await open("/misure/tie-retention?from=t0&to=t0&lang=it");
    await page.getByText("Questa misura confronta due date").waitFor();
    await goWithin(page, "/misure/community-evolution?from=t0&to=t0&lang=it");
    await page.getByText("Questa misura confronta due date").waitFor();
    await page.context().close();
  });
}

/** Unrounded values in the table, of a scope. */
async function valuesIn(
  numbers: ReturnType<Page["getByTestId"]>,
  scope: string,
  side: string,
): Promise<number[]> {
  const found = numbers.locator(`data[data-scope="${scope}"][data-side="${side}"]`);
  const values = await found.evaluateAll((all) =>
    all.map((each) => each.getAttribute("data-value")),
  );
  return values.map(Number);
}
