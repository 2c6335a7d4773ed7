import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import {
  planRepetitions,
  type RepetitionFacts,
  type Repetitions,
  type RunRange,
} from "@legami/core";
import Tinypool from "tinypool";
import type { ComparisonToRepeat } from "./comparison.ts";
import { type SharedRuns, sharedRuns } from "./shared-runs.ts";

export interface RepetitionOptions {
  /** How many threads compute; as many as the machine has cores unless given, 0 for this one alone. */
  readonly threads?: number;
  /**
   * This thread is one of them: it has read the programme and is warm, but answers to nobody while it
   * computes a block. Not for one that others wait for.
   */
  readonly joins?: boolean;
  /** Stops the work: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told after every block. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** More threads than this read the same journal more often than they share the work. */
const MOST_THREADS = 8;

/** A thread has its next block before it has told of the last. */
const BLOCKS_AHEAD = 2;

/**
 * The repetitions of a comparison, the same to the last bit with any number of threads; null where
 * there is nothing to draw from.
 *
 * @throws what `planRepetitions` throws, and the reason of the signal
 */
export async function repeatInThreads(
  comparison: ComparisonToRepeat,
  { threads, joins = false, signal, onProgress = () => {} }: RepetitionOptions = {},
): Promise<Repetitions | null> {
  signal?.throwIfAborted();
  const wanted = Math.min(threads ?? availableParallelism(), MOST_THREADS);
  const others = joins ? wanted - 1 : wanted;
  return others < 1
    ? repeatHere(comparison, signal, onProgress)
    : repeatWith(others, comparison, joins, signal, onProgress);
}

async function repeatWith(
  others: number,
  comparison: ComparisonToRepeat,
  joins: boolean,
  signal: AbortSignal | undefined,
  onProgress: (done: number, total: number) => void,
): Promise<Repetitions | null> {
  const pool = new Tinypool({
    filename: new URL("./repetition-worker.ts", import.meta.url).href,
    runtime: "worker_threads",
    workerData: comparison,
    minThreads: others,
    maxThreads: others,
  });
  const run = (task: RunRange | null) => pool.run(task, signal === undefined ? {} : { signal });
  try {
    const plan: RepetitionFacts | null = await run(null);
    if (plan === null) return null;
    const runs = sharedRuns(plan, onProgress);
    try {
      await Promise.all([
        ...Array.from({ length: others * BLOCKS_AHEAD }, () => computeEach(runs, run)),
        ...(joins ? [computeHere(runs, comparison, signal)] : []),
      ]);
    } finally {
      // Where one failed, the others stop too.
      runs.end();
    }
    return { ...plan, values: runs.values };
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    await pool.destroy();
  }
}

async function repeatHere(
  comparison: ComparisonToRepeat,
  signal: AbortSignal | undefined,
  onProgress: (done: number, total: number) => void,
): Promise<Repetitions | null> {
  const plan = planOf(comparison);
  if (plan === null) return null;
  const { run, ...facts } = plan;
  const runs = sharedRuns(facts, onProgress);
  await computeEach(runs, breathing(run, signal));
  return { ...facts, values: runs.values };
}

async function computeHere(
  runs: SharedRuns,
  comparison: ComparisonToRepeat,
  signal: AbortSignal | undefined,
): Promise<void> {
  const plan = planOf(comparison);
  if (plan !== null) await computeEach(runs, breathing(plan.run, signal));
}

function planOf({ entries, from, to, request, draws }: ComparisonToRepeat) {
  return planRepetitions(entries, from, to, request, draws);
}

/** Lets messages in, and a stop, before every block. */
function breathing(
  run: (range: RunRange) => Float64Array,
  signal: AbortSignal | undefined,
): (range: RunRange) => Promise<Float64Array> {
  return async (range) => {
    await setImmediate();
    signal?.throwIfAborted();
    return run(range);
  };
}

async function computeEach(
  runs: SharedRuns,
  run: (range: RunRange) => Promise<Float64Array>,
): Promise<void> {
  for (let range = runs.take(); range !== undefined; range = runs.take()) {
    runs.put(range, await run(range));
  }
}
