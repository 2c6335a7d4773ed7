/**
 * How large a difference is, in the measure's own kind (methods E10):
 *
 *     a number of things        percent = 100 · (after − before) / before
 *     a share                   Cohen's h = 2 · asin √after − 2 · asin √before, −π to π
 *     a strength                points = 100 · (after − before), −100 to 100
 *
 * Of anything else, and of a number that was 0 before, there is none: the difference itself says it.
 * It says how large, not how sure: that is the interval's.
 *
 * Source: Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd ed., Erlbaum, 181.
 */
import { isCounted, type Measure } from "../measures/measure.ts";
import { roundTo12 } from "../model/canonical.ts";
import type { EffectSize } from "./measure-result.ts";

/** @param unit of the number: a part may have one of its own */
export function effectSize(
  measure: Pick<Measure, "unit" | "partUnits">,
  part: string | null,
  before: number,
  after: number,
): EffectSize | null {
  if (isCounted(measure, part)) {
    return before === 0
      ? null
      : { kind: "percent", value: roundTo12((100 * (after - before)) / before) };
  }
  switch (measure.partUnits?.[part ?? ""] ?? measure.unit) {
    case "share":
      return { kind: "cohens-h", value: roundTo12(angleOf(after) - angleOf(before)) };
    case "strength":
      return { kind: "points", value: roundTo12(100 * (after - before)) };
    default:
      return null;
  }
}

/** Differences of angles are as easy to find near 0 and 1 as in between. */
function angleOf(share: number): number {
  return 2 * Math.asin(Math.sqrt(Math.min(1, Math.max(0, share))));
}
