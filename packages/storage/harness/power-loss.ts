/**
 * What is left when the power goes (promise R2): traces a writer with strace, cuts the trace at random
 * places, leaves on a disk what was synced by then and, in every second round, whatever a disk may have
 * kept besides, opens the journal from that, and asks for every entry that had been acknowledged:
 * `node packages/storage/harness/power-loss.ts [ROUNDS] [--sabotage]`. Ends with 1 if one is lost or the
 * chain is broken. With `--sabotage` the writer does not wait for the disk (`synchronous=NORMAL`), and
 * it has to end with 1.
 */
import { powerLossRounds } from "./power-loss/rounds.ts";

const [rounds = "300"] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const isSabotaged = process.argv.includes("--sabotage");
const COMMITS = 600;

const { steps, syncs, lost, lossyRounds, broken } = await powerLossRounds({
  rounds: Number(rounds),
  commits: COMMITS,
  isSabotaged,
});
const isRight = lost === 0 && broken === 0;
process.stdout.write(
  `${rounds} cuts in ${steps} steps (${COMMITS} commits, ${syncs} syncs up to the last cut): ` +
    `${lost} acknowledged entries lost in ${lossyRounds} rounds, ${broken} journals not whole: ` +
    `${isRight ? "as promised" : "NOT as promised"}\n`,
);
process.exitCode = isRight ? 0 : 1;
