/**
 * How long an operator takes for a tie on a slow phone: `node apps/viewer/harness/log-a-tie.ts [ROUNDS]
 * [--sabotage]`. Ends with 1 beyond a median of 15 seconds, a p90 of 20 or 5 taps with somebody known,
 * and 8 taps with somebody new, whose name takes longer to type. With `--sabotage` every answer of the
 * server takes three seconds more, and it has to.
 */
import { findChromium, launch } from "../test/browser/chromium.ts";
import { NEWCOMERS, operator, PARTNERS, quantile, type Timed } from "../test/browser/log-speed.ts";
import { serveExample } from "../test/browser/served-example.ts";

const [count = "20"] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const rounds = Number(count);
const executable = await findChromium();
if (executable === null) throw new Error("no Chromium: set CHROMIUM_PATH");
const [browser, served] = await Promise.all([launch(executable), serveExample(true)]);
const isSabotaged = process.argv.includes("--sabotage");
const known: Timed[] = [];
const added: Timed[] = [];
const person = await operator(browser, served, 1, isSabotaged ? 3000 : 0);
for (let round = 0; round < rounds; round++) {
  const [letters, actor] = PARTNERS[round % PARTNERS.length] ?? PARTNERS[0];
  known.push(await person.known(letters, actor));
  // Each can be new but once.
  const name = NEWCOMERS[round];
  if (name !== undefined) added.push(await person.added(name));
  const [last, newest] = [known.at(-1), added.at(-1)].map((one) => one?.seconds.toFixed(1));
  process.stderr.write(`round ${round + 1}: ${last} s known, ${newest} s new\n`);
}
await person.close();
await browser.close();
await served.close();
const isRight = [
  report("known", known, { median: 15, p90: 20, taps: 5 }),
  report("new", added, { median: 25, p90: 30, taps: 8 }),
].every(Boolean);
process.exitCode = isRight ? 0 : 1;

function report(
  what: string,
  all: readonly Timed[],
  most: { readonly median: number; readonly p90: number; readonly taps: number },
): boolean {
  const seconds = all.map((one) => one.seconds);
  const [median, p90] = [quantile(seconds, 0.5), quantile(seconds, 0.9)];
  const taps = Math.max(...all.map((one) => one.taps));
  const isFine = median <= most.median && p90 <= most.p90 && taps <= most.taps;
  process.stdout.write(
    `${what}: median ${median.toFixed(1)} s, p90 ${p90.toFixed(1)} s, longest ${Math.max(...seconds).toFixed(1)} s, ` +
      `${taps} taps, ${all.length} rounds: ${isFine ? "as promised" : "NOT as promised"}\n`,
  );
  return isFine;
}
