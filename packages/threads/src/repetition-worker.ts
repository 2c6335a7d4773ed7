/** One thread of repetitions: reads the journal once, then computes the blocks it is given. */
import { enableCompileCache } from "node:module";
import type { RepetitionFacts, RepetitionPlan, RunRange } from "@legami/core";
import Tinypool from "tinypool";
import type { ComparisonToRepeat } from "./comparison.ts";

// Before anything else is loaded: types are stripped from some hundred files only the first time.
enableCompileCache();
const { planRepetitions } = await import("@legami/core");
const { entries, from, to, request, draws } = Tinypool.workerData as ComparisonToRepeat;
let planned: RepetitionPlan | null | undefined;

/** The facts of the plan for null, else the numbers of the runs; null where there is nothing to draw. */
export default function work(range: RunRange | null): RepetitionFacts | Float64Array | null {
  // Not before it is asked: what a thread throws while it starts reaches nobody who could answer.
  planned ??= planRepetitions(entries, from, to, request, draws);
  const plan = planned;
  if (plan === null) return null;
  if (range !== null) return plan.run(range);
  const { run: _, ...facts } = plan;
  return facts;
}
