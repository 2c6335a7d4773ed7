/** One thread of repetitions: reads the journal once, then computes the blocks it is given. */
import { enableCompileCache } from "node:module";
import type { RunRange } from "@legami/core";
import Tinypool from "tinypool";
import type { ComparisonToRepeat, PlanFacts } from "./comparison.ts";

// Before anything else is loaded: types are stripped from some hundred files only the first time.
enableCompileCache();
const { planRepetitions } = await import("@legami/core");
const { entries, from, to, request, draws } = Tinypool.workerData as ComparisonToRepeat;
const plan = planRepetitions(entries, from, to, request, draws);

/** The facts of the plan for null, else the numbers of the runs; null where there is nothing to draw. */
export default function work(range: RunRange | null): PlanFacts | Float64Array | null {
  if (plan === null) return null;
  if (range !== null) return plan.run(range);
  const { run: _, ...facts } = plan;
  return facts;
}
