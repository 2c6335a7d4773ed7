/**
 * A snapshot compiled once to typed arrays: actors as indices in order of id, each tie once. Every
 * measure reads arrays cut from these; ids come back only where results are handed out.
 */
import { NO_GROUP } from "../kernel/mixing.ts";
import { type Actor, compareIds } from "../model/actor.ts";
import { type ActorClass, actorClass, type Scope } from "../model/scope.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import { snapshotDigest } from "../snapshot/snapshot-digest.ts";
import type { SnapshotTie } from "../snapshot/snapshot-tie.ts";

/** Actors that nobody tells apart as far as scopes go: labs or not, of one territory. */
export interface ActorClasses {
  /** Index into `classes`, one an actor. */
  readonly codes: Uint32Array;
  readonly classes: readonly ActorClass[];
}

export interface NetworkArrays {
  readonly snapshot: Snapshot;
  readonly actors: readonly Actor[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Ends of tie k are actors source[k] < target[k]; ties sorted by both. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Above 0. */
  readonly strength: Float64Array;
  readonly grouping: ActorClasses;
  /** Digest of the snapshot. */
  readonly digest: string;
  /** What the seed of every draw on this snapshot begins with: the seed and the digest. */
  readonly seedText: string;
  readonly algorithm: CommunityAlgorithm | "sketch";
}

/** How communities are found: the consensus of many runs, or one quick run for previews. */
export const COMMUNITY_ALGORITHMS = ["leiden", "louvain"] as const;

export type CommunityAlgorithm = (typeof COMMUNITY_ALGORITHMS)[number];

/**
 * How communities of a drawn network are found: as the consensus, in fewer runs and one pass, since
 * hundreds of draws are made (methods D18).
 */
export const SKETCH = { runs: 20, rounds: 2 } as const;

/** Options of a run: they stand in its results, not in the digest of the snapshot. */
export interface RunOptions {
  /** Draws on equal snapshots are equal, in whatever order they are made. */
  readonly seed: number;
  readonly algorithm: CommunityAlgorithm;
}

export function compileSnapshot(
  snapshot: Snapshot,
  { seed, algorithm }: RunOptions,
): NetworkArrays {
  const { actors, ties } = snapshot;
  const indexOf = new Map(actors.map((actor, index) => [actor.id, index]));
  const indexed = (id: string) => indexOf.get(id) as number;
  const digest = snapshotDigest(snapshot);
  return {
    snapshot,
    actors,
    indexOf,
    source: Uint32Array.from(ties, (tie) => indexed(tie.source)),
    target: Uint32Array.from(ties, (tie) => indexed(tie.target)),
    strength: Float64Array.from(ties, (tie) => tie.strength),
    grouping: groupActors(actors),
    digest,
    seedText: `${seed}/${digest}`,
    algorithm,
  };
}

/** The classes of actors that scopes tell apart, in order of first appearance. */
export function groupActors(actors: readonly Actor[]): ActorClasses {
  const codeOf = new Map<string, number>();
  const classes: ActorClass[] = [];
  const codes = Uint32Array.from(actors, (actor) => {
    const own = actorClass(actor);
    const key = `${own.isLab ? "lab" : "other"} ${own.territory ?? ""}`;
    const code = codeOf.get(key) ?? classes.push(own) - 1;
    codeOf.set(key, code);
    return code;
  });
  return { codes, classes };
}

/** For each pair of classes whether the scope joins them. */
export function joinedClasses(scope: Scope, classes: readonly ActorClass[]): boolean[][] {
  return classes.map((a) => classes.map((b) => scope.joins(a, b)));
}

/** The ties of the snapshot that belong to the scope. */
export function tiesOfScope(arrays: NetworkArrays, scope: Scope): SnapshotTie[] {
  const { codes, classes } = arrays.grouping;
  const joined = joinedClasses(scope, classes);
  return arrays.snapshot.ties.filter(
    (_, tie) => joined[codes[arrays.source[tie]!]!]![codes[arrays.target[tie]!]!]!,
  );
}

/** One small integer a distinct label of the partition, in order of labels; `NO_GROUP` = no label. */
export interface PartitionCodes {
  readonly by: string;
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

export function partitionCodes(
  actors: readonly Actor[],
  by: string,
  labelIn: (actor: Actor, by: string) => string | null,
): PartitionCodes {
  const found = new Set<string>();
  const own = actors.map((actor) => labelIn(actor, by));
  for (const label of own) if (label !== null) found.add(label);
  const labels = [...found].sort(compareIds);
  const codeOf = new Map(labels.map((label, code) => [label, code]));
  const codes = Int32Array.from(own, (label) =>
    label === null ? NO_GROUP : (codeOf.get(label) as number),
  );
  return { by, codes, labels };
}

/** The codes of some of the actors, counted anew: labels that none of them has are left out. */
export function amongChosen(
  { by, codes, labels }: PartitionCodes,
  chosen: Uint32Array,
): PartitionCodes {
  const place = new Int32Array(labels.length).fill(NO_GROUP);
  for (const actor of chosen) if (codes[actor] !== NO_GROUP) place[codes[actor]!] = 0;
  const present: string[] = [];
  for (const [code, label] of labels.entries()) {
    if (place[code] === 0) place[code] = present.push(label) - 1;
  }
  const own = new Int32Array(chosen.length);
  for (let at = 0; at < chosen.length; at++) {
    const code = codes[chosen[at]!]!;
    own[at] = code === NO_GROUP ? NO_GROUP : place[code]!;
  }
  return { by, codes: own, labels: present };
}
