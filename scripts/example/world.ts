/**
 * The hidden true state: how close any two actors are, on the scale 0–5 of the survey's
 * level. The survey sees it through two fallible sides; the log sees what brought it about.
 */
import { type CastActor, type DocumentedTie, isOnRegister } from "./cast.ts";
import { CLOSENESS, GATHERINGS_PER_MONTH } from "./scenario.ts";

export interface World {
  readonly actors: readonly CastActor[];
  readonly actorById: ReadonlyMap<string, CastActor>;
  /** Pairs bound by something written down: a mandate, a seat, a partnership. */
  readonly documented: ReadonlySet<string>;
  readonly closeness: Map<string, number>;
}

/** 0 = the year before t0; 1 and 2 = the halves of the year after it. */
export type Stretch = 0 | 1 | 2;

export function foundWorld(actors: readonly CastActor[], ties: readonly DocumentedTie[]): World {
  const world: World = {
    actors,
    actorById: new Map(actors.map((actor) => [actor.id, actor])),
    documented: new Set(ties.map((tie) => pairKey(tie.source, tie.target))),
    closeness: new Map(),
  };
  assertDocumented(world, ties);
  return world;
}

/** A documented tie is at least as strong as the documents say. */
export function assertDocumented(world: World, ties: readonly DocumentedTie[]): void {
  for (const { source, target, level } of ties) {
    setCloseness(world, source, target, Math.max(level, closeness(world, source, target)));
  }
}

export function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

export function closeness(world: World, a: string, b: string): number {
  return world.closeness.get(pairKey(a, b)) ?? 0;
}

function setCloseness(world: World, a: string, b: string, value: number): void {
  world.closeness.set(pairKey(a, b), value);
}

/** The less is missing to 5, the less a gain adds. */
export function bringCloser(world: World, a: string, b: string, gain: number): void {
  const before = closeness(world, a, b);
  setCloseness(world, a, b, before + gain * (1 - before / 5));
}

export function actorOf(world: World, id: string): CastActor {
  const actor = world.actorById.get(id);
  if (actor === undefined) throw new Error(`The scenario names "${id}", who is not in the cast`);
  return actor;
}

export function present(world: World, date: string): CastActor[] {
  return world.actors.filter((actor) => isOnRegister(actor, date));
}

export function monthlyPace(id: string, stretch: Stretch): number {
  return GATHERINGS_PER_MONTH[id]?.[stretch] ?? 0;
}

/** One week passes: every tie that no agreement holds fades, faster where little is going on. */
export function fade(world: World, stretch: Stretch, held: ReadonlySet<string>): void {
  const { keptWhenLively, keptWhenIdle, documentedLoss } = CLOSENESS;
  const labsAround = vitalityByTerritory(world, stretch);
  for (const [key, value] of world.closeness) {
    if (held.has(key)) continue;
    const ends = key.split("|").map((id) => actorOf(world, id));
    const own = ends.map((end) => vitality(end, stretch));
    const lively = Math.max(...own, vitalityAround(ends, labsAround));
    const kept = keptWhenIdle + (keptWhenLively - keptWhenIdle) * lively;
    const loss = (1 - kept) * (world.documented.has(key) ? documentedLoss : 1);
    world.closeness.set(key, value * (1 - loss));
  }
}

/** From 0 (calls nobody together) to 1. */
function vitality(actor: CastActor, stretch: Stretch): number {
  return Math.min(1, monthlyPace(actor.id, stretch) / CLOSENESS.livelyPace);
}

/** A lab's ties live on what it does itself; ties without a lab also on what labs around them do. */
function vitalityAround(
  ends: readonly CastActor[],
  labsAround: ReadonlyMap<string, number>,
): number {
  if (ends.some((end) => end.kind === "lab")) return 0;
  return Math.max(...ends.map((end) => labsAround.get(end.territory) ?? 0));
}

/** How lively the labs of each territory are, on average. */
function vitalityByTerritory(world: World, stretch: Stretch): Map<string, number> {
  const labs = world.actors.filter((actor) => actor.kind === "lab");
  const sums = new Map<string, { total: number; labs: number }>();
  for (const lab of labs) {
    const sum = sums.get(lab.territory) ?? { total: 0, labs: 0 };
    sums.set(lab.territory, {
      total: sum.total + vitality(lab, stretch),
      labs: sum.labs + 1,
    });
  }
  return new Map(Array.from(sums, ([territory, sum]) => [territory, sum.total / sum.labs]));
}

/** The actor is gone, and its ties with it. */
export function leave(world: World, id: string): void {
  for (const key of world.closeness.keys()) {
    if (key.split("|").includes(id)) world.closeness.delete(key);
  }
}

/** The survivor keeps, with each partner, the closer of the two relations. */
export function merge(world: World, absorbed: string, survivor: string): void {
  for (const { id } of world.actors) {
    if (id === absorbed || id === survivor) continue;
    const closer = Math.max(closeness(world, absorbed, id), closeness(world, survivor, id));
    if (closer > 0) setCloseness(world, survivor, id, closer);
  }
  leave(world, absorbed);
}
