import { LegamiError, type LegamiErrorCode } from "@legami/core";
import { Findings } from "../findings.ts";
import type { FlatPairOptions } from "../flat-pair/flat-entries.ts";
import { InputError } from "../problems.ts";
import type { ProgrammeData } from "../programme-data.ts";
import { type ApartOptions, runApart } from "./run-apart.ts";

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

export interface WorkbookOptions extends FlatPairOptions, ApartOptions {}

/**
 * Reads a workbook as `readWorkbook` does, in a thread of its own: what it takes in memory and time is
 * limited, and whoever waits can do other things meanwhile.
 * @throws what `readWorkbook` throws, and InputError if the limits are not enough
 */
export async function readWorkbookApart(
  file: WorkbookTask["file"],
  { signal, limits, maxMs, ...options }: WorkbookOptions = {},
): Promise<ProgrammeData> {
  const task: WorkbookTask = { file, options };
  const answer = await runApart<WorkbookTask, WorkbookAnswer>(
    new URL("./workbook-worker.ts", import.meta.url),
    task,
    { ...(signal && { signal }), ...(limits && { limits }), ...(maxMs && { maxMs }) },
  );
  if (answer === null) throw outOfMemory(file.name);
  if ("data" in answer) return answer.data;
  throw errorFrom(answer.refusal);
}

export function outOfMemory(file: string): InputError {
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
