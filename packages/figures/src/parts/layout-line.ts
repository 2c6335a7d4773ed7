import type { DrawnLayout } from "../scene.ts";

/** "m12: stress 0.123, crossings 45, overlaps 0"; metadata is in English, whatever the figure. */
export function layoutLine({ of, stress, crossings, overlaps }: DrawnLayout): string {
  const shown = stress === null ? "none" : stress.toFixed(3);
  return `${of}: stress ${shown}, crossings ${crossings}, overlaps ${overlaps}`;
}
