/** Places of which too little was observed for an empty spot to mean anything. */
import type { MeasureResult } from "@legami/core";
import type { Measurement } from "../../api/wire.ts";
import { changeIn } from "../overview/quotes.ts";

export interface UnobservedPlace {
  /** Null for the scope as a whole. */
  readonly territory: string | null;
  readonly result: MeasureResult;
}

const SLACK = 1e-9;

/** Territory by territory where the scope has several; else the scope itself. */
export function unobservedIn(
  measurement: Measurement,
  territories: readonly { readonly id: string }[],
  scope: string,
  least: number,
): readonly UnobservedPlace[] {
  const isLow = (result: MeasureResult | null): result is MeasureResult =>
    result?.value != null && result.value < least - SLACK;
  const only = territories.find(({ id }) => scope === `T:${id}`)?.id ?? null;
  const places = scope === "ALL" ? territories.map(({ id }) => id) : [only];
  const found = places.flatMap((territory): UnobservedPlace[] => {
    const name = territory === null ? scope : `T:${territory}`;
    const result = changeIn(measurement, "observed-share", name);
    return isLow(result) ? [{ territory, result }] : [];
  });
  const all = changeIn(measurement, "observed-share", scope);
  return found.length === 0 && isLow(all) ? [{ territory: null, result: all }] : found;
}
