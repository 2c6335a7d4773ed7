/** How much of a large network is drawn while it is looked at from afar. */
import type { Picture } from "./picture.ts";
import type { Scene } from "./scene.ts";

const MOST_ACTORS = 2000;
const MOST_TIES = 8000;
const MOST_NAMED = 60;

/** More than a map can show in full at every frame. */
export function isLarge({ actors, ties }: Pick<Scene, "actors" | "ties">): boolean {
  return actors.length > MOST_ACTORS || ties.length > MOST_TIES;
}

/** Thousands that step back would still make a wall between them. */
const CROWD_ALPHA = 0.03;
const ABOVE_CROWD = 10;

/** Where something is chosen in a large network: what is lit lies above, the rest is hardly there. */
export function inCrowd<Look extends { readonly alpha: number; readonly zIndex: number }>(
  look: Look,
  isMuted: boolean,
): Look {
  return isMuted ? { ...look, alpha: CROWD_ALPHA } : { ...look, zIndex: look.zIndex + ABOVE_CROWD };
}

const named = new WeakMap<Picture["scene"], ReadonlySet<string>>();

/** Of a large network, those with most ties: the others are named when they are pointed at or chosen. */
export function namedOf({ scene, layout }: Picture): ReadonlySet<string> {
  const known = named.get(scene);
  if (known !== undefined) return known;
  const ties = (id: string, degree: number | undefined) => degree ?? layout.degrees.get(id) ?? 0;
  const best = scene.actors
    .map(({ id, degree }) => ({ id, ties: ties(id, degree) }))
    .sort((a, b) => b.ties - a.ties || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_NAMED);
  const ids = new Set(best.map(({ id }) => id));
  named.set(scene, ids);
  return ids;
}
