import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import {
  planRepetitions,
  type RepetitionPlan,
  type Repetitions,
  type RunRange,
  runsOf,
} from "@legami/core";
import Tinypool from "tinypool";
import type { ComparisonToRepeat, PlanFacts } from "./comparison.ts";

export interface RepetitionOptions {
  /** How many threads compute; as many as the machine has cores unless given, 0 for this one alone. */
  readonly threads?: number;
  /** Stops the work: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told after every block. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Small enough that threads end together and a stop is soon, large enough not to be mostly messages. */
const RUNS_IN_A_BLOCK = 12;

/** More threads than this read the same journal more often than they share the work. */
const MOST_THREADS = 8;

/**
 * The repetitions of a comparison, the same to the last bit with any number of threads; null where
 * there is nothing to draw from.
 *
 * @throws what `planRepetitions` throws, and the reason of the signal
 */
export async function repeatInThreads(
  comparison: ComparisonToRepeat,
  { threads, signal, onProgress = () => {} }: RepetitionOptions = {},
): Promise<Repetitions | null> {
  signal?.throwIfAborted();
  const wanted = Math.min(threads ?? availableParallelism(), MOST_THREADS);
  if (wanted < 1) return inThisThread(comparison, signal, onProgress);
  const pool = new Tinypool({
    filename: new URL("./repetition-worker.ts", import.meta.url).href,
    runtime: "worker_threads",
    workerData: comparison,
    minThreads: wanted,
    maxThreads: wanted,
  });
  const run = (task: RunRange | null) => pool.run(task, signal === undefined ? {} : { signal });
  try {
    const plan: PlanFacts | null = await run(null);
    if (plan === null) return null;
    return await collect(plan, run, onProgress);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    await pool.destroy();
  }
}

/** All blocks at once into one table: which thread is done first changes nothing. */
async function collect(
  plan: PlanFacts,
  run: (range: RunRange) => Promise<Float64Array>,
  onProgress: (done: number, total: number) => void,
): Promise<Repetitions> {
  const total = runsOf(plan);
  const values = new Float64Array(total * plan.names.length);
  let done = 0;
  await Promise.all(
    blocksOf(plan).map(async (range) => {
      values.set(await run(range), range.first * plan.names.length);
      done += range.count;
      onProgress(done, total);
    }),
  );
  return { ...plan, values };
}

async function inThisThread(
  { entries, from, to, request, draws }: ComparisonToRepeat,
  signal: AbortSignal | undefined,
  onProgress: (done: number, total: number) => void,
): Promise<Repetitions | null> {
  const plan: RepetitionPlan | null = planRepetitions(entries, from, to, request, draws);
  if (plan === null) return null;
  const { run, ...facts } = plan;
  const breathing = async (range: RunRange) => {
    await setImmediate();
    signal?.throwIfAborted();
    return run(range);
  };
  const total = runsOf(facts);
  const values = new Float64Array(total * facts.names.length);
  for (const range of blocksOf(facts)) {
    values.set(await breathing(range), range.first * facts.names.length);
    onProgress(range.first + range.count, total);
  }
  return { ...facts, values };
}

/** The slow runs are in the first blocks and in the last, which are handed out first. */
function blocksOf(plan: PlanFacts): RunRange[] {
  const total = runsOf(plan);
  const blocks = Array.from({ length: Math.ceil(total / RUNS_IN_A_BLOCK) }, (_, block) => {
    const first = block * RUNS_IN_A_BLOCK;
    return { first, count: Math.min(RUNS_IN_A_BLOCK, total - first) };
  });
  const isSlow = ({ first, count }: RunRange) =>
    first < plan.wholeDraws || first + count > plan.draws;
  return [...blocks.filter(isSlow), ...blocks.filter((block) => !isSlow(block))];
}
