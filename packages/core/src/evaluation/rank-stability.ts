/**
 * Whether the order of the actors stays under the other rules of the sensitivity analysis (methods
 * A10): Kendall's τ-b between the summed strengths of their ties at the later date, official and under
 * each combination of rules.
 */
import { strengthsOf } from "../arrays/actor-scores.ts";
import { networkOf } from "../arrays/network.ts";
import { quantile } from "../inference/quantile.ts";
import { kendallTau } from "../kernel/kendall-tau.ts";
import { roundTo12 } from "../model/canonical.ts";
import type { Filling } from "./filling.ts";
import type { ResolvedRequest } from "./request.ts";
import type { SnapshotPair } from "./snapshot-pair.ts";

/** One number a scope, of which only the other rules are read: noise is not what it is about. */
export function rankFillings(
  { comparable }: SnapshotPair,
  { scopes }: Pick<ResolvedRequest, "scopes">,
): Filling[] {
  return scopes.map((scope) => {
    const official = strengthsOf(networkOf(comparable.after, scope, "known"));
    return {
      names: [rankSlot(scope.name)],
      isSlow: true,
      fill(drawn, row, first) {
        const own = strengthsOf(drawn.network("to", scope, "known", false));
        row[first] = kendallTau(official, own) ?? Number.NaN;
      },
    };
  });
}

/** Middle and least agreement over the cells; empty where no order could be compared. */
export function rankCounts(
  scope: string,
  column: (name: string) => { readonly cells: Float64Array } | null,
): Record<string, number> {
  const cells = column(rankSlot(scope))?.cells ?? new Float64Array(0);
  const [least, ...rest] = cells.filter((value) => !Number.isNaN(value)).sort();
  if (least === undefined) return {};
  const median = quantile(Float64Array.of(least, ...rest), 0.5);
  return { rankMedian: roundTo12(median), rankLeast: roundTo12(least) };
}

function rankSlot(scope: string): string {
  return [scope, "rank-stability"].join("\n");
}
