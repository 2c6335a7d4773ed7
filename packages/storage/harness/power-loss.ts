/**
 * What is left when the power goes (promise R2): traces a writer with strace, cuts the trace at random
 * places, leaves on a disk what was synced by then and, in every second round, whatever a disk may have
 * kept besides, opens the journal from that, and asks for every entry that had been acknowledged:
 * `node packages/storage/harness/power-loss.ts [ROUNDS] [--sabotage]`. Ends with 1 if one is lost or the
 * chain is broken. With `--sabotage` the writer does not wait for the disk (`synchronous=NORMAL`), and
 * it has to end with 1.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSqliteStore } from "../src/index.ts";
import { anything, Disk, type Keeps, nothing } from "./power-loss/disk.ts";
import { type Step, traced } from "./power-loss/trace.ts";

const [rounds = "300"] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const isSabotaged = process.argv.includes("--sabotage");
const COMMITS = 600;

const folder = mkdtempSync(join(tmpdir(), "legami-power-"));
const written = join(folder, "written");
const writer = fileURLToPath(new URL("./power-loss/writer.ts", import.meta.url));
const journal = join(written, "journal.db");
mkdirSync(written);
const mode = isSabotaged ? ["--normal"] : [];
const command = [process.execPath, "--no-warnings", writer, journal, String(COMMITS), ...mode];
const steps = await traced(command, written, join(folder, "trace"));

interface Found {
  readonly lost: number;
  readonly acknowledged: number;
  readonly isWhole: boolean;
}

/** What is found after a cut behind the first so many steps. */
async function cutAfter(disk: Disk, acknowledged: readonly string[], keeps: Keeps): Promise<Found> {
  const place = join(folder, "found");
  disk.leaveIn(place, keeps);
  try {
    const store = await openSqliteStore(join(place, "journal.db"));
    const { ok } = await store.verify("p");
    const held = new Set((await store.entries("p")).map(({ id }) => id));
    await store.close();
    const lost = acknowledged.filter((id) => !held.has(id)).length;
    return { lost, acknowledged: acknowledged.length, isWhole: ok };
  } catch {
    return { lost: acknowledged.length, acknowledged: acknowledged.length, isWhole: false };
  } finally {
    rmSync(place, { recursive: true });
  }
}

const cuts = Array.from({ length: Number(rounds) }, () => Math.floor(Math.random() * steps.length));
const disk = new Disk();
const acknowledged: string[] = [];
let done = 0;
let lossyRounds = 0;
let lost = 0;
let broken = 0;
let syncs = 0;
for (const [round, cut] of cuts.sort((a, b) => a - b).entries()) {
  for (const step of steps.slice(done, cut)) take(step);
  done = cut;
  const found = await cutAfter(disk, acknowledged, round % 2 === 0 ? nothing : anything);
  lost += found.lost;
  if (found.lost > 0) lossyRounds++;
  if (!found.isWhole) broken++;
}
rmSync(folder, { recursive: true });

function take(step: Step): void {
  disk.apply(step);
  if (step.what === "sync") syncs++;
  if (step.what === "say") acknowledged.push(...step.text.split("\n").filter((id) => id !== ""));
}

const isRight = lost === 0 && broken === 0;
process.stdout.write(
  `${rounds} cuts in ${steps.length} steps (${COMMITS} commits, ${syncs} syncs up to the last cut): ` +
    `${lost} acknowledged entries lost in ${lossyRounds} rounds, ${broken} journals not whole: ` +
    `${isRight ? "as promised" : "NOT as promised"}\n`,
);
process.exitCode = isRight ? 0 : 1;
