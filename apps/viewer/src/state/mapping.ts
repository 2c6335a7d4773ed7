/** What size and colour of an actor say at one date, out of what the engine has computed. */
import type { ActorValues } from "@legami/core";
import type { Scene, SceneActor } from "../stage/scene.ts";

export const SIZES = [
  "degree",
  "strength",
  "betweenness",
  "closeness",
  "eigenvector",
  "pagerank",
  "core",
] as const;

export type SizeBy = (typeof SIZES)[number];

export const COLOURS = ["kind", "territory", "community", "pole"] as const;

export type ColourBy = (typeof COLOURS)[number];

export function sizeBy(slot: string | null): SizeBy {
  return SIZES.find((name) => name === slot) ?? "degree";
}

export function colourBy(slot: string | null): ColourBy {
  return COLOURS.find((name) => name === slot) ?? "kind";
}

/** How an actor has to do with poles since the first date; the engine's own types. */
export type PoleRole = "new" | "group" | "lab" | "gone";

export interface Mapping {
  readonly size: SizeBy;
  readonly colour: ColourBy;
  /** Of every actor, by id; null while they are on their way or not needed. */
  readonly scores: ReadonlyMap<string, ActorValues> | null;
  readonly poles: ReadonlyMap<string, PoleRole> | null;
  /** In the programme's order, outside ones last. */
  readonly territories: readonly { readonly id: string; readonly role: string }[];
}

/** Colours that can be told apart; what comes after shares one. */
const MOST_GROUPS = 8;
export const NO_GROUP = "group-none";
export const MORE_GROUPS = "group-more";

/** The scene with its sizes and colours; the usual ones where nothing else is asked for. */
export function mapped(scene: Scene, mapping: Mapping): Scene {
  const { size, colour } = mapping;
  if (size === "degree" && colour === "kind") return scene;
  const largest = largestOf(scene, mapping);
  const actors = scene.actors.map((actor): SceneActor => {
    const value = scoreIn(actor, mapping);
    return {
      ...actor,
      ...(size === "degree"
        ? {}
        : { weight: value === null || largest === 0 ? null : value / largest }),
      ...(colour === "kind" ? {} : { fill: fillOf(actor, mapping) }),
    };
  });
  return { ...scene, actors };
}

/** What the size of an actor says; null where the engine has no value for it. */
export function scoreIn(actor: SceneActor, { size, scores }: Mapping): number | null {
  if (size === "degree") return actor.degree ?? null;
  return scores?.get(actor.id)?.[size] ?? null;
}

/** The largest value on the drawing: what the others are drawn in proportion to. */
export function largestOf(scene: Scene, mapping: Mapping): number {
  return scene.actors.reduce((most, actor) => Math.max(most, scoreIn(actor, mapping) ?? 0), 0);
}

/** Name of the colour: the same in the picture, the legend and the list. */
function fillOf(actor: SceneActor, mapping: Mapping): string | null {
  switch (mapping.colour) {
    case "kind":
      return null;
    case "territory": {
      const index = mapping.territories.findIndex(({ id }) => id === actor.territory);
      const isOutside = mapping.territories[index]?.role === "outside";
      return index < 0 || isOutside ? NO_GROUP : groupName(index + 1);
    }
    case "community": {
      const number = mapping.scores?.get(actor.id)?.community ?? null;
      return number === null ? NO_GROUP : groupName(number);
    }
    case "pole": {
      const role = mapping.poles?.get(actor.id);
      return role === undefined ? NO_GROUP : `pole-${role}`;
    }
  }
}

function groupName(number: number): string {
  return number > MOST_GROUPS ? MORE_GROUPS : `group-${number}`;
}

/** Colours on the drawing with how many actors of it they are of, those without a group last. */
export function fillsOf(scene: Scene, mapping: Mapping): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const actor of scene.actors) {
    if (actor.mark === "idle") continue;
    const fill = fillOf(actor, mapping);
    if (fill !== null) counts.set(fill, (counts.get(fill) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => rank(a) - rank(b));
}

const POLES = ["pole-new", "pole-group", "pole-lab", "pole-gone"];

function rank(fill: string): number {
  if (fill === NO_GROUP) return 1000;
  if (fill === MORE_GROUPS) return 999;
  const pole = POLES.indexOf(fill);
  return pole >= 0 ? pole : Number(fill.slice("group-".length));
}
