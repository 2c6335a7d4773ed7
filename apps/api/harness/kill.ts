/**
 * Kills the server again and again (SIGKILL after 0.1 to 3 seconds) while fifty log to it:
 * `node apps/api/harness/kill.ts [ROUNDS] [--sabotage]`. Ends with 1 if anything that was acknowledged
 * is lost or half there. With `--sabotage` the server acknowledges before it stores, and it has to.
 */
import { killRounds } from "../test/support/kill-rounds.ts";

const [rounds = "1000"] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const { acknowledged, lost, halves, isWhole, readyMs } = await killRounds({
  rounds: Number(rounds),
  writers: 50,
  lifeMs: [100, 3000],
  isSabotaged: process.argv.includes("--sabotage"),
  onRound: (round, count) => {
    if (round % 50 === 0) process.stderr.write(`${round} rounds, ${count} acknowledged\n`);
  },
});
const isRight = lost === 0 && halves === 0 && isWhole;
const p99 = readyMs[Math.ceil(0.99 * readyMs.length) - 1] ?? 0;
process.stdout.write(
  `${rounds} rounds, ${acknowledged} acknowledged, ${lost} lost, ${halves} half there, chain ${isWhole ? "whole" : "BROKEN"}, ` +
    `ready again p99 ${Math.round(p99)} ms from the start of the process: ${isRight ? "as promised" : "NOT as promised"}\n`,
);
process.exitCode = isRight ? 0 : 1;
