/** The legend's numbers, as the engine gives them (`tie-fate`, methods B5); nothing is counted here. */
import type { Fate, MeasureResult } from "@legami/core";
import type { Comparison } from "../api/wire.ts";

interface FateCount {
  readonly fate: Fate;
  readonly count: number;
  /** The result it comes from, to be found again in the API's answer. */
  readonly result: MeasureResult;
}

export interface FateLegend {
  readonly counts: readonly FateCount[];
  readonly byRegister: MeasureResult | null;
  readonly fromTies: number | null;
  readonly toTies: number | null;
}

/** In the order of the bar: what held, then what went, apart what came. */
const ORDER: readonly Fate[] = [
  "strengthened",
  "stable",
  "weakened",
  "retained",
  "dissolved",
  "new",
  "unobserved",
];
const CLASSED: ReadonlySet<Fate> = new Set(["strengthened", "stable", "weakened"]);

export function fateLegend(comparison: Pick<Comparison, "results" | "pairs">): FateLegend {
  const parts = partsOfFate(comparison.results);
  const isClassed = [...CLASSED].some((fate) => parts.get(fate)?.value != null);
  const counts = ORDER.flatMap((fate): FateCount[] => {
    const result = parts.get(fate);
    if (result === undefined || result.value === null) return [];
    // The three classes together are what was retained: one of the two stands, or ties would count twice.
    if (fate === "retained" && isClassed) return [];
    if (fate === "unobserved" && result.value === 0) return [];
    return [{ fate, count: result.value, result }];
  });
  const density = comparison.pairs.find(({ key }) => key === "density");
  return {
    counts,
    byRegister: parts.get("by-register") ?? null,
    fromTies: density?.from.m ?? null,
    toTies: density?.to.m ?? null,
  };
}

/** One count of a scope, or null where the engine gives none. */
export function countOfFate(results: readonly MeasureResult[], fate: Fate): MeasureResult | null {
  return partsOfFate(results).get(fate) ?? null;
}

/** The parts over the union of both dates, which is what the map draws. */
function partsOfFate(results: readonly MeasureResult[]): Map<string, MeasureResult> {
  const all = results.filter(({ key }) => key === "tie-fate");
  const frame = all.some((result) => result.frame === "union") ? "union" : all[0]?.frame;
  return new Map(
    all.filter((result) => result.frame === frame).map((result) => [result.part ?? "", result]),
  );
}
