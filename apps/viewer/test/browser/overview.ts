/** Sintesi: every number on it is a number of the API. */

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Comparison } from "../../src/api/wire.ts";
import { OVERVIEW_MEASURES } from "../../src/pages/overview-parts.ts";
import type { Looking } from "./looking.ts";
import { eventually, goWithin, openPage, PHONE } from "./screens.ts";
import { found, numbersOn } from "./shown-numbers.ts";

export function overviewTests(looking: () => Looking): void {
  const open = (address: string, options = {}) =>
    openPage(looking().browser, looking().served.url, address, options);

  const answer = (query: string) =>
    looking().served.ask<Comparison>(`comparisons?scope=all&${query}`);
  const only = `&only=${OVERVIEW_MEASURES},programme-indicator`;

  describe.concurrent("read by whoever comes", () => {
    async function expectSaid(page: Page, query: string): Promise<void> {
      await page.getByTestId("tiny-network").first().waitFor();
      const shown = await numbersOn(page);
      expect(shown.length).toBeGreaterThan(60);
      const said = await answer(query);
      for (const number of shown) {
        expect(found(said, number), JSON.stringify(number)).toBe(Number(number.value));
      }
    }

    // One page for all who look at it as it opens, and change nothing.
    describe("as it opens", () => {
      let page: Page;
      beforeAll(async () => {
        page = await open("/");
        for (const part of ["answers", "labs", "scorecard"]) await page.getByTestId(part).waitFor();
      });
      afterAll(() => page.context().close());

      test("what all the rest hangs on is asked once, or not where it has come with the page", async () => {
        const { asked, hasCome } = await page.evaluate(() => ({
          asked: performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
          hasCome: document.getElementById("first-answers") !== null,
        }));
        const [, programme = ""] =
          /^(\/v1\/programmes\/[^/]+)\//.exec(
            asked.find((path) => path.endsWith("/comparisons")) ?? "",
          ) ?? [];
        for (const path of ["/v1/sessions/current", "/v1/programmes", programme])
          expect(asked.filter((one) => one === path)).toEqual(hasCome ? [] : [path]);
      });

      test("every number equals the API's: the first and the last survey", async () => {
        // Against all that the API can say; the others, which is quicker, against what they ask for.
        await expectSaid(page, "from=t0&to=m12");
      });

      test("the questions are answered in the engine's words, territory by territory in the programme's order", async () => {
        const said = await answer("from=t0&to=m12");
        expect(await page.getByTestId("answers").locator("h3").allTextContents()).toEqual(
          said.territories.map(({ label }) => label),
        );
        for (const { territory, headlines } of said.territories) {
          const column = page.locator(`[data-territory=${territory}]`);
          for (const { question, sentence } of headlines) {
            // Of labs with each other the lines say more than the sentence, and the same.
            if (question === "lab-lab") continue;
            const cell = column.locator(`[data-question=${question}]`);
            expect(await cell.locator(".say").textContent()).toBe(sentence);
          }
        }
        const gated = page.locator("[data-territory=rhodense] [data-question=shape]");
        expect(await gated.textContent()).toContain("Forma non descritta");
        expect(await gated.getByTestId("tiny-network").count()).toBe(0);
      });

      test("the labs have their own answers: in each territory, and between territories", async () => {
        const labs = page.getByTestId("labs");
        const said = await answer(`from=t0&to=m12${only}`);
        const kept = (scope: string) =>
          said.results.find(
            ({ key, part, scope: of }) => key === "tie-retention" && part === null && of === scope,
          )?.counts;
        for (const [question, crossing] of [
          ["lab-organisation", "LO"],
          ["lab-lab", "LL_in"],
        ] as const) {
          for (const { territory } of said.territories) {
            const cell = labs.locator(`[data-territory=${territory}] [data-question=${question}]`);
            const { part = 0, whole = 0 } = kept(`T:${territory}/${crossing}`) ?? {};
            expect(await cell.locator("[data-line=hold] dd").textContent()).toMatch(
              new RegExp(`^${part} su ${whole} legam[ei]`),
            );
            for (const line of ["breadth", "shape"])
              expect(await cell.locator(`[data-line=${line}] dd`).textContent()).toMatch(/\d/);
          }
        }
        const across = page.getByTestId("across");
        expect(await across.locator("[data-question=lab-lab]").textContent()).toContain(
          "7 legami; al mese 0 era 1",
        );
        expect(await across.locator("[data-question=lab-organisation]").textContent()).toContain(
          "Nessun legame, né al mese 0 né al mese 12.",
        );
      });

      test("each territory has its verdict in the engine's words, and everything it was made of", async () => {
        const { territories } = await answer(`from=t0&to=m12${only}`);
        for (const { territory, verdict } of territories) {
          const head = page.locator(`[data-territory=${territory}] [data-testid=verdict]`);
          expect(await head.getAttribute("data-label")).toBe(verdict.label);
          expect(await head.textContent()).toContain(verdict.words.it);
          expect(await head.textContent()).toContain("verifico se l’esito tiene");
        }
        const pavia = page.getByTestId("scorecard").locator("[data-territory=pavia]");
        expect(await pavia.locator("[data-question=actors]").textContent()).toContain(
          "27 → 36 (+33%)punti: +1",
        );
        expect(await pavia.locator("[data-question=sum]").textContent()).toContain("+3");
      });
    });

    test.each([
      ["other dates", "?from=t0&to=m6", `from=t0&to=m6${only}`],
      ["another lens", "?lens=enacted&from=m6", `from=m6&to=m12&lens=enacted${only}`],
      ["one territory", "?scope=T:visconteo", `from=t0&to=m12${only}`],
    ])("every number equals the API's: %s", async (_, address, query) => {
      const page = await open(`/${address}`);
      await expectSaid(page, query);
      await page.context().close();
    });

    test("indicators are reached, missed or not yet, in words, with the notes of the journal", async () => {
      const page = await open("/");
      const row = (id: string) => page.locator(`[data-indicator=${id}]`);
      await row("citizens").waitFor();
      expect(await row("citizens").textContent()).toContain("162 su almeno 150raggiunto");
      expect(await row("quaderno").textContent()).toContain("non raggiunto");
      await row("quaderno").getByText("In bozza: uscita rinviata a dicembre").waitFor();
      await goWithin(page, "/?to=m6");
      await row("quaderno").getByText("non ancora").waitFor();
      await page.context().close();
    });

    test("what keeps all numbers out of the report is said once", async () => {
      const page = await open("/?to=2021-08-01");
      await page.getByTestId("answers").waitFor();
      const said = page.getByText(/non per il rapporto: una data non è una rilevazione/i);
      expect(await said.count()).toBe(1);
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
      await eventually(async () =>
        expect(await first.getAttribute("data-value")).not.toBe(halfWay),
      );
      await page.goBack();
      await eventually(async () => expect(await first.getAttribute("data-value")).toBe(halfWay));
      await page.context().close();
    });

    test("says what is missing while it waits, and what went wrong", async () => {
      const page = await open("/altrove");
      await page.route("**/comparisons?*", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 700));
        await route.continue();
      });
      await page.goto(`${looking().served.url}/`);
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
      await eventually(async () => expect(await page.getByRole("alert").count()).toBe(0));
      await page.context().close();
    });
  });

  test.each([
    ["on a desk", {}],
    ["on a phone", PHONE],
  ])("the numbers are there within two seconds %s", async (_, options) => {
    const warm = await open("/", options);
    await warm.getByTestId("answers").waitFor();
    const start = Date.now();
    await warm.goto(`${looking().served.url}/?from=t0&to=m12`);
    await warm.getByTestId("answers").waitFor();
    expect(Date.now() - start).toBeLessThan(2000);
    await warm.context().close();
  });
}
