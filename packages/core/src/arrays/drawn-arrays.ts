import { pickedIndices } from "../kernel/picked.ts";
import type { DyadMap } from "../model/dyad.ts";
import type { Parameters } from "../model/parameters.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
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

/**
 * The same register with the ties of a snapshot taken by other rules, any of which may be new.
 *
 * @param taken at the same moment, of the same evidence
 */
export function retakenArrays(
  { actors, indexOf, ...arrays }: NetworkArrays,
  taken: Snapshot,
  name: string,
): NetworkArrays {
  const { ties, mask } = taken;
  const isSameMask = haveSameDyads(arrays.snapshot.mask.dyads, mask.dyads);
  return {
    ...arrays,
    actors,
    indexOf,
    snapshot: { ...taken, actors: arrays.snapshot.actors },
    source: Uint32Array.from(ties, (tie) => indexOf.get(tie.source) as number),
    target: Uint32Array.from(ties, (tie) => indexOf.get(tie.target) as number),
    strength: strengthsOf(ties),
    // What was counted of observed pairs is kept by the grouping: other pairs, another count.
    grouping: isSameMask ? arrays.grouping : { ...arrays.grouping },
    seedText: `${arrays.seedText}/${name}`,
    algorithm: arrays.algorithm === "leiden" ? "sketch" : arrays.algorithm,
  };
}

/** Where nobody says what was logged, a pair is observed if it is a tie: the rules decide on that. */
function haveSameDyads(one: DyadMap<true>, other: DyadMap<true>): boolean {
  let more = 0;
  for (const [{ source, target }] of one.entries()) {
    if (other.get(source, target) === undefined) return false;
    more--;
  }
  for (const _ of other.entries()) more++;
  return more === 0;
}

function strengthsOf(ties: readonly SnapshotTie[]): Float64Array {
  const strengths = new Float64Array(ties.length);
  for (let tie = 0; tie < ties.length; tie++) strengths[tie] = ties[tie]!.strength;
  return strengths;
}
