/** What every test of a screen needs: a page that must not fail, and the rules of accessibility. */
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect, vi } from "vitest";

export const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

/**
 * A page that must not fail, nor ask anything of anybody else. Margins take every core for seconds:
 * they stay on their way but for `hasMargins`.
 * `day` is the day that it is in the page; the machine's by default.
 */
export async function openPage(
  browser: Browser,
  url: string,
  address: string,
  {
    hasMargins = false,
    day,
    ...options
  }: BrowserContextOptions & { hasMargins?: boolean; day?: string } = {},
): Promise<Page> {
  const context = await browser.newContext({
    locale: "it-IT",
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  // Long enough for a machine that is busy with other tests.
  page.setDefaultTimeout(20_000);
  page.on("pageerror", (error) => expect.fail(`the page failed: ${error.message}`));
  page.on("request", (request) => {
    if (/^https?:/.test(request.url())) expect(request.url()).toContain(url);
  });
  if (!hasMargins) await holdMargins(page);
  if (day !== undefined) await page.clock.setFixedTime(day);
  await page.goto(url + address);
  return page;
}

async function holdMargins(page: Page): Promise<void> {
  const job = { id: "held", state: "running", done: 40, total: 100, problem: null };
  await page.route("**/v1/programmes/*/jobs", (route) => route.fulfill({ status: 202, json: job }));
  await page.route("**/v1/programmes/*/jobs/held*", (route) =>
    route.request().method() === "DELETE"
      ? route.fulfill({ status: 204 })
      : route.fulfill({ json: job }),
  );
}

/** Another address of the application, as its own links go there: nothing is loaded anew. */
export async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
  await settled(page);
}

/** Everything that this screen waits for is there: title, numbers, drawings. */
export async function settled(page: Page): Promise<void> {
  await page.locator("main h1").first().waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector("[aria-busy=true], .stage-wait, .tiny-wait, [role=status]") === null,
  );
}

/** Looks until it is as it should be, for as long as a busy machine may need. */
export function eventually(check: () => Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 20_000, interval: 50 });
}

/** What axe finds wrong, each with where. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: rules } = window as unknown as {
      axe: {
        run: (
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations: all } = await rules.run({
      runOnly: { type: "tag", values: tags },
      resultTypes: ["violations"],
    });
    return all.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
    );
  });
}

/** Pixels that hang over the right side. A phone's `innerWidth` grows with what hangs over. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

interface FirstAnswers {
  readonly programmes: object | null;
  readonly programme: object | null;
}

/** The answers that come with a page, changed on their way; the last change holds. */
export async function changeFirstAnswers(
  page: Page,
  change: (answers: FirstAnswers) => FirstAnswers,
): Promise<void> {
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.fallback();
    const block = /(id="first-answers">)([^<]*)/;
    let response = await route.fetch();
    // A server that is busy sends the page without them.
    while (!block.test(await response.text())) response = await route.fetch();
    const body = (await response.text()).replace(
      block,
      (_, opening: string, data: string) =>
        opening + JSON.stringify(change(JSON.parse(data) as FirstAnswers)),
    );
    await route.fulfill({ response, body });
  });
}
