import { type ResourceLimits, Worker } from "node:worker_threads";
import type { ImportPlan, ImportRequest } from "../guess/plan.ts";
import { outOfMemory } from "./read-workbook-apart.ts";
import { LIMITS } from "./run-apart.ts";

/** Plans imports as `planImport` does, one at a time, in a thread with limits. */
export interface PlanThread {
  /** A file that takes more memory or time than it may is refused; the next one has a new thread. */
  plan(request: ImportRequest): Promise<ImportPlan>;
  close(): Promise<void>;
}

export interface PlanThreadOptions {
  readonly limits?: ResourceLimits;
  readonly maxMs?: number;
}

/** After a file of more bytes memory is given back at once. */
const LARGE = 4_000_000;

/** A thread without work gives its memory back after so long. */
const IDLE_MS = 60_000;

export function planThread({
  limits = LIMITS,
  maxMs = 120_000,
}: PlanThreadOptions = {}): PlanThread {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | null = null;
  let before: Promise<unknown> = Promise.resolve();

  async function end(): Promise<void> {
    if (idle !== null) clearTimeout(idle);
    const ending = worker;
    worker = null;
    await ending?.terminate();
  }

  async function plan(request: ImportRequest): Promise<ImportPlan> {
    if (idle !== null) clearTimeout(idle);
    worker ??= new Worker(new URL("./plan-worker.ts", import.meta.url), { resourceLimits: limits });
    try {
      const answer = await answerOf(worker, request, maxMs);
      const bytes = request.files.reduce((sum, { content }) => sum + content.length, 0);
      if (answer === null || bytes > LARGE) await end();
      return answer ?? refused(request.files[0]?.name ?? "");
    } catch (error) {
      await end();
      throw error;
    } finally {
      idle = setTimeout(() => void end(), IDLE_MS).unref();
      worker?.unref();
    }
  }

  return {
    plan: (request) => {
      const own = before.then(() => plan(request));
      before = own.catch(() => {});
      return own;
    },
    close: async () => {
      await before;
      await end();
    },
  };
}

/** Null if the limits are not enough. */
function answerOf(
  worker: Worker,
  request: ImportRequest,
  maxMs: number,
): Promise<ImportPlan | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => resolve(null)), maxMs);
    const onMessage = (plan: ImportPlan) => settle(() => resolve(plan));
    const onError = (error: NodeJS.ErrnoException) => {
      settle(() => (error.code === "ERR_WORKER_OUT_OF_MEMORY" ? resolve(null) : reject(error)));
    };
    const onExit = () => {
      settle(() => reject(new Error("the thread that reads files ended without an answer")));
    };
    function settle(how: () => void): void {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      how();
    }
    worker.ref();
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(request);
  });
}

function refused(file: string): ImportPlan {
  return {
    file,
    part: null,
    reading: null,
    opens: null,
    rows: [],
    shown: [],
    refused: null,
    problems: outOfMemory(file).details.problems,
    moreProblems: 0,
    notes: [],
    questions: [],
    entries: [],
  };
}
