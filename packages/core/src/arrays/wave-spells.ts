/** Episodes of ties from wave to wave: seen at one, looked for at the next. */
import { type Actor, compareIds } from "../model/actor.ts";
import { dayNumber } from "../model/dates.ts";
import { DyadMap } from "../model/dyad.ts";
import type { Wave } from "../model/programme.ts";
import { actorClass } from "../model/scope.ts";
import { momentOf } from "../snapshot/moment.ts";
import { isObserved } from "../snapshot/observation-mask.ts";
import { type Snapshot, takeSnapshot } from "../snapshot/snapshot.ts";
import { strengthClass } from "../strength/strength-class.ts";
import type { Network } from "./network.ts";
import { oncePerSnapshot } from "./once-per-network.ts";
import { bridgesAmong, relationAmong, strengthsOf } from "./spell-strata.ts";
import type { TieSpell } from "./tie-spells.ts";

/** An episode first seen at wave `cohort`. */
export interface WaveSpell extends TieSpell {
  readonly cohort: number;
  /** Waves after the first that it was looked for at. */
  readonly followed: number;
  /** At the last of them it was observed and gone. */
  readonly hasEnded: boolean;
}

/** The waves by the snapshot's date, in order. */
export function wavesUntil({ evidence, moment }: Snapshot): Wave[] {
  return evidence.settings.waves.filter(({ date }) => date <= moment.date);
}

const snapshotsUntil = oncePerSnapshot((snapshot) =>
  wavesUntil(snapshot).map((wave) => {
    const { evidence, parameters, lens } = snapshot;
    const then = takeSnapshot(evidence, momentOf(evidence.settings, parameters, wave.id), lens);
    return { then, strengths: strengthsOf(then.ties) };
  }),
);

/**
 * Every episode of the scope in the network's own lens.
 *
 * A tie that could not be observed at a wave, or lost an end from the register, is followed to the
 * wave before and no further. Seen again after that it opens no new episode: nobody knows that the
 * old one had ended.
 */
export function waveSpells(network: Network): WaveSpell[] {
  const views = snapshotsUntil(network.snapshot).map((each) => viewAt(network, each));
  const dyads = new DyadMap<readonly [Actor, Actor]>();
  for (const { ties } of views) for (const { a, b } of ties) dyads.set(a.id, b.id, [a, b]);
  const spells: WaveSpell[] = [];
  for (const [, [a, b]] of dyads.entries()) {
    let cohort: number | null = null;
    let wasSeen = false;
    const close = (cohortOf: number, at: number, hasEnded: boolean) =>
      spells.push({
        a,
        b,
        cohort: cohortOf,
        followed: at - cohortOf,
        hasEnded,
        isPrevalent: cohortOf === 0,
        strata: views[cohortOf]!.strataOf(a, b),
      });
    for (const [at, view] of views.entries()) {
      const state = view.stateOf(a, b);
      if (cohort === null) {
        if (state === "tied" && !wasSeen) cohort = at;
        if (state === "absent") wasSeen = false;
        continue;
      }
      if (state === "tied") continue;
      close(cohort, state === "absent" ? at : at - 1, state === "absent");
      wasSeen = state === "unobserved";
      cohort = null;
    }
    if (cohort !== null) close(cohort, views.length - 1, false);
  }
  return spells;
}

/** Days from the first wave on, one a wave; null where waves have no dates. */
export function waveDays(snapshot: Snapshot): number[] | null {
  if (snapshot.evidence.settings.timeline === "ordinal") return null;
  const days = wavesUntil(snapshot).map(({ date }) => dayNumber(date));
  return days.map((day) => day - days[0]!);
}

interface WaveView {
  readonly ties: readonly { readonly a: Actor; readonly b: Actor }[];
  readonly stateOf: (a: Actor, b: Actor) => "tied" | "absent" | "unobserved";
  readonly strataOf: (a: Actor, b: Actor) => TieSpell["strata"];
}

function viewAt(
  { scope, admits }: Network,
  { then, strengths }: { readonly then: Snapshot; readonly strengths: DyadMap<number> },
): WaveView {
  const { parameters } = then;
  const register = new Map(then.actors.filter(admits).map((actor) => [actor.id, actor]));
  const ties = then.ties
    .flatMap(({ source, target }) => {
      const [a, b] = [register.get(source), register.get(target)];
      if (a === undefined || b === undefined) return [];
      return scope.joins(actorClass(a), actorClass(b)) ? [{ a, b }] : [];
    })
    .sort((x, y) => compareIds(x.a.id, y.a.id) || compareIds(x.b.id, y.b.id));
  const bridges = new DyadMap<true>();
  for (const [index, isBridge] of bridgesAmong(ties).entries()) {
    if (isBridge === 1) bridges.set(ties[index]!.a.id, ties[index]!.b.id, true);
  }
  return {
    ties,
    stateOf: (a, b) => {
      const [one, other] = [register.get(a.id), register.get(b.id)];
      if (one === undefined || other === undefined) return "unobserved";
      if (strengths.get(a.id, b.id) !== undefined) return "tied";
      return isObserved(then.mask, one, other) ? "absent" : "unobserved";
    },
    strataOf: (a, b) => ({
      strength: then.hasScale
        ? strengthClass(strengths.get(a.id, b.id) ?? 0, parameters.classCuts)
        : null,
      bridge: bridges.get(a.id, b.id) === true ? "bridge" : "not-bridge",
      relation: relationAmong(a, b),
    }),
  };
}
