/**
 * Computing apart from answering: an evaluation takes a second and more, and whoever logs a tie
 * meanwhile must not wait for it.
 */
import { availableParallelism } from "node:os";
import { MessageChannel } from "node:worker_threads";
import { digestOf, LegamiError } from "@legami/core";
import Tinypool from "tinypool";
import type { KnownProgramme } from "../programme-cache.ts";
import { keptAnswers } from "./kept-answers.ts";
import { perform } from "./perform.ts";
import type { Body, OnProgress, Task } from "./task.ts";
import type { Outcome, Wanted } from "./worker.ts";

export interface Analysis {
  /**
   * @param signal whoever asked has gone or waited too long: the work is given up
   * @param onProgress told between the steps of what is made of several
   * @throws LegamiError what the engine refuses
   */
  run(
    known: KnownProgramme,
    task: Task,
    signal?: AbortSignal,
    onProgress?: OnProgress,
  ): Promise<Body>;
  close(): Promise<void>;
}

/** In this thread: for a store that is not a file of its own, and for tests. */
export function analysisHere(): Analysis {
  return {
    run: ({ entries }, task, _, onProgress) => perform(entries, task, onProgress),
    close: async () => {},
  };
}

/** Threads that are there for this, one core being left for the answers. */
const MOST_THREADS = 4;
/** The longest queue. Beyond, whoever asks is told to come back. */
const MOST_WAITING = 100;
const IDLE_MS = 60_000;

/**
 * What an answer hangs on; null where it is not worth keeping, or also hangs on texts that may be
 * erased (reports).
 */
function keyOf({ id, head }: KnownProgramme, task: Task): string | null {
  const isPlain = task.what === "moment" || task.what === "figure" || task.what === "change";
  if (!isPlain || "repetitions" in task) return null;
  return digestOf({ id, head: head.hash, task });
}

/** In threads of their own, which read the journals from the file; what was just answered is kept. */
export function analysisInThreads(database: string): Analysis {
  const answers = keptAnswers();
  const pool = new Tinypool({
    filename: new URL("./worker.ts", import.meta.url).href,
    runtime: "worker_threads",
    workerData: { database },
    minThreads: 0,
    maxThreads: Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1)),
    maxQueue: MOST_WAITING,
    idleTimeout: IDLE_MS,
    concurrentTasksPerWorker: 1,
  });
  return {
    run: async (known, task, signal, onProgress) => {
      const key = keyOf(known, task);
      const kept = key === null ? undefined : answers.read(key);
      if (kept !== undefined) return kept;
      const { id, head } = known;
      const { port1, port2 } = new MessageChannel();
      port1.on("message", ([done, total]: [number, number]) => onProgress?.(done, total));
      port1.unref();
      const wanted: Wanted = { programme: id, head, task, progress: port2 };
      const transfer = { transferList: [port2] as never };
      const outcome: Outcome = await pool
        .run(wanted, signal === undefined ? transfer : { ...transfer, signal })
        .finally(() => port1.close());
      if ("body" in outcome) {
        if (key !== null) answers.keep(key, outcome.body);
        return outcome.body;
      }
      const { code, message, details } = outcome.refused;
      throw new LegamiError(code, message, { details });
    },
    close: () => pool.destroy(),
  };
}
