/** U1 in a few rounds; `apps/viewer/harness/log-a-tie.ts` goes through twenty of each kind. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launch } from "./chromium.ts";
import { NEWCOMERS, operator, PARTNERS } from "./log-speed.ts";
import { type Served, serveExample } from "./served-example.ts";

const executable = await findChromium();

describe.skipIf(executable === null)("logging a tie on a slow phone (U1)", () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(executable ?? ""), serveExample(true)]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test("takes 20 seconds at most, 5 taps with somebody known, 8 with somebody new", async () => {
    const person = await operator(browser, served, 1);
    const [letters, actor] = PARTNERS[1];
    const known = await person.known(letters, actor);
    const added = await person.added(NEWCOMERS[0] ?? "");
    console.info(`a tie: ${known.seconds.toFixed(1)} s known, ${added.seconds.toFixed(1)} s new`);

    expect(known.taps).toBeLessThanOrEqual(5);
    expect(known.seconds).toBeLessThanOrEqual(20);
    expect(added.taps).toBeLessThanOrEqual(8);
    expect(added.seconds).toBeLessThanOrEqual(25);
    await person.close();
  }, 120_000);
});
