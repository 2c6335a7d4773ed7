/**
 * What may be said in public (methods D, 0.4, E12): gates close on results, they never change how a
 * measure is computed.
 */
import type { Network } from "../arrays/network.ts";
import { responsesOf } from "../arrays/responses-of.ts";
import type {
  Measure,
  Measured,
  Missing,
  Outcome,
  PartitionMeasure,
  SnapshotMeasure,
} from "../measures/measure.ts";
import { SLACK } from "../strength/strength-class.ts";

/** Why a result may not stand in the report; null = it may. */
export type Gate =
  | "not_observed"
  | "insufficient_n"
  | "low_response"
  | "carried"
  | "logging"
  | "monitoring"
  | "preview"
  | null;

export const TOO_LITTLE_OBSERVED: Missing = {
  status: "not_observed",
  value: null,
  reason: "observed_share",
};

/**
 * The gate of a measure on a scope.
 *
 * @param known the scope's known actors at each date that the measure reads
 */
export function gateOf(measure: Measure, known: readonly Network[]): Gate {
  const isShape = measure.family === "morphology";
  if (isShape || (isOfOneDate(measure) && measure.needsWholeNetwork === true)) {
    if (known.some(isTooLittleObserved)) return "not_observed";
  }
  const least = known[0]?.parameters.verdictMinActors ?? 0;
  if (isShape && known.some(({ active }) => active < least)) return "insufficient_n";
  if (known.some((network) => isTooSilent(measure, network))) return "low_response";
  const isQuick = known[0]?.algorithm === "louvain";
  return isQuick && measure.findsCommunities === true ? "preview" : null;
}

/** The measured values, taken back where too little was observed for them to mean anything. */
export function behindGate(measure: Measure, gate: Gate, measured: Measured): Measured {
  const isSpared = isOfOneDate(measure) && (measure.needsNoMask ?? measure.twoModeVariant ?? false);
  if (gate !== "not_observed" || isSpared) return measured;
  const taken = (outcome: Outcome): Outcome =>
    outcome.status === "ok" ? TOO_LITTLE_OBSERVED : outcome;
  const parts = Object.entries(measured.parts ?? {}).map(([part, value]) => [part, taken(value)]);
  return {
    headline: measured.headline === null ? null : taken(measured.headline),
    parts: Object.fromEntries(parts),
  };
}

/** Ties not asked about would pass for absent ones: the shape is that of the inquiry (methods 0.4). */
export function isTooLittleObserved({ scope, dyads, parameters }: Network): boolean {
  if (scope.isTwoMode || dyads.possible === 0) return false;
  return dyads.observed / dyads.possible < parameters.observedShare - SLACK;
}

/** Too few of those asked have answered for this measure. */
function isTooSilent(measure: Measure, network: Network): boolean {
  if (measure.family === "quality") return false;
  const asked = responsesOf(network);
  if (asked === null || asked.length === 0) return false;
  const rate = asked.filter(({ answered }) => answered).length / asked.length;
  const [high, low] = network.parameters.responseGates;
  if (rate < low - SLACK) return !(isOfOneDate(measure) && measure.toleratesSilence === true);
  return rate < high - SLACK && isOfOneDate(measure) && measure.needsHighResponse === true;
}

function isOfOneDate(measure: Measure): measure is SnapshotMeasure | PartitionMeasure {
  return measure.over === "snapshot" || measure.over === "partition";
}
