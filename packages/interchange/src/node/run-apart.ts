import { type ResourceLimits, Worker } from "node:worker_threads";

/** What reading somebody's file may take, whatever is in it. */
export const LIMITS: ResourceLimits = {
  maxOldGenerationSizeMb: 384,
  maxYoungGenerationSizeMb: 48,
  stackSizeMb: 4,
};

export interface ApartOptions {
  /** Ends the work, with its reason. */
  readonly signal?: AbortSignal;
  readonly limits?: ResourceLimits;
  readonly maxMs?: number;
}

/**
 * Does a task in a thread of its own: what it takes in memory and time is limited, and whoever waits
 * can do other things meanwhile.
 * @param module of the thread, which posts its answer
 * @returns null if the limits are not enough
 */
export async function runApart<Task, Answer>(
  module: URL,
  task: Task,
  { signal, limits = LIMITS, maxMs = 120_000 }: ApartOptions = {},
): Promise<Answer | null> {
  signal?.throwIfAborted();
  const worker = new Worker(module, { workerData: task, resourceLimits: limits });
  try {
    return await answerOf<Answer>(worker, maxMs, signal);
  } finally {
    await worker.terminate();
  }
}

function answerOf<Answer>(
  worker: Worker,
  maxMs: number,
  signal?: AbortSignal,
): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), maxMs);
    const stop = () => reject(signal?.reason);
    signal?.addEventListener("abort", stop);
    worker.on("message", resolve);
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(null);
      else reject(error);
    });
    worker.on("exit", () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      reject(new Error("the thread that reads files ended without an answer"));
    });
  });
}
