/** What holds on every screen: small, with letters twice as large, lying, in Italian (U4, U5); few clicks, on paper (U11, U12). */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Comparison } from "../../src/api/wire.ts";
import { findChromium, launch } from "./chromium.ts";
import { eventually, goWithin, openPage, overhang } from "./screens.ts";
import { type Served, serveExample } from "./served-example.ts";

const executable = await findChromium();

const ROUTES = [
  "/",
  "/rete?actor=csp",
  "/confronto?tie=csp~lab-travaco",
  "/mappa?place=Pavia",
  "/misure",
  "/misure/tie-retention",
  "/figure?title=Prova",
  "/rapporto",
  "/nuovo-legame",
  "/nuova-nota",
  "/importa",
  "/registro",
  "/doppioni",
  "/accessi",
  "/programma",
  "/programma/impostazioni",
  "/programma/rilevazioni",
  "/programma/fotografie",
  "/programma/nuovo",
];

const SMALL = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };
const LYING = { width: 640, height: 320 };

/** What no Italian sentence has: words that every English one has, holes, numbers as English writes them. */
const NOT_ITALIAN = [
  /\b(the|and|with|ties|between|loading|network|your|this|that|from|are|was|not)\b/gi,
  /undefined|NaN|\[object|\{\{|\}\}|\{n\}/g,
  /\b\d+\.\d{1,2}\b(?![.\d])/g,
  /\b\d{4}-\d\d-\d\d\b/g,
];

describe.skipIf(executable === null)("promises in Chromium", () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(executable ?? ""), serveExample()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test("every screen: nothing hangs over at 320 px, with letters twice as large, lying; targets, Italian", {
    timeout: 120_000,
  }, async () => {
    const page = await openPage(browser, served.url, "/altrove", SMALL);
    const wrong: string[] = [];
    const note = (route: string, all: readonly string[]) =>
      wrong.push(...all.map((one) => `${route}: ${one}`));
    for (const route of ROUTES) {
      await goWithin(page, route);
      const hangs = async (how: string) => {
        // Drawings are as wide as the page was until they have been told.
        await page.waitForFunction(isNoWider, undefined, { timeout: 2000 }).catch(() => {});
        const over = await overhang(page);
        note(route, over > 0 ? [`${over} px over, ${how}`] : []);
      };
      await hangs("small");
      note(route, await smallTargets(page));
      note(route, await strangeWords(page));
      await page.setViewportSize(LYING);
      await hangs("lying");
      await page.setViewportSize({ ...SMALL.viewport, width: 360 });
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      await hangs("with large letters");
      await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
      await page.setViewportSize(SMALL.viewport);
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test("the finding without a click, an organisation's ties and a file in two; the way back", async () => {
    const page = await openPage(browser, served.url, "/", {
      viewport: { width: 360, height: 740 },
    });
    await page.getByTestId("answers").waitFor();
    expect(await page.locator("h1").textContent()).toContain("98 legami su 130");
    let clicks = 0;
    const click = (target: ReturnType<Page["locator"]>) => {
      clicks++;
      return target.click();
    };
    await click(page.getByRole("link", { name: "Rete", exact: true }));
    await click(page.getByTestId("network-list").getByRole("button").first());
    await page.getByTestId("evidence").getByText("I suoi legami").waitFor();
    expect(clicks).toBe(2);
    expect(new URL(page.url()).searchParams.get("actor")).not.toBeNull();
    await page.goBack();
    await page.getByTestId("answers").waitFor();
    clicks = 0;
    await click(page.getByRole("link", { name: "Figure", exact: true }));
    const coming = page.waitForEvent("download");
    await click(page.getByTestId("download-pdf"));
    expect((await coming).suggestedFilename()).toMatch(/difference\.pdf$/);
    expect(clicks).toBe(2);
    await page.context().close();
  });

  test("every tie that is drawn is a row of the table, arrows walk the neighbours and say who, paper takes two pages", async () => {
    const page = await openPage(browser, served.url, "/confronto", { colorScheme: "dark" });
    const stage = page.getByTestId("stage");
    await stage.waitFor();
    const { ties } = await served.ask<Comparison>("comparisons?from=t0&to=m12&only=tie-fate");
    expect(Number(await stage.getAttribute("data-ties"))).toBe(ties.length);
    const more = page.getByRole("button", { name: /Mostra altri/ });
    while ((await more.count()) > 0) await more.click();
    expect(await page.getByTestId("tie-row").count()).toBe(ties.length);
    await stage.focus();
    const said = page.locator(".stage ~ [aria-live], .stage [aria-live]").first();
    await page.keyboard.press("ArrowRight");
    await eventually(async () => expect((await said.textContent()) ?? "").not.toBe(""));
    const first = await said.textContent();
    await page.keyboard.press("ArrowRight");
    await eventually(async () => expect(await said.textContent()).not.toBe(first));
    expect(await pagesOf(page)).toBeLessThanOrEqual(2);
    await goWithin(page, "/");
    await page.getByTestId("tiny-network").first().waitFor();
    expect(await pagesOf(page)).toBeLessThanOrEqual(2);
    await page.context().close();
  });
});

/** Targets that are lower or narrower than 44 px. Links inside a sentence may be; the thread's knot is moved all along it. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      "a[href], button, select, input, textarea, summary",
    );
    return [...all].flatMap((one) => {
      const isTick = one.matches("input[type=checkbox], input[type=radio]");
      const label = isTick ? (one as HTMLInputElement).labels?.[0] : undefined;
      const { width, height, bottom } = (label ?? one).getBoundingClientRect();
      const { visibility, position } = getComputedStyle(one);
      const isSeen = width > 1 && height > 1 && bottom > 0 && visibility !== "hidden";
      const isHidden = position === "absolute" && one.matches(".skip, .visually-hidden");
      if (!isSeen || isHidden || (width >= 43.5 && height >= 43.5)) return [];
      return [`${one.outerHTML.slice(0, 90)}: ${Math.round(width)} × ${Math.round(height)}`];
    });
  });
}

function isNoWider(): boolean {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth <= clientWidth;
}

async function strangeWords(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    const foreign = document.querySelectorAll<HTMLElement>(
      "code, [lang=en], .reading-list, iframe",
    );
    for (const one of foreign) one.hidden = true;
    // biome-ignore lint/performance/useDomNodeTextContent: what is read, not what is in the page
    const seen = document.body.innerText;
    for (const one of foreign) one.hidden = false;
    // The name of a place for the young.
    return seen.replaceAll("Spazio 3.18", "");
  });
  return NOT_ITALIAN.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index }) => text.slice(Math.max(0, index - 20), index + 20)),
  );
}

async function pagesOf(page: Page): Promise<number> {
  const file = await page.pdf({ format: "A4", printBackground: true, preferCSSPageSize: true });
  return file.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
