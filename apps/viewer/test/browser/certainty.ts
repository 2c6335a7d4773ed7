/** Quanto possiamo esserne sicuri: numbers first, then what is found out about each of them. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Comparison } from "../../src/api/wire.ts";
import type { Looking } from "./looking.ts";
import { eventually, goWithin, openPage, overhang, PHONE, violations } from "./screens.ts";

/** All cores work for some seconds, and other tests with them. */
const LONG = { timeout: 150_000 };
const WAIT_MS = 120_000;

export function certaintyTests(looking: () => Looking): void {
  const open = (address: string, options: Parameters<typeof openPage>[3]) =>
    openPage(looking().browser, looking().served.url, address, options);

  async function whenReady(page: Page): Promise<void> {
    await page.getByTestId("certainty-bar").getByRole("list").waitFor({ timeout: WAIT_MS });
  }

  test(
    "the numbers are there before their margins, which come with stamps and words",
    LONG,
    async () => {
      const page = await open("/altrove", { hasMargins: true });
      let asked = 0;
      let found: Comparison | null = null;
      page.on("request", (request) => {
        if (request.method() === "POST" && request.url().endsWith("/jobs")) asked += 1;
      });
      page.on("response", async (response) => {
        if (/jobs\/\w+\/result/.test(response.url()))
          found ??= (await response.json()) as Comparison;
      });
      await page.goto(`${looking().served.url}/`);
      await page.getByTestId("answers").waitFor();
      expect(await page.getByTestId("sure").count()).toBe(0);
      await page.getByRole("progressbar").waitFor();
      await whenReady(page);
      await eventually(async () => expect(found).not.toBeNull());
      const { territories, pairs, certainty } = found as unknown as Comparison;
      for (const { territory, verdict, certainty: words } of territories) {
        const stamp = page.locator(`[data-territory=${territory}] [data-testid=verdict] .stamp`);
        expect(await stamp.textContent()).toBe(verdict.robustness.words.it);
        expect(await stamp.getAttribute("data-status")).toBe(verdict.robustness.status);
        const told = page.getByTestId("certainty-panel").locator(`[data-territory=${territory}]`);
        expect(await told.locator(".say").textContent()).toBe(words);
      }
      const panel = (await page.getByTestId("certainty-panel").textContent()) ?? "";
      expect(panel).toContain(`Ripetizioni: ${certainty?.draws}. Seme: ${certainty?.seed}`);
      const active = pairs.find(
        ({ key, part, scope }) => key === "active-actors" && part === null && scope === "T:pavia",
      );
      const sure = page
        .locator("[data-territory=pavia] [data-question=breadth]")
        .getByTestId("sure");
      expect(await sure.getAttribute("data-noise")).toBe(active?.noise);
      expect(await sure.locator(".sure-margin").getAttribute("data-low")).toBe(
        String(active?.interval?.low),
      );
      expect(await sure.textContent()).toMatch(/^\+9 \(tra \+\d+ e \+\d+\) lo ritroveremmo/);
      expect(await violations(page)).toEqual([]);
      // Another page and back: what was found is kept.
      await page
        .getByRole("link", { name: "Registro" })
        .or(page.getByRole("link", { name: "Dati" }))
        .first()
        .click();
      await page.getByRole("link", { name: "Sintesi", exact: true }).click();
      await whenReady(page);
      expect(asked).toBe(1);
      await page.context().close();
    },
  );

  test(
    "noise says in words what it may be, and looks other than a solid change",
    LONG,
    async () => {
      const page = await open("/", { hasMargins: true, ...PHONE, colorScheme: "dark" });
      await whenReady(page);
      const [noise, solid] = ["within-noise", "clear"].map((reading) =>
        page.locator(`.sure[data-noise=${reading}]`).first(),
      );
      expect(await noise?.textContent()).toContain("potrebbe essere solo il modo di rispondere");
      const look = (which: typeof noise) =>
        which?.locator(".sure-number").evaluate((one) => {
          const { fontWeight, color } = getComputedStyle(one);
          return { fontWeight, color, mark: one.querySelector("svg")?.innerHTML };
        });
      const [faded, full] = [await look(noise), await look(solid)];
      expect(Number(faded?.fontWeight)).toBeLessThan(Number(full?.fontWeight));
      expect(faded?.color).not.toBe(full?.color);
      expect(faded?.mark).not.toBe(full?.mark);
      expect(await violations(page)).toEqual([]);
      expect(await overhang(page)).toBeLessThanOrEqual(0);
      // A table with margins is wider than a phone, and scrolls in its own box.
      await goWithin(page, "/misure/mean-degree");
      await whenReady(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page.context().close();
    },
  );

  test("it can be stopped and begun again; where it fails, the server's words say why", async () => {
    const page = await open("/", {});
    const bar = page.getByTestId("certainty-bar");
    await bar.getByText("40%").waitFor();
    const given = page.waitForRequest((request) => request.method() === "DELETE");
    await bar.getByRole("button", { name: "Ferma il calcolo" }).click();
    await given;
    await bar.getByText("Il calcolo dei margini è fermo").waitFor();
    expect(await violations(page)).toEqual([]);
    await bar.getByRole("button", { name: "Ricomincia il calcolo" }).click();
    await bar.getByRole("progressbar").waitFor();
    await bar.getByRole("button", { name: "Ferma il calcolo" }).click();
    const problem = {
      status: 422,
      code: "LEGAMI_ANY",
      title: "Titolo",
      detail: "Il motivo è questo.",
    };
    await page.route("**/v1/programmes/*/jobs", (route) =>
      route.fulfill({
        status: 202,
        json: { id: "held", state: "failed", done: 0, total: 0, problem },
      }),
    );
    await bar.getByRole("button", { name: "Ricomincia il calcolo" }).click();
    await bar.getByText("Il motivo è questo.").waitFor();
    expect(await page.getByTestId("answers").count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test(
    "where the diary tells the ties it says that there is no margin, and what other rules give",
    LONG,
    async () => {
      const page = await open("/?from=m6&lens=enacted", { hasMargins: true });
      await page
        .getByTestId("certainty-bar")
        .getByText("Accanto alle variazioni non c’è un margine")
        .waitFor({ timeout: WAIT_MS });
      expect(await page.getByTestId("sure").count()).toBe(0);
      const pavia = page.getByTestId("certainty-panel").locator("[data-territory=pavia]");
      expect(await pavia.textContent()).toMatch(
        /stesso esito nel \d+% delle verifiche.*270 combinazioni di altre regole ragionevoli/,
      );
      await page.context().close();
    },
  );
}
