/**
 * Changes a journal's file at random and asks `verify` (promise R19):
 * `node packages/storage/harness/tampering.ts [MUTATIONS] [--sabotage]`. Ends with 1 if one was not
 * found. With `--sabotage` the noted head is not asked for, cut-off ends go unseen, and it has to end
 * with 1.
 */
import { tamperingRounds } from "./tampering/rounds.ts";

const [rounds = "10000"] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const { found, missed } = await tamperingRounds({
  rounds: Number(rounds),
  withoutAnchor: process.argv.includes("--sabotage"),
});
for (const what of missed.slice(0, 10)) process.stderr.write(`not found: ${what}\n`);
process.stdout.write(
  `${found} of ${rounds} changes found: ${missed.length === 0 ? "as promised" : "NOT as promised"}\n`,
);
process.exitCode = missed.length === 0 ? 0 : 1;
