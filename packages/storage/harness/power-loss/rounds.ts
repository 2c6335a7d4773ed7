/** The power goes at random moments of what a writer did: what is left of what it had acknowledged. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSqliteStore } from "../../src/index.ts";
import { anything, Disk, type Keeps, nothing } from "./disk.ts";
import { type Step, traced } from "./trace.ts";

export interface PowerLossRun {
  readonly rounds: number;
  readonly commits: number;
  /** The writer does not wait for the disk (`synchronous=NORMAL`). */
  readonly isSabotaged?: boolean;
}

export interface PowerLossResult {
  readonly steps: number;
  /** Up to the last cut. */
  readonly syncs: number;
  /** Acknowledged entries that were not there after a cut, over all rounds. */
  readonly lost: number;
  readonly lossyRounds: number;
  /** Journals that could not be opened, or whose chain was broken. */
  readonly broken: number;
}

interface Found {
  readonly lost: number;
  readonly isWhole: boolean;
}

const WRITER = fileURLToPath(new URL("./writer.ts", import.meta.url));

/**
 * Trace a writer once, then cut its trace at random places. In every second round the disk keeps only
 * what was synced by then, in the others whatever a disk may have kept besides.
 */
export async function powerLossRounds(run: PowerLossRun): Promise<PowerLossResult> {
  const folder = mkdtempSync(join(tmpdir(), "legami-power-"));
  const steps = await stepsOfWriter(folder, run);
  const cuts = Array.from({ length: run.rounds }, () => Math.floor(Math.random() * steps.length));
  const disk = new Disk();
  const acknowledged: string[] = [];
  let done = 0;
  let syncs = 0;
  const found: Found[] = [];
  for (const [round, cut] of cuts.sort((a, b) => a - b).entries()) {
    for (const step of steps.slice(done, cut)) {
      disk.apply(step);
      if (step.what === "sync") syncs++;
      if (step.what === "say") acknowledged.push(...idsIn(step));
    }
    done = cut;
    const keeps = round % 2 === 0 ? nothing : anything;
    found.push(await leftOn(disk, join(folder, "found"), acknowledged, keeps));
  }
  rmSync(folder, { recursive: true });
  return {
    steps: steps.length,
    syncs,
    lost: found.reduce((sum, { lost }) => sum + lost, 0),
    lossyRounds: found.filter(({ lost }) => lost > 0).length,
    broken: found.filter(({ isWhole }) => !isWhole).length,
  };
}

function stepsOfWriter(folder: string, { commits, isSabotaged }: PowerLossRun): Promise<Step[]> {
  const written = join(folder, "written");
  mkdirSync(written);
  const mode = isSabotaged === true ? ["--normal"] : [];
  const journal = join(written, "journal.db");
  const command = [process.execPath, "--no-warnings", WRITER, journal, String(commits), ...mode];
  return traced(command, written, join(folder, "trace"));
}

const idsIn = ({ text }: { readonly text: string }) => text.split("\n").filter((id) => id !== "");

async function leftOn(
  disk: Disk,
  place: string,
  acknowledged: readonly string[],
  keeps: Keeps,
): Promise<Found> {
  disk.leaveIn(place, keeps);
  try {
    const store = await openSqliteStore(join(place, "journal.db"));
    const { ok } = await store.verify("p");
    const held = new Set((await store.entries("p")).map(({ id }) => id));
    await store.close();
    return { lost: acknowledged.filter((id) => !held.has(id)).length, isWhole: ok };
  } catch {
    return { lost: acknowledged.length, isWhole: false };
  } finally {
    rmSync(place, { recursive: true });
  }
}
