/**
 * What may be said in public (methods D and 0.4): gates close on results, they never change how a
 * measure is computed.
 */
import type { Network } from "../arrays/network.ts";
import type { Measure, Measured, Missing, Outcome } from "../measures/measure.ts";
import { SLACK } from "../strength/strength-class.ts";

/** Why a result may not stand in the report; null = it may. */
export type Gate = "not_observed" | "insufficient_n" | "carried" | "logging" | null;

const TOO_LITTLE_OBSERVED: Missing = {
  status: "not_observed",
  value: null,
  reason: "observed_share",
};

/** The gate of the shape measures on the scope of this network of known actors. */
export function shapeGate(known: Network): Gate {
  if (known.scope.isWhole && observedShareOf(known) < known.parameters.observedShare - SLACK)
    return "not_observed";
  return known.active < known.parameters.verdictMinActors ? "insufficient_n" : null;
}

/** The measured values, taken back where too little was observed for them to mean anything. */
export function behindGate(measure: Measure, gate: Gate, measured: Measured): Measured {
  const isTaken =
    gate === "not_observed" && measure.over !== "change" && measure.needsNoMask !== true;
  if (measure.family !== "morphology" || !isTaken) return measured;
  const taken = (outcome: Outcome): Outcome =>
    outcome.status === "ok" ? TOO_LITTLE_OBSERVED : outcome;
  return {
    headline: measured.headline === null ? null : taken(measured.headline),
    ...(measured.parts === undefined
      ? {}
      : {
          parts: Object.fromEntries(
            Object.entries(measured.parts).map(([part, value]) => [part, taken(value)]),
          ),
        }),
  };
}

function observedShareOf({ dyads }: Network): number {
  return dyads.possible === 0 ? 1 : dyads.observed / dyads.possible;
}
