import type { ImportPlan, ImportRequest } from "../guess/plan.ts";
import { outOfMemory } from "./read-workbook-apart.ts";
import { type ApartOptions, runApart } from "./run-apart.ts";

/** Plans an import as `planImport` does, in a thread with limits; a file beyond them is refused. */
export async function planImportApart(
  request: ImportRequest,
  options: ApartOptions = {},
): Promise<ImportPlan> {
  const module = new URL("./plan-worker.ts", import.meta.url);
  const plan = await runApart<ImportRequest, ImportPlan>(module, request, options);
  if (plan !== null) return plan;
  const file = request.files[0]?.name ?? "";
  return {
    file,
    part: null,
    reading: null,
    opens: null,
    rows: [],
    shown: [],
    problems: outOfMemory(file).details.problems,
    moreProblems: 0,
    notes: [],
    questions: [],
    entries: [],
  };
}
