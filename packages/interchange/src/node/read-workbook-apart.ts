import { type ResourceLimits, Worker } from "node:worker_threads";
import { LegamiError, type LegamiErrorCode } from "@legami/core";
import { Findings } from "../findings.ts";
import type { FlatPairOptions } from "../flat-pair/flat-entries.ts";
import { InputError } from "../problems.ts";
import type { ProgrammeData } from "../programme-data.ts";

export interface WorkbookTask {
  readonly file: { readonly name: string; readonly content: Uint8Array };
  readonly options: FlatPairOptions;
}

export type WorkbookAnswer =
  | { readonly data: ProgrammeData }
  | {
      readonly refusal: {
        readonly code: LegamiErrorCode;
        readonly message: string;
        readonly details: Readonly<Record<string, unknown>>;
      };
    };

/** What reading a workbook may take, whatever is in it. */
const LIMITS: ResourceLimits = {
  maxOldGenerationSizeMb: 384,
  maxYoungGenerationSizeMb: 48,
  stackSizeMb: 4,
};
const MAX_MS = 120_000;

export interface ApartOptions extends FlatPairOptions {
  /** Ends reading, with its reason. */
  readonly signal?: AbortSignal;
  readonly limits?: ResourceLimits;
}

/**
 * Reads a workbook as `readWorkbook` does, in a thread of its own: what it takes in memory and time is
 * limited, and whoever waits can do other things meanwhile.
 * @throws what `readWorkbook` throws, and InputError if the limits are not enough
 */
export async function readWorkbookApart(
  file: WorkbookTask["file"],
  { signal, limits = LIMITS, ...options }: ApartOptions = {},
): Promise<ProgrammeData> {
  signal?.throwIfAborted();
  const task: WorkbookTask = { file, options };
  const worker = new Worker(new URL("./workbook-worker.ts", import.meta.url), {
    workerData: task,
    resourceLimits: limits,
  });
  try {
    const answer = await answerOf(worker, file.name, signal);
    if ("data" in answer) return answer.data;
    throw errorFrom(answer.refusal);
  } finally {
    await worker.terminate();
  }
}

function answerOf(worker: Worker, file: string, signal?: AbortSignal): Promise<WorkbookAnswer> {
  return new Promise((resolve, reject) => {
    const tooMuch = () => reject(outOfMemory(file));
    const timer = setTimeout(tooMuch, MAX_MS);
    const stop = () => reject(signal?.reason);
    signal?.addEventListener("abort", stop);
    worker.on("message", resolve);
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") tooMuch();
      else reject(error);
    });
    worker.on("exit", () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      reject(new Error("the thread that reads workbooks ended without an answer"));
    });
  });
}

function outOfMemory(file: string): InputError {
  const findings = new Findings([file]);
  findings.problem("out-of-memory", { file });
  return findings.error();
}

function errorFrom({
  code,
  message,
  details,
}: Extract<WorkbookAnswer, { refusal: unknown }>["refusal"]): LegamiError {
  if (code !== "LEGAMI_INVALID_INPUT") return new LegamiError(code, message, { details });
  const { problems, more } = details as InputError["details"];
  return new InputError(message, problems, more);
}
