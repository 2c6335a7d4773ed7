/** What ties were when their episodes began: strong or weak, a bridge or not, of labs or not. */
import { toCsr } from "../kernel/csr.ts";
import { cutPoints } from "../kernel/cut-points.ts";
import { type Actor, compareIds } from "../model/actor.ts";
import { dayNumber } from "../model/dates.ts";
import { DyadMap } from "../model/dyad.ts";
import { actorClass, relationOf } from "../model/scope.ts";
import type { StrengthClass } from "../model/tie.ts";
import { momentOf } from "../snapshot/moment.ts";
import { isObserved } from "../snapshot/observation-mask.ts";
import { type Snapshot, takeSnapshot } from "../snapshot/snapshot.ts";
import { strengthClass } from "../strength/strength-class.ts";
import type { EnactedSpell } from "./enacted-spells.ts";
import type { Network } from "./network.ts";
import { oncePerSnapshot } from "./once-per-network.ts";
import type { TieSpell } from "./tie-spells.ts";

/**
 * The episodes of the diary with their strata. Strength is what the last survey by the day of the
 * start had told: a first contact is weak by construction. A bridge is one in the network of the
 * episodes going on that day.
 */
export function withStrata(
  network: Network,
  spells: readonly EnactedSpell[],
): (EnactedSpell & TieSpell)[] {
  const declared = declaredClasses(network);
  const isBridge = bridgesAtStart(spells);
  return spells.map((spell, index) => ({
    ...spell,
    strata: {
      strength: declared(spell.a, spell.b, spell.start),
      bridge: isBridge[index] === 1 ? "bridge" : "not-bridge",
      relation: relationAmong(spell.a, spell.b),
    },
  }));
}

export function relationAmong(a: Actor, b: Actor): string {
  return relationOf(actorClass(a), actorClass(b));
}

type StrengthGroup = StrengthClass | "undeclared" | null;

/** Class of the declared tie of two actors by a day; null where nobody had been asked. */
function declaredClasses({
  snapshot,
}: Network): (a: Actor, b: Actor, day: number) => StrengthGroup {
  const { parameters, evidence } = snapshot;
  if (!evidence.settings.lenses.includes("declared")) return () => null;
  const waves = declaredWaves(snapshot);
  return (a, b, day) => {
    const wave = waves.findLast((each) => each.day <= day);
    if (wave === undefined || !isObserved(wave.mask, a, b)) return null;
    const strength = wave.strengths.get(a.id, b.id);
    return strength === undefined ? "undeclared" : strengthClass(strength, parameters.classCuts);
  };
}

const declaredWaves = oncePerSnapshot(({ evidence, parameters }) =>
  evidence.settings.waves.map((wave) => {
    const moment = momentOf(evidence.settings, parameters, wave.id);
    const { mask, ties } = takeSnapshot(evidence, moment, "declared");
    return { day: dayNumber(wave.date), mask, strengths: strengthsOf(ties) };
  }),
);

export function strengthsOf(ties: Snapshot["ties"]): DyadMap<number> {
  const strengths = new DyadMap<number>();
  for (const { source, target, strength } of ties) strengths.set(source, target, strength);
  return strengths;
}

/** 1 for each episode that is a bridge among those going on when it begins. */
function bridgesAtStart(spells: readonly EnactedSpell[]): Uint8Array {
  const isBridge = new Uint8Array(spells.length);
  for (const day of new Set(spells.map(({ start }) => start))) {
    const going = spells.flatMap(({ start, end }, index) =>
      start <= day && day <= end ? [index] : [],
    );
    const bridges = bridgesAmong(going.map((index) => spells[index]!));
    for (const [at, index] of going.entries()) {
      if (spells[index]!.start === day) isBridge[index] = bridges[at]!;
    }
  }
  return isBridge;
}

/** 1 for each of the ties that is a bridge among them. Precondition: in order of ids, none twice. */
export function bridgesAmong(
  ties: readonly { readonly a: Actor; readonly b: Actor }[],
): Uint8Array {
  const ids = new Set<string>();
  for (const { a, b } of ties) ids.add(a.id).add(b.id);
  const number = new Map([...ids].sort(compareIds).map((id, index) => [id, index]));
  const end = (actor: Actor) => number.get(actor.id) as number;
  const source = Uint32Array.from(ties, ({ a }) => end(a));
  const target = Uint32Array.from(ties, ({ b }) => end(b));
  return cutPoints(toCsr(number.size, source, target)).isBridge;
}
