/**
 * How the map moves with 10,000 actors and 60,000 ties, beside plain sigma in the same page:
 * `node apps/viewer/harness/large-map.ts [ACTORS TIES]`. Prints both and their ratio; ends with 1 where
 * our median frame takes longer than plain sigma's.
 */
import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { findChromium, launch } from "../test/browser/chromium.ts";
import { quantile } from "../test/browser/log-speed.ts";
import type { MapTimes } from "./large-map-page.ts";

const [actors = 10_000, ties = 60_000] = process.argv.slice(2).map(Number);
const executable = await findChromium();
if (executable === null) throw new Error("no Chromium: set CHROMIUM_PATH");
const root = fileURLToPath(new URL("..", import.meta.url));
const [browser, server] = await Promise.all([
  launch(executable),
  createServer({ root, logLevel: "error", server: { port: 0, hmr: false, watch: null } }),
]);
await server.listen();
const [address = ""] = server.resolvedUrls?.local ?? [];
const page = await browser.newPage({ viewport: { width: 1480, height: 640 } });
await page.goto(`${address}harness/large-map.html`);
await page.waitForFunction(() => "measure" in window);
const times = await page.evaluate(
  (asked) =>
    (window as unknown as { measure: (...of: number[]) => Promise<MapTimes> }).measure(...asked),
  [actors, ties],
);
await browser.close();
await server.close();

const ms = (value: number) => `${value.toFixed(0)} ms`.padStart(12);
type Both<Value> = Readonly<Record<"ours" | "plain", Value>>;
const row = (name: string, { ours, plain }: Both<number>) =>
  `${name.padEnd(22)}${ms(ours)}${ms(plain)}   ratio ${(ours / plain).toFixed(2)}\n`;
const at = (share: number, { ours, plain }: Both<readonly number[]>) => ({
  ours: quantile([...ours], share),
  plain: quantile([...plain], share),
});
const median = at(0.5, times.moving);
process.stdout.write(
  `${times.actors} actors, ${times.ties} ties; medians of ${times.moving.ours.length} rounds\n` +
    `${"".padEnd(22)}${"Legami".padStart(12)}${"plain sigma".padStart(12)}\n` +
    row("first drawing", times.shown) +
    row("moving, a frame", median) +
    row("at rest, drawn anew", at(0.5, times.still)) +
    `layout ${ms(times.layout).trim()}; an actor chosen ${ms(times.choosing).trim()}\n`,
);
process.exitCode = median.ours <= median.plain ? 0 : 1;
