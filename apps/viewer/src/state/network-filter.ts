/** What of a network is drawn: some territories, some kinds of actors, some classes of ties. */
import { type Scene, withDegrees } from "../stage/scene.ts";
import type { ViewState } from "./view-state.ts";

export type Filter = Pick<ViewState, "territories" | "kinds" | "classes">;

/** Stands for what has no name: no territory, no kind, no class. */
export const NONE = "-";

export function isFiltered({ territories, kinds, classes }: Filter): boolean {
  return territories !== null || kinds !== null || classes !== null;
}

/** Actors that are left out take their ties along; sizes are those of what is left. */
export function filterScene(scene: Scene, { territories, kinds, classes }: Filter): Scene {
  const actors = scene.actors.filter(
    ({ territory, kind }) => isOn(territories, territory) && isOn(kinds, kind),
  );
  const shown = new Set(actors.map(({ id }) => id));
  const ties = scene.ties.filter(
    ({ source, target, look }) => shown.has(source) && shown.has(target) && isOn(classes, look),
  );
  return withDegrees({ ...scene, actors, ties });
}

function isOn(chosen: readonly string[] | null, name: string | null): boolean {
  return chosen === null || chosen.includes(name ?? NONE);
}

/** One more or one less; null = all, which the address leaves out. */
export function toggled(
  all: readonly string[],
  chosen: readonly string[] | null,
  name: string,
): readonly string[] | null {
  const on = new Set(chosen ?? all);
  if (!on.delete(name)) on.add(name);
  return all.every((one) => on.has(one)) ? null : all.filter((one) => on.has(one));
}
