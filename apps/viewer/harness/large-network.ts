/**
 * How Rete comes up with a large network: `node apps/viewer/harness/large-network.ts [ACTORS TIES]`. Prints
 * when the page can be used, when everybody has a place and when the map is drawn, and the tasks that held
 * the page's main thread longest, before and after the places were there; the same of steps along the
 * dates, which place nobody. Drawing waits for the graphics card, an imitated one too.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "@legami/api";
import { openSqliteStore } from "@legami/storage";
import type { Page } from "playwright-core";
import { builtViewer } from "../build/built-viewer.ts";
import { findChromium, launch } from "../test/browser/chromium.ts";
import { manyActors } from "./many-actors.ts";

const [actors = 10_000, ties = 60_000] = process.argv.slice(2).map(Number);
const executable = await findChromium();
if (executable === null) throw new Error("no Chromium: set CHROMIUM_PATH");

const folder = mkdtempSync(join(tmpdir(), "legami-viewer-"));
const database = join(folder, "many.db");
const store = await openSqliteStore(database);
const { settings, entries } = manyActors(actors, ties);
for (let at = 0; at < entries.length; at += 10_000) {
  await store.append(settings.id, entries.slice(at, at + 10_000), "2021-12-01T00:00:00.000Z");
}
const server = await startServer({ database, port: 0, viewerDir: await builtViewer(() => {}) });
const browser = await launch(executable);
const page = await browser.newPage({
  locale: "it-IT",
  viewport: { width: 1280, height: 900 },
  reducedMotion: "reduce",
});
page.setDefaultTimeout(300_000);
await page.addInitScript(() => {
  const tasks: Task[] = [];
  const placed: number[] = [];
  Object.assign(window, { tasks, placed });
  window.Worker = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.addEventListener("message", ({ data }) => {
        if (data.kind === "done") placed.push(performance.now());
      });
    }
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration });
  }).observe({ type: "longtask", buffered: true });
});
// What the server computes once and then keeps is not what is measured here.
for (const at of ["t0", "m6", "m12"]) {
  for (const asked of [
    "scope=ALL&only=density",
    "scope=ALL,T:nord,T:sud,T:est&only=observed-share",
  ]) {
    const answer = await fetch(
      `${server.url}/v1/programmes/molte/snapshots/${at}?${asked}&lens=given`,
    );
    await answer.arrayBuffer();
  }
}
for (const round of ["first", "second"]) {
  await page.goto(`${server.url}/rete`);
  await page.getByTestId("actor-search").or(page.locator(".net-bar")).first().waitFor();
  const usable = await now(page);
  await drawn(page);
  await told(page, `${round} visit: usable after ${usable.toFixed(0)} ms, drawn after`, 0);
}
for (const key of ["ArrowLeft", "ArrowLeft", "ArrowRight"]) {
  await page.waitForTimeout(3000);
  await page.getByTestId("date-slider").focus();
  const before = await now(page);
  const had = await page.getByTestId("stage").getAttribute("data-ties");
  await page.keyboard.press(key);
  await page.locator(`[data-testid=stage]:not([data-ties="${had}"])`).waitFor();
  await drawn(page);
  await told(page, `a step along the dates (${key}), drawn after`, before);
}
await browser.close();
await server.close();
await store.close();
rmSync(folder, { recursive: true });

interface Task {
  readonly startTime: number;
  readonly duration: number;
}

interface Seen {
  readonly tasks: readonly Task[];
  readonly placed: readonly number[];
}

function now(of: Page): Promise<number> {
  return of.evaluate(() => performance.now());
}

/** The map is there and painted. */
async function drawn(of: Page): Promise<void> {
  await of.getByTestId("stage").waitFor();
  await of.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

async function told(of: Page, what: string, since: number): Promise<void> {
  const after = await now(of);
  const { tasks, placed } = await of.evaluate(() => {
    const { tasks, placed } = window as unknown as Seen;
    return { tasks, placed };
  });
  const at = placed.find((time) => time >= since);
  const longest = (from: number, to: number) =>
    tasks
      .filter(({ startTime }) => startTime >= from && startTime < to)
      .map(({ duration }) => duration)
      .sort((a, b) => b - a)
      .slice(0, 4)
      .map((task) => task.toFixed(0))
      .join(", ");
  const places =
    at === undefined
      ? "nobody placed, longest tasks "
      : `placed after ${(at - since).toFixed(0)} ms, longest tasks until then ${longest(since, at - 1)} ms, later `;
  process.stdout.write(
    `${what} ${(after - since).toFixed(0)} ms: ${places}${longest(at === undefined ? since : at - 1, after)} ms\n`,
  );
}
