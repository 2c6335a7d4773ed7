/**
 * What the evaluator's and the reader's ways take: `node apps/viewer/harness/journeys.ts [--sabotage]`.
 * Prints the way from a sheet to a figure with the mouse and with keys (U7, U9), how long 300 actors with
 * 1,500 ties and a preview of 20,000 rows take (U7), and how soon a reader sees something on Slow 4G,
 * with and without WebGL (U11). Ends with 1 where one of them is not as promised. With `--sabotage` the
 * figure is drawn again from the data of today, and it has to.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Server, startServer } from "@legami/api";
import { openSqliteStore } from "@legami/storage";
import type { Page } from "playwright-core";
import { builtViewer } from "../build/built-viewer.ts";
import { findChromium, launch } from "../test/browser/chromium.ts";
import { evaluate, type Hand } from "../test/browser/evaluator.ts";
import { SLOW_4G } from "../test/browser/log-speed.ts";
import { openPage } from "../test/browser/screens.ts";
import { manyActors } from "./many-actors.ts";

const PROMISED = { clicks: 25, seconds: 300, comparison: 3, preview: 2, firstContent: 2.5 };
const isForgetful = process.argv.includes("--sabotage");
const PREVIEWED_ROWS = 20_000;

const executable = await findChromium();
if (executable === null) throw new Error("no Chromium: set CHROMIUM_PATH");
const browser = await launch(executable);
const folder = mkdtempSync(join(tmpdir(), "legami-journeys-"));
const viewerDir = await builtViewer(() => {});
const outcomes: boolean[] = [];

for (const hand of ["mouse", "keys"] satisfies Hand[]) {
  const server = await served(`${hand}.db`);
  const page = await opened(server);
  const way = await evaluate(page, server.url, hand, isForgetful);
  const isSame = way.figures[0] === way.figures[1];
  const seconds = way.humanSeconds + way.machineSeconds;
  told(`sheet to figure, ${hand}: seconds`, seconds, PROMISED.seconds);
  process.stdout.write(`  of them the machine's ${way.machineSeconds.toFixed(1)}\n`);
  if (hand === "mouse") told("  clicks", way.clicks, PROMISED.clicks);
  else process.stdout.write(`  ${way.keys} keys besides the title's letters\n`);
  told("  fields typed besides the title", way.typed.length - 1, 0);
  told("  figures drawn again with other bytes", isSame ? 0 : 1, 0);
  await page.context().close();
  await server.close();
}

const { settings, entries } = manyActors(300, 1500);
const large = await served("many.db", async (database) => {
  const store = await openSqliteStore(database);
  await store.append(settings.id, entries, "2021-12-01T00:00:00.000Z");
  await store.close();
});
for (const [name, address, sign] of [
  ["Sintesi", "/", "answers"],
  ["Confronto", "/confronto", "ties-table"],
] as const) {
  const page = await opened(large, "/altrove");
  const worked = process.cpuUsage();
  const begun = performance.now();
  await page.goto(large.url + address);
  await page.getByTestId(sign).waitFor();
  const clock = (performance.now() - begun) / 1000;
  told(`300 actors, 1,500 ties: ${name}, server's seconds`, secondsOf(worked), PROMISED.comparison);
  process.stdout.write(`  ${clock.toFixed(1)} on the clock, with the page\n`);
  await page.context().close();
}

const previewed = await opened(large, "/importa");
await previewed.getByTestId("import-choose").waitFor();
// The first file begins the thread that reads files.
for (const rows of [100, PREVIEWED_ROWS]) {
  const worked = process.cpuUsage();
  const begun = performance.now();
  await previewed
    .getByTestId("import-input")
    .setInputFiles({ name: `${rows}.csv`, mimeType: "text/csv", buffer: sheetOf(rows) });
  await previewed.getByTestId("preview-table").waitFor();
  const clock = (performance.now() - begun) / 1000;
  if (rows === PREVIEWED_ROWS) {
    told("preview of 20,000 rows, server's seconds", secondsOf(worked), PROMISED.preview);
    process.stdout.write(`  ${clock.toFixed(1)} on the clock, with the page\n`);
  }
  await previewed.getByTestId("import-another").click();
}
await previewed.context().close();

for (const [name, hasWebgl] of [
  ["with WebGL", true],
  ["without", false],
] as const) {
  const page = await opened(large, "about:blank", hasWebgl);
  const session = await page.context().newCDPSession(page);
  // Nothing is there from a visit before.
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Network.emulateNetworkConditions", SLOW_4G);
  await page.goto(`${large.url}/confronto`, { waitUntil: "commit" });
  await page.getByTestId("ties-table").waitFor();
  const painted = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  );
  told(`Slow 4G, ${name}: first content, seconds`, painted / 1000, PROMISED.firstContent);
  const there = await page.evaluate(() => performance.now());
  process.stdout.write(`  the tables are there after ${(there / 1000).toFixed(1)} s\n`);
  await page.context().close();
}

await large.close();
await browser.close();
rmSync(folder, { recursive: true });
process.exitCode = outcomes.every(Boolean) ? 0 : 1;

async function served(
  name: string,
  fill: (database: string) => Promise<void> = async () => {},
): Promise<Server> {
  const database = join(folder, name);
  await fill(database);
  return startServer({ database, port: 0, viewerDir });
}

async function opened({ url }: Server, address = "/", hasWebgl = true): Promise<Page> {
  const page = await openPage(browser, url, "/altrove");
  page.setDefaultTimeout(60_000);
  if (!hasWebgl) await page.addInitScript(takeWebglAway);
  await page.goto(address.startsWith("/") ? url + address : address);
  return page;
}

function takeWebglAway(): void {
  const ask = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function get(this: HTMLCanvasElement, kind: string) {
    return kind.startsWith("webgl") ? null : ask.call(this, kind);
  } as typeof ask;
}

/** Ties between 300 that come again and again, as they do. */
function sheetOf(rows: number): Buffer {
  const lines = Array.from({ length: rows }, (_, row) => {
    const [a, b] = [row % 300, (7 * row + 1 + Math.floor(row / 300)) % 300];
    return `Realtà ${a};Realtà ${b === a ? (b + 1) % 300 : b};${1 + (row % 5)};${1 + (row % 28)}/10/2021`;
  });
  return Buffer.from(["Chi;Con chi;Livello;Data", ...lines].join("\r\n"));
}

/** Seconds that this process, the server in it, has worked since: other work on the machine is not among them. */
function secondsOf(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000_000;
}

function told(what: string, value: number, most: number): void {
  const isFine = value <= most;
  outcomes.push(isFine);
  process.stdout.write(
    `${what.padEnd(44)}${value.toFixed(1).padStart(8)}, promised ${most}: ${isFine ? "as promised" : "NOT as promised"}\n`,
  );
}
