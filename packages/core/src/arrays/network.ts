/** What a measure of one date reads: the network of one scope on the actors of one frame. */

import { type Csr, toCsr } from "../kernel/csr.ts";
import { pickedIndices, pickedNumbers } from "../kernel/picked.ts";
import type { Actor } from "../model/actor.ts";
import { isLab, labelIn } from "../model/actor.ts";
import type { Parameters } from "../model/parameters.ts";
import { actorClass, type Scope } from "../model/scope.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import { countDyads, type DyadCounts } from "./dyad-counts.ts";
import { kept, onceAsked } from "./kept.ts";
import {
  type ActorClasses,
  amongChosen,
  joinedClasses,
  type NetworkArrays,
  type PartitionCodes,
  partitionCodes,
} from "./network-arrays.ts";
import { countStates, statesOfPairs } from "./pair-states.ts";

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
  readonly algorithm: NetworkArrays["algorithm"];
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
 * @param panelWith keep only actors on the register of that date too, before anything is counted
 */
export function networkOf(
  arrays: NetworkArrays,
  scope: Scope,
  frame: "known" | "active",
  panelWith: NetworkArrays | null = null,
): Network {
  const held = kept(
    kept(cut, arrays, () => new Map()),
    panelWith,
    () => ({ known: new Map(), active: new Map() }),
  );
  return kept(held[frame], scope.name, () => cutNetwork(arrays, scope, frame, panelWith));
}

const partitions = new WeakMap<ActorClasses, Map<string, PartitionCodes>>();

const cut = new WeakMap<NetworkArrays, Map<NetworkArrays | null, CutNetworks>>();

/** By name of the scope. */
type CutNetworks = Readonly<Record<"known" | "active", Map<string, Network>>>;

/** Whom a scope lets in, and what hangs on that alone: the same for every network drawn on a register. */
interface Membership {
  readonly isIn: Uint8Array;
  readonly known: Uint32Array;
  /** For each pair of classes whether the scope joins them. */
  readonly joined: readonly (readonly boolean[])[];
  readonly municipalities: readonly string[];
  readonly admits: (actor: Actor) => boolean;
  /** Dyads among the known actors. */
  readonly dyads: () => DyadCounts;
}

const memberships = new WeakMap<ActorClasses, Map<ActorClasses | null, Map<string, Membership>>>();

function membershipOf(
  arrays: NetworkArrays,
  scope: Scope,
  panelWith: NetworkArrays | null,
): Membership {
  const { grouping } = arrays;
  const held = kept(
    kept(memberships, grouping, () => new Map()),
    panelWith?.grouping ?? null,
    () => new Map(),
  );
  return kept(held, scope.name, () => {
    const inPanel = ({ id }: Actor) => panelWith === null || panelWith.indexOf.has(id);
    const isIn = Uint8Array.from(arrays.actors, (actor, index) =>
      inPanel(actor) && scope.admits(grouping.classes[grouping.codes[index]!]!) ? 1 : 0,
    );
    const known = indicesWhere(isIn);
    return {
      isIn,
      known,
      joined: joinedClasses(scope, grouping.classes),
      municipalities: municipalitiesOf(arrays, scope),
      admits: (actor) => inPanel(actor) && scope.admits(actorClass(actor)),
      dyads: onceAsked(() => countDyads(arrays.snapshot, actorsAt(arrays, known), scope)),
    };
  });
}

