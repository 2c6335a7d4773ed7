/**
 * How soon the pages are there: `node apps/viewer/harness/page-speed.ts [ROUNDS]`. Prints what the first
 * load of Sintesi and of the form weighs, how long Sintesi takes to be there with four times less
 * processor, and how long a step along the dates takes until 300 actors are drawn anew; beside what the
 * clock says what the page itself worked, for a machine that does other things meanwhile. Ends with 1 where
 * one of them is not as promised on the clock.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { startServer } from "@legami/api";
import { openSqliteStore } from "@legami/storage";
import type { Browser, CDPSession, Page } from "playwright-core";
import { builtViewer } from "../build/built-viewer.ts";
import { findChromium, launch } from "../test/browser/chromium.ts";
import { quantile } from "../test/browser/log-speed.ts";
import { serveExample } from "../test/browser/served-example.ts";
import { manyActors } from "./many-actors.ts";

const SLOW_DOWN = 4;
const PROMISED = { overviewKb: 350, formKb: 150, overviewMs: 2000, stepMs: 100 };

/** What comes only after the page can be used: the list below the form. */
const LATER = /\/assets\/(own-entries|use-entries|entries|entry-row)-/;

const [count = "5"] = process.argv.slice(2);
const rounds = Number(count);
const executable = await findChromium();
if (executable === null) throw new Error("no Chromium: set CHROMIUM_PATH");
const browser = await launch(executable);
const isRight = [...(await loads(browser)), await steps(browser)].every(Boolean);
await browser.close();
process.exitCode = isRight ? 0 : 1;

/** Weights and seconds of the example, each visit with nothing kept from the one before. */
async function loads(browser: Browser): Promise<boolean[]> {
  const served = await serveExample();
  const overview = await weightOf(browser, `${served.url}/`, "answers");
  const form = await weightOf(browser, `${served.url}/nuovo-legame`, "log-save");
  const times: number[] = [];
  const worked: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const { milliseconds } = await timeOf(browser, served.url, SLOW_DOWN);
    const { work } = await timeOf(browser, served.url, 1);
    // The first one waits for the server to compute what it then keeps.
    if (round === 0) continue;
    times.push(milliseconds);
    worked.push(work * SLOW_DOWN);
  }
  await served.close();
  said(`Sintesi: the page's own work, times ${SLOW_DOWN}`, quantile(worked, 0.5), "ms");
  return [
    told("first load of Sintesi, gzip", overview, PROMISED.overviewKb, "kB"),
    told("first load of the form, gzip", form, PROMISED.formKb, "kB"),
    told(
      `Sintesi there, processor / ${SLOW_DOWN}`,
      quantile(times, 0.5),
      PROMISED.overviewMs,
      "ms",
    ),
  ];
}

/** Code, styles and page in kB as they travel; fonts and the API's answers are left out. */
async function weightOf(browser: Browser, address: string, sign: string): Promise<number> {
  const context = await browser.newContext({ locale: "it-IT" });
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  let isThere = false;
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (LATER.test(pathname)) return;
    if (!isThere && /\.(js|css)$|\/$|\/nuovo-legame$/.test(pathname)) bodies.push(response.body());
  });
  await page.goto(address);
  await page.getByTestId(sign).waitFor();
  isThere = true;
  const weights = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  await context.close();
  return weights.reduce((sum, weight) => sum + weight, 0) / 1000;
}

/** From the address to the numbers on the page, and a processor that is free to answer a tap. */
async function timeOf(
  browser: Browser,
  url: string,
  rate: number,
): Promise<{ readonly milliseconds: number; readonly work: number }> {
  const context = await browser.newContext({ locale: "it-IT" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  await page.goto(`${url}/`, { waitUntil: "commit" });
  await page.getByTestId("answers").waitFor();
  const milliseconds = await page.evaluate(
    () =>
      new Promise<number>((done) =>
        requestAnimationFrame(() => setTimeout(() => done(performance.now()))),
      ),
  );
  const work = await workOf(session);
  await context.close();
  return { milliseconds, work };
}

/** Milliseconds that the page's thread has worked, whatever the clock says. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

/** From the key on the thread to the drawing of the next date, dates that were asked for in advance. */
async function steps(browser: Browser): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "legami-viewer-"));
  const database = join(folder, "many.db");
  const store = await openSqliteStore(database);
  const { settings, entries } = manyActors(300, 1500);
  await store.append(settings.id, entries, "2021-12-01T00:00:00.000Z");
  const server = await startServer({ database, port: 0, viewerDir: await builtViewer(() => {}) });
  const context = await browser.newContext({
    locale: "it-IT",
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const prepared = Promise.all(
    ["t0", "m6"].map((at) =>
      page.waitForResponse(
        (one) => one.url().includes(`snapshots/${at}?`) && one.url().includes("observed"),
      ),
    ),
  );
  await page.goto(`${server.url}/rete`);
  await page.getByTestId("stage").waitFor();
  await prepared;
  await page.waitForTimeout(500);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const times: number[] = [];
  const worked: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const key of ["ArrowLeft", "ArrowLeft", "ArrowRight", "ArrowRight"]) {
      const before = await workOf(session);
      times.push(await step(page, key));
      worked.push((await workOf(session)) - before);
    }
  }
  said("a step: the page's own work", quantile(worked, 0.5), "ms");
  await context.close();
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true });
  return told("a step along the dates, 300 actors", quantile(times, 0.5), PROMISED.stepMs, "ms");
}

function step(page: Page, key: string): Promise<number> {
  return page.evaluate(
    (pressed) =>
      new Promise<number>((done) => {
        const thumb = document.querySelector<HTMLElement>("[data-testid=date-slider]");
        const stage = document.querySelector("[data-testid=stage]");
        if (thumb === null || stage === null) throw new Error("no thread");
        const begun = performance.now();
        new MutationObserver((_, watching) => {
          watching.disconnect();
          // Once for what is painted, once more for it to be there.
          requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begun)));
        }).observe(stage, { attributeFilter: ["data-ties"] });
        thumb.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true }));
      }),
    key,
  );
}

function said(what: string, value: number, unit: string): void {
  process.stdout.write(`${what.padEnd(36)}${value.toFixed(0).padStart(6)} ${unit}\n`);
}

function told(what: string, value: number, most: number, unit: string): boolean {
  const isFine = value <= most;
  process.stdout.write(
    `${what.padEnd(36)}${value.toFixed(0).padStart(6)} ${unit}, promised ${most}: ${isFine ? "as promised" : "NOT as promised"}\n`,
  );
  return isFine;
}
