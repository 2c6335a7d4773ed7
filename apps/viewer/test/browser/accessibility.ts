/**
 * Every screen in light and dark, on a desk and on a phone, in both languages: axe finds nothing and
 * nothing hangs over the side. Of the eight combinations four are walked, such that every two of
 * theme, size and language meet.
 */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Looking } from "./looking.ts";
import { changeFirstAnswers, goWithin, openPage, overhang, PHONE, violations } from "./screens.ts";

const ROUTES = [
  "/",
  "/rete",
  "/confronto",
  "/mappa",
  "/misure",
  "/figure",
  "/rapporto",
  "/nuovo-legame",
  "/nuova-nota",
  "/importa",
  "/registro",
  "/doppioni",
  "/accessi",
  "/programma",
];
const LOOKS = [
  ["light, desktop, Italian", "it", { colorScheme: "light" as const }],
  ["dark, desktop, English", "en", { colorScheme: "dark" as const }],
  ["light, phone, English", "en", { ...PHONE, colorScheme: "light" as const }],
  ["dark, phone, Italian", "it", { ...PHONE, colorScheme: "dark" as const }],
] as const;

/** States that the plain addresses do not show. */
const STATES = [
  "/confronto?tie=csv-lombardia-sud~gruppo-scala",
  "/confronto?actor=csp",
  "/confronto?to=t0",
  "/confronto?show=side&list=actors",
  "/mappa?scope=T:pavia&place=Pavia&at=t0",
  "/confronto?lens=enacted&scope=LL_btw",
  "/rete?actor=csp&kinds=lab,institution&list=ties",
  "/rete?kinds=&list=idle",
  "/?to=t0",
  "/?scope=T:rhodense&lens=enacted",
  "/altrove",
  "/?p=altro",
];

/** A text that no dictionary on the page has shows its key. */
const KEY_OF_A_TEXT =
  /(^|\s)(app|nav|help|moment|phrase|slider|state|problem|footer|level|status|finding|stage|legend|evidence|ties|measures|overview|title|role|question|baseline|changed|quality|indicators|outcome|phase|mentions|network|kinds?|log|import|measurePage|link|enter|entries|newActor|note|access|duplicates|journal|certainty|compare|places|programme|settings|start|figures|files|report(?!\.json))\.[a-z]/;

export function accessibilityTests(looking: () => Looking): void {
  async function look(page: Page, address: string, hasRules = true): Promise<void> {
    await goWithin(page, address);
    if (hasRules) expect(await violations(page), address).toEqual([]);
    expect(await overhang(page), address).toBeLessThanOrEqual(0);
    // biome-ignore lint/performance/useDomNodeTextContent: what is read, with its spaces
    expect(await page.locator("body").innerText(), address).not.toMatch(KEY_OF_A_TEXT);
  }

  // Each with a page of its own: two of them at a time keep a machine of two cores busy.
  describe.concurrent("with nothing in the way", () => {
    test.each(LOOKS)("every screen: %s", { timeout: 120_000 }, async (_, lang, options) => {
      const page = await openPage(
        looking().browser,
        looking().served.url,
        `/altrove?lang=${lang}`,
        options,
      );
      for (const route of ROUTES) {
        await look(page, `${route}?lang=${lang}`);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
      }
      await page.context().close();
    });

    test.each([
      ["on a desk", true, {}],
      // Its screens have been asked for their rules in dark: here nothing may hang over the side.
      ["on a phone, dark", false, { ...PHONE, colorScheme: "dark" as const }],
    ])("every state: %s", { timeout: 120_000 }, async (_, hasRules, options) => {
      const page = await openPage(looking().browser, looking().served.url, "/altrove", options);
      for (const address of STATES) await look(page, address, hasRules);
      await page.context().close();
    });
  });

  test("a server without programmes, and a programme without dates, say what to do", async () => {
    const page = await openPage(looking().browser, looking().served.url, "/altrove");
    await changeFirstAnswers(page, (answers) => ({
      ...answers,
      programmes: { items: [] },
      programme: null,
    }));
    await page.goto(`${looking().served.url}/`);
    await page.getByRole("heading", { name: "Non c’è ancora nessun programma." }).waitFor();
    expect(await violations(page)).toEqual([]);
    await changeFirstAnswers(page, ({ programme, ...answers }) => ({
      ...answers,
      programme: { ...programme, moments: [] },
    }));
    for (const screen of ["/", "/rete", "/confronto"]) {
      await page.goto(looking().served.url + screen);
      await page.getByRole("link", { name: "Registra il primo legame" }).waitFor();
    }
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test("the list of keys opens by key and by button, and single letters can be switched off", async () => {
    const page = await openPage(looking().browser, looking().served.url, "/");
    await page.getByTestId("answers").waitFor();
    await page.keyboard.press("?");
    const help = page.getByTestId("help");
    await help.getByRole("heading", { level: 2 }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await help.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Aiuto" }).click();
    await help.getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    expect(await help.isVisible()).toBe(false);
    await page.context().close();
  });
}
