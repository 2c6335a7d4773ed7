/**
 * Whether a hub is still one under the other rules of the sensitivity analysis (methods A10, D14):
 * sampled with the repetitions, read when poles are looked for once more.
 */
import type { HubChecks } from "../arrays/change-arrays.ts";
import { hubsOf } from "../arrays/hubs-of.ts";
import { networkOf } from "../arrays/network.ts";
import { newPoles } from "../measures/morphology/new-poles.ts";
import type { Scope } from "../model/scope.ts";
import type { Filling } from "./filling.ts";
import type { ResolvedRequest } from "./request.ts";
import type { SnapshotPair } from "./snapshot-pair.ts";
import { isOneModeWhole } from "./test-rows.ts";

const DATES = ["from", "to"] as const;

/** A number for each hub of either date: 1 where it is one in a run, 0 where it is not. */
export function hubFillings(
  { comparable }: SnapshotPair,
  { scopes, measures }: Pick<ResolvedRequest, "scopes" | "measures">,
): Filling[] {
  // Territories are asked for their poles whatever else is asked.
  const read = scopes.filter(
    ({ name, territory }) =>
      isOneModeWhole({ name }) && (territory !== null || measures.includes(newPoles)),
  );
  return read.flatMap((scope) =>
    DATES.map((date): Filling => {
      const official = networkOf(
        date === "from" ? comparable.before : comparable.after,
        scope,
        "known",
      );
      const ids = [...hubsOf(official).keys()];
      return {
        names: ids.map((id) => hubSlot(scope, id, date)),
        isSlow: true,
        fill(drawn, row, first) {
          const hubs = hubsOf(drawn.network(date, scope, "known", false));
          for (const [at, id] of ids.entries()) row[first + at] = hubs.has(id) ? 1 : 0;
        },
      };
    }),
  );
}

/**
 * The same pair, whose poles have to be such under other rules too.
 *
 * @param column the numbers of a name, one a cell
 */
export function withHubChecks(
  pair: SnapshotPair,
  column: (name: string) => { readonly cells: Float64Array } | null,
): SnapshotPair {
  const hubChecks: HubChecks = (scope, id, date) => {
    const cells = column(hubSlot(scope, id, date))?.cells;
    if (cells === undefined || cells.length === 0) return null;
    return { still: cells.reduce((sum, value) => sum + value, 0), runs: cells.length };
  };
  return { ...pair, hubChecks };
}

function hubSlot({ name }: Pick<Scope, "name">, id: string, date: "from" | "to"): string {
  return [name, "hub", id, date].join("\n");
}
