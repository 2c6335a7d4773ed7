import type { Parameters } from "../model/parameters.ts";
import type { SnapshotTie } from "../snapshot/snapshot-tie.ts";
import type { NetworkArrays } from "./network-arrays.ts";

/** Some ties of a snapshot, with what they are this time. */
export interface RedrawnTies {
  readonly ties: readonly SnapshotTie[];
  /** Place of each among the snapshot's, ascending. */
  readonly places: Uint32Array;
}

/**
 * The same register with other ties, without compiling a snapshot again: whom a scope lets in and
 * which pairs were observed are shared with the original.
 *
 * @param name of the draw: what is drawn on it in turn is seeded with it
 */
export function drawnArrays(
  arrays: NetworkArrays,
  { ties, places }: RedrawnTies,
  name: string,
  parameters: Parameters = arrays.snapshot.parameters,
): NetworkArrays {
  return {
    ...arrays,
    snapshot: { ...arrays.snapshot, ties, parameters },
    source: places.map((place) => arrays.source[place]!),
    target: places.map((place) => arrays.target[place]!),
    strength: Float64Array.from(ties, ({ strength }) => strength),
    seedText: `${arrays.seedText}/${name}`,
    algorithm: arrays.algorithm === "leiden" ? "sketch" : arrays.algorithm,
  };
}
