/** What a measure of one date reads: the network of one scope on the actors of one frame. */

import { type Csr, toCsr } from "../kernel/csr.ts";
import type { Actor } from "../model/actor.ts";
import { isLab, labelIn } from "../model/actor.ts";
import type { Parameters } from "../model/parameters.ts";
import { actorClass, type Scope } from "../model/scope.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import { countDyads, type DyadCounts } from "./dyad-counts.ts";
import {
  type CommunityAlgorithm,
  joinedClasses,
  type NetworkArrays,
  type PartitionCodes,
  partitionCodes,
} from "./network-arrays.ts";

export interface Network {
  readonly scope: Scope;
  /** Actors of the frame, sorted by id. */
  readonly actors: readonly Actor[];
  readonly n: number;
  readonly m: number;
  /** Ends of tie k as indices of `actors`. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly strength: Float64Array;
  /** Ties of each actor, in the scope. */
  readonly degree: Uint32Array;
  /** Strengths lie on 0–1 and have classes. */
  readonly hasScale: boolean;
  /** Dyads of the scope between actors of the frame. */
  readonly dyads: DyadCounts;
  /** Actors on the register that could have a tie of the scope, and those that have one. */
  readonly known: number;
  readonly active: number;
  readonly parameters: Parameters;
  /** Asked in the survey and whether it answered, by id; null where nobody wrote that down. */
  readonly responses: ReadonlyMap<string, boolean> | null;
  /** Names of the municipalities that the programme lists for the scope, in their order. */
  readonly municipalities: readonly string[];
  /** Actors, by id, that stand at the centre of their municipality for want of a place of their own. */
  readonly atCentres: ReadonlySet<string>;
  /** Kinds that the register ever had, sorted: the same at every date and in every scope. */
  readonly kinds: readonly string[];
  /** 1 for each actor that is a lab. */
  readonly isLab: Uint8Array;
  /** Neighbours of every actor; made when first asked for. */
  readonly adjacency: () => Csr;
  readonly partition: (by: string) => PartitionCodes;
  /** What the seed of every draw on this network begins with. */
  readonly seedText: string;
  readonly algorithm: CommunityAlgorithm;
  /** The snapshot that the network was cut from. */
  readonly snapshot: Snapshot;
  /** For each tie its place among the snapshot's. */
  readonly place: Uint32Array;
  /** True for actors that the scope and the frame let in, also while they are off the register. */
  readonly admits: (actor: Actor) => boolean;
}

/**
 * The network of a scope; the same object whenever it is asked for again, so that what was computed
 * on it is kept.
 *
 * @param frame `known` all actors that could be an end of a tie of the scope, `active` those that are
 * @param panel keep only actors for which it is true, before anything is counted
 */
export function networkOf(
  arrays: NetworkArrays,
  scope: Scope,
  frame: "known" | "active",
  panel?: (actor: Actor) => boolean,
): Network {
  if (panel !== undefined) return cutNetwork(arrays, scope, frame, panel);
  const held = cut.get(arrays) ?? new Map<string, Network>();
  cut.set(arrays, held);
  const key = `${frame} ${scope.name}`;
  const network = held.get(key) ?? cutNetwork(arrays, scope, frame, () => true);
  held.set(key, network);
  return network;
}

const cut = new WeakMap<NetworkArrays, Map<string, Network>>();

function cutNetwork(
  arrays: NetworkArrays,
  scope: Scope,
  frame: "known" | "active",
  panel: (actor: Actor) => boolean,
): Network {
  const { classes, codes } = arrays.grouping;
  const joined = joinedClasses(scope, classes);
  const isIn = Uint8Array.from(arrays.actors, (actor, index) =>
    panel(actor) && scope.admits(classes[codes[index]!]!) ? 1 : 0,
  );
  const kept: number[] = [];
  const degreeAll = new Uint32Array(arrays.actors.length);
  for (let tie = 0; tie < arrays.source.length; tie++) {
    const a = arrays.source[tie]!;
    const b = arrays.target[tie]!;
    if (isIn[a] === 0 || isIn[b] === 0 || !joined[codes[a]!]![codes[b]!]!) continue;
    kept.push(tie);
    degreeAll[a] = degreeAll[a]! + 1;
    degreeAll[b] = degreeAll[b]! + 1;
  }
  const known = indicesWhere(isIn, (value) => value === 1);
  const active = indicesWhere(degreeAll, (value) => value > 0);
  const chosen = frame === "known" ? known : active;
  const position = new Uint32Array(arrays.actors.length);
  for (const [at, actor] of chosen.entries()) position[actor] = at;

  const actors = chosen.map((index) => arrays.actors[index] as Actor);
  const source = Uint32Array.from(kept, (tie) => position[arrays.source[tie]!]!);
  const target = Uint32Array.from(kept, (tie) => position[arrays.target[tie]!]!);
  let csr: Csr | null = null;
  return {
    scope,
    actors,
    n: actors.length,
    m: kept.length,
    source,
    target,
    strength: Float64Array.from(kept, (tie) => arrays.strength[tie]!),
    degree: Uint32Array.from(chosen, (index) => degreeAll[index]!),
    hasScale: arrays.snapshot.hasScale,
    dyads: countDyads(arrays.snapshot, actors, scope),
    known: known.length,
    active: active.length,
    parameters: arrays.snapshot.parameters,
    responses: arrays.snapshot.responses,
    municipalities: municipalitiesOf(arrays, scope),
    atCentres: arrays.snapshot.atCentres,
    kinds: arrays.snapshot.kinds,
    isLab: Uint8Array.from(actors, (actor) => (isLab(actor) ? 1 : 0)),
    adjacency: () => {
      csr ??= toCsr(actors.length, source, target);
      return csr;
    },
    partition: (by) => partitionCodes(actors, by, labelIn),
    seedText: arrays.seedText,
    algorithm: arrays.algorithm,
    snapshot: arrays.snapshot,
    place: Uint32Array.from(kept),
    admits: (actor) => panel(actor) && scope.admits(actorClass(actor)),
  };
}

function municipalitiesOf({ snapshot }: NetworkArrays, { territory }: Scope): string[] {
  return [...snapshot.municipalities]
    .filter(([, place]) => territory === null || place.territory === territory)
    .map(([name]) => name);
}

function indicesWhere(values: ArrayLike<number>, holds: (value: number) => boolean): number[] {
  const indices: number[] = [];
  for (let index = 0; index < values.length; index++)
    if (holds(values[index]!)) indices.push(index);
  return indices;
}
