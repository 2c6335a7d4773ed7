/**
 * Work that takes longer than anybody waits for an answer: begun, looked after, given up. Jobs live in
 * the memory of the server; they can be asked for again, nothing of the journal is in them alone.
 */
import type { Body } from "../analysis/task.ts";
import { HttpProblem } from "../http-problem.ts";

export const JOB_STATES = ["waiting", "running", "done", "failed", "cancelled"] as const;

export interface Job {
  readonly id: string;
  readonly programme: string;
  readonly state: (typeof JOB_STATES)[number];
  /** Steps; `total` 0 = not known yet. */
  readonly done: number;
  readonly total: number;
  /** What it has made, once it is done. */
  readonly result: Made | null;
  /** Why it failed. */
  readonly error: unknown;
}

interface Made {
  readonly body: Body;
  readonly mediaType: string;
  /** Of a file to be kept; null where it is an answer like any other. */
  readonly fileName: string | null;
}

export type Work = (
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
) => Promise<Made>;

export interface JobList {
  /**
   * Begin, or go on with what was begun under that id. One that failed or was given up begins anew.
   * @throws HttpProblem `LEGAMI_TOO_MANY_REQUESTS` if too many wait
   */
  start(programme: string, id: string, work: Work): Job;
  find(programme: string, id: string): Job | null;
  /** Does nothing where it is over. */
  cancel(programme: string, id: string): void;
  close(): Promise<void>;
}

interface Held {
  job: Job;
  readonly controller: AbortController;
}

/** What is kept of what is over. */
const MOST_KEPT = 20;
/** Jobs that may wait for their turn. */
const MOST_WAITING = 10;

export function jobList(): JobList {
  const held = new Map<string, Held>();
  /** One at a time: a job takes every core. */
  let queue: Promise<void> = Promise.resolve();
  const keyOf = (programme: string, id: string) => `${programme}/${id}`;
  const isOver = ({ job }: Held) => job.state !== "waiting" && job.state !== "running";

  function forgetOldest(): void {
    const over = [...held].filter(([, one]) => isOver(one));
    for (const [key] of over.slice(0, Math.max(0, over.length - MOST_KEPT))) held.delete(key);
  }

  async function carryOut(one: Held, work: Work): Promise<void> {
    const { signal } = one.controller;
    const change = (changes: Partial<Job>) => {
      one.job = { ...one.job, ...changes };
    };
    if (signal.aborted) return;
    change({ state: "running" });
    try {
      const result = await work(signal, (done, total) => change({ done, total }));
      change(signal.aborted ? { state: "cancelled" } : { state: "done", result });
    } catch (error) {
      change(signal.aborted ? { state: "cancelled" } : { state: "failed", error });
    }
  }

  return {
    start: (programme, id, work) => {
      const key = keyOf(programme, id);
      const known = held.get(key);
      if (known !== undefined && (!isOver(known) || known.job.state === "done")) return known.job;
      if ([...held.values()].filter((one) => !isOver(one)).length > MOST_WAITING) {
        throw new HttpProblem("LEGAMI_TOO_MANY_REQUESTS", { retryAfterSeconds: 10 });
      }
      const job: Job = {
        id,
        programme,
        state: "waiting",
        done: 0,
        total: 0,
        result: null,
        error: null,
      };
      const one: Held = { job, controller: new AbortController() };
      held.delete(key);
      held.set(key, one);
      queue = queue.then(() => carryOut(one, work)).then(forgetOldest);
      return job;
    },

    find: (programme, id) => held.get(keyOf(programme, id))?.job ?? null,

    cancel: (programme, id) => {
      const one = held.get(keyOf(programme, id));
      if (one === undefined || isOver(one)) return;
      one.controller.abort();
      one.job = { ...one.job, state: "cancelled" };
    },

    close: async () => {
      for (const { controller } of held.values()) controller.abort();
      await queue;
    },
  };
}