function cutNetwork(
  arrays: NetworkArrays,
  scope: Scope,
  frame: "known" | "active",
  panelWith: NetworkArrays | null,
): Network {
  const { codes } = arrays.grouping;
  const membership = membershipOf(arrays, scope, panelWith);
  const { isIn, known, joined } = membership;
  const place = new Uint32Array(arrays.source.length);
  const degreeAll = new Uint32Array(arrays.actors.length);
  let m = 0;
  for (let tie = 0; tie < arrays.source.length; tie++) {
    const a = arrays.source[tie]!;
    const b = arrays.target[tie]!;
    if (isIn[a] === 0 || isIn[b] === 0 || !joined[codes[a]!]![codes[b]!]!) continue;
    place[m++] = tie;
    degreeAll[a] = degreeAll[a]! + 1;
    degreeAll[b] = degreeAll[b]! + 1;
  }
  const ties = place.slice(0, m);
  const active = indicesWhere(degreeAll);
  const chosen = frame === "known" ? known : active;
  const position = new Uint32Array(arrays.actors.length);
  for (let at = 0; at < chosen.length; at++) position[chosen[at]!] = at;

  const actors = actorsAt(arrays, chosen);
  const source = pickedIndices(position, pickedIndices(arrays.source, ties));
  const target = pickedIndices(position, pickedIndices(arrays.target, ties));
  const dyads =
    frame === "known"
      ? membership.dyads
      : onceAsked(() => dyadsAmong(arrays, active, actors, scope));
  return {
    scope,
    actors,
    n: actors.length,
    m,
    source,
    target,
    strength: pickedNumbers(arrays.strength, ties),
    degree: pickedIndices(degreeAll, chosen),
    hasScale: arrays.snapshot.hasScale,
    // Counting them costs more than cutting the network, and most measures do not ask.
    get dyads() {
      return dyads();
    },
    known: known.length,
    active: active.length,
    parameters: arrays.snapshot.parameters,
    responses: arrays.snapshot.responses,
    municipalities: membership.municipalities,
    atCentres: arrays.snapshot.atCentres,
    kinds: arrays.snapshot.kinds,
    isLab: labsAmong(actors),
    adjacency: onceAsked(() => toCsr(actors.length, source, target)),
    partition: (by) => {
      const all = kept(
        kept(partitions, arrays.grouping, () => new Map()),
        by,
        () => partitionCodes(arrays.actors, by, labelIn),
      );
      return amongChosen(all, chosen);
    },
    seedText: arrays.seedText,
    algorithm: arrays.algorithm,
    snapshot: arrays.snapshot,
    place: ties,
    admits: membership.admits,
  };
}

/** Beyond so many actors pairs are counted by rules, not one by one. */
const MOST_PAIRWISE = 400;

function dyadsAmong(
  arrays: NetworkArrays,
  chosen: Uint32Array,
  actors: readonly Actor[],
  scope: Scope,
): DyadCounts {
  if (arrays.actors.length > MOST_PAIRWISE) return countDyads(arrays.snapshot, actors, scope);
  const states = kept(
    kept(pairStates, arrays.grouping, () => new Map()),
    scope.name,
    () => statesOfPairs(arrays.snapshot, scope),
  );
  return countStates(states, arrays.actors.length, chosen);
}

const pairStates = new WeakMap<ActorClasses, Map<string, Uint8Array>>();

function municipalitiesOf({ snapshot }: NetworkArrays, { territory }: Scope): string[] {
  return [...snapshot.municipalities]
    .filter(([, place]) => territory === null || place.territory === territory)
    .map(([name]) => name);
}

function actorsAt({ actors }: NetworkArrays, places: Uint32Array): Actor[] {
  const chosen: Actor[] = [];
  for (let at = 0; at < places.length; at++) chosen.push(actors[places[at]!]!);
  return chosen;
}

function labsAmong(actors: readonly Actor[]): Uint8Array {
  const labs = new Uint8Array(actors.length);
  for (let at = 0; at < actors.length; at++) if (isLab(actors[at]!)) labs[at] = 1;
  return labs;
}

function indicesWhere(counts: Uint8Array | Uint32Array): Uint32Array {
  const indices = new Uint32Array(counts.length);
  let found = 0;
  for (let index = 0; index < counts.length; index++)
    if (counts[index]! > 0) indices[found++] = index;
  return indices.slice(0, found);
}
