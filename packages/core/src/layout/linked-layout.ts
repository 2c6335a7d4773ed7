/**
 * Each date held to the dates next to it (linking; Brandes & Mader 2011), instead of to one reference:
 *
 *     a_i(t) = mean of x_i(t − 1) and x_i(t + 1), those that there are
 *
 * All dates are moved by where the others stood in the sweep before: neither the first nor the last has
 * a say of its own, as it would where each date begins from the one before.
 *
 * Source: Brandes & Mader (2011), "A Quantitative Comparison of Stress-Minimization Approaches for
 * Offline Dynamic Graph Drawing", Graph Drawing 2011, LNCS 7034, 99–110.
 */
import { majorise, type Places } from "./majorise.ts";
import type { StressTerms } from "./stress-terms.ts";

const SWEEPS = 20;

/** @param alpha 0 ≤ α < 1, the pull of the dates next to each */
export function linkedPlaces(
  terms: readonly StressTerms[],
  start: Places,
  rounds: number,
  alpha: number,
): readonly Places[] {
  const inSweep = Math.max(1, Math.ceil(rounds / SWEEPS));
  let dates = terms.map(() => start);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const before = dates;
    dates = terms.map((own, at) => {
      const beside = before.filter((_, other) => Math.abs(other - at) === 1);
      const anchor = beside.length === 0 ? start : meanOf(beside);
      return majorise(own, before[at]!, inSweep, anchor, beside.length === 0 ? 0 : alpha);
    });
  }
  return dates;
}

function meanOf(places: readonly Places[]): Places {
  const mean = (of: (each: Places) => Float64Array) =>
    of(places[0]!).map(
      (_, i) => places.reduce((sum, each) => sum + of(each)[i]!, 0) / places.length,
    );
  return { xs: mean(({ xs }) => xs), ys: mean(({ ys }) => ys) };
}
