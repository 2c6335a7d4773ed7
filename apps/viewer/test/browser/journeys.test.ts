/** The evaluator's way from a sheet to a figure, with keys alone (U7, U9). */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launch } from "./chromium.ts";
import { evaluate } from "./evaluator.ts";
import { openPage } from "./screens.ts";
import { serveEmpty } from "./served-empty.ts";

const executable = await findChromium();

const MOST_SECONDS = 300;

describe.skipIf(executable === null)("an evaluator in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(executable ?? "");
  });
  afterAll(async () => {
    await browser?.close();
  });

  // With the mouse: `harness/journeys.ts`.
  test("from a sheet to a figure that is drawn again as it was, with keys alone", {
    timeout: 120_000,
  }, async () => {
    const server = await serveEmpty();
    const page = await openPage(browser, server.url, "/");
    const journey = await evaluate(page, server.url, "keys");
    expect(journey.clicks).toBe(0);
    // The title, and nothing that it could not do without.
    expect(journey.typed).toEqual(["figure-own-title"]);
    expect(journey.humanSeconds + journey.machineSeconds).toBeLessThan(MOST_SECONDS);
    for (const name of [
      "difference.svg",
      "difference.png",
      "difference.pdf",
      "captions.txt",
      "numbers.xlsx",
    ])
      expect(journey.archive).toContain(name);
    expect(journey.figures[0]).toContain("La rete in autunno");
    expect(journey.figures[1]).toBe(journey.figures[0]);
    await page.context().close();
    await server.close();
  });
});
