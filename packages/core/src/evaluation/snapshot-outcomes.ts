/** The measures of one date computed on one scope, behind their gates: shared by one date and by two. */

import { type Network, networkOf } from "../arrays/network.ts";
import type { NetworkArrays } from "../arrays/network-arrays.ts";
import type { Measured, PartitionMeasure, SnapshotMeasure } from "../measures/measure.ts";
import type { Scope } from "../model/scope.ts";
import { behindGate, type Gate, gateOf } from "./gates.ts";
import type { Frame } from "./measure-result.ts";
import type { ResolvedRequest } from "./request.ts";

export interface SnapshotOutcome {
  readonly measure: SnapshotMeasure | PartitionMeasure;
  readonly by: string | null;
  readonly frame: Frame;
  readonly network: Network;
  readonly gate: Gate;
  readonly measured: Measured;
}

/**
 * Every measure of one date on one scope, behind its gates.
 *
 * @param frame the frame for all measures; null = each card's own
 * @param panelWith keep only actors on the register of that date too, and call the frame `panel`
 */
export function snapshotOutcomes(
  arrays: NetworkArrays,
  scope: Scope,
  request: ResolvedRequest,
  frame: "known" | "active" | null,
  panelWith: NetworkArrays | null = null,
): SnapshotOutcome[] {
  const networks = {
    known: networkOf(arrays, scope, "known", panelWith),
    active: networkOf(arrays, scope, "active", panelWith),
  };
  return request.measures.flatMap((measure): SnapshotOutcome[] => {
    if (measure.over !== "snapshot" && measure.over !== "partition") return [];
    const own = frame ?? measure.frame;
    const network = networks[own];
    const gate = gateOf(measure, [networks.known]);
    const shared = {
      measure,
      network,
      gate,
      frame: panelWith === null ? own : ("panel" as const),
    };
    if (measure.over === "snapshot") {
      return [
        { ...shared, by: null, measured: behindGate(measure, gate, measure.compute(network)) },
      ];
    }
    return request.by.map((by) => ({
      ...shared,
      by,
      measured: behindGate(measure, gate, measure.compute(network, by)),
    }));
  });
}
