import { pickedIndices } from "../kernel/picked.ts";
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
    source: pickedIndices(arrays.source, places),
    target: pickedIndices(arrays.target, places),
    strength: strengthsOf(ties),
    seedText: `${arrays.seedText}/${name}`,
    algorithm: arrays.algorithm === "leiden" ? "sketch" : arrays.algorithm,
  };
}

function strengthsOf(ties: readonly SnapshotTie[]): Float64Array {
  const strengths = new Float64Array(ties.length);
  for (let tie = 0; tie < ties.length; tie++) strengths[tie] = ties[tie]!.strength;
  return strengths;
}
