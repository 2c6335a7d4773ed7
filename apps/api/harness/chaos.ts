/**
 * Logs through a network that drops, doubles, reorders and delays for up to 30 seconds:
 * `node apps/api/harness/chaos.ts [OPERATIONS] [--sabotage]`. Ends with 1 unless every operation is
 * one row. With `--sabotage` the client makes a new id for every try, and it has to end with 1.
 */
import { logThroughChaos } from "../test/support/log-through-chaos.ts";

const [operations = "10000"] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const begun = performance.now();
const { acknowledged, rows, tries, isWhole, counts } = await logThroughChaos({
  operations: Number(operations),
  workers: 100,
  drop: 0.1,
  lose: 0.1,
  double: 0.1,
  late: 0.02,
  longestDelayMs: 30_000,
  patienceMs: 3000,
  isSabotaged: process.argv.includes("--sabotage"),
});
const isRight = isWhole && rows === Number(operations) && acknowledged === rows;
process.stdout.write(
  `${operations} operations, ${acknowledged} acknowledged after ${tries} tries, ${rows} rows, chain ${isWhole ? "whole" : "BROKEN"}, ` +
    `${Math.round((performance.now() - begun) / 1000)} s (${JSON.stringify(counts)}): ${isRight ? "as promised" : "NOT as promised"}\n`,
);
process.exitCode = isRight ? 0 : 1;
