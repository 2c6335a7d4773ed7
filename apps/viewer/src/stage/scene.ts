/** What the map draws, as plain facts: the same lists that the tables and the legend are made of. */
import type { Actor, ActorFate, EvaluatedTie, Fate, TieFate } from "@legami/core";
import { tieKey } from "../state/view-state.ts";

/** How a tie looks: by its fate in a comparison, by its class at one date. */
export type TieLook =
  | "new"
  | "up"
  | "kept"
  | "down"
  | "lost"
  | "unobserved"
  | "weak"
  | "medium"
  | "strong";

/** How an actor looks in a comparison. `gone`: off the register, or not observed any more. */
export type ActorMark = "steady" | "entered" | "left" | "gone" | "idle";

export interface SceneTie {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly look: TieLook;
}

export interface SceneActor {
  readonly id: string;
  readonly label: string;
  readonly kind: string | null;
  readonly territory: string | null;
  readonly mark: ActorMark;
  /** Ties on the picture; where it is not given, those of the whole series. */
  readonly degree?: number;
  /** Share of the largest, where size says something else than ties; null = there is no value. */
  readonly weight?: number | null;
  /** Name of the colour, where it says something else than the kind. */
  readonly fill?: string | null;
}

export interface Scene {
  /** In a difference colour means fate of ties; in a state it means kind of actors. Never both. */
  readonly mode: "difference" | "state";
  readonly actors: readonly SceneActor[];
  readonly ties: readonly SceneTie[];
  /** Strengths have no scale: every tie is drawn alike, and is of no class. */
  readonly isUnclassed?: boolean;
}

export const FATE_LOOK: Readonly<Record<Fate, TieLook>> = {
  new: "new",
  strengthened: "up",
  stable: "kept",
  retained: "kept",
  weakened: "down",
  dissolved: "lost",
  unobserved: "unobserved",
};

const ACTOR_MARK: Readonly<Record<ActorFate, ActorMark>> = {
  retained: "steady",
  joined: "entered",
  "left-without-ties": "left",
  "left-register": "gone",
  "left-unobserved": "gone",
  inactive: "idle",
};

export function differenceScene(
  register: readonly (Actor & { readonly fate: ActorFate })[],
  ties: readonly TieFate[],
  territory: string | null,
): Scene {
  return {
    mode: "difference",
    actors: register
      .filter(isIn(territory))
      .map((actor) => ({ ...facts(actor), mark: ACTOR_MARK[actor.fate] })),
    ties: ties.map(({ source, target, fate }) => ({
      key: tieKey(source, target),
      source,
      target,
      look: FATE_LOOK[fate],
    })),
  };
}

export function stateScene(
  register: readonly Actor[],
  ties: readonly EvaluatedTie[],
  territory: string | null,
): Scene {
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  return withDegrees({
    mode: "state",
    actors: register
      .filter(isIn(territory))
      .map((actor) => ({ ...facts(actor), mark: tied.has(actor.id) ? "steady" : "idle" })),
    ties: ties.map((tie) => ({
      key: tieKey(tie.source, tie.target),
      source: tie.source,
      target: tie.target,
      look: tie.class ?? "medium",
    })),
    ...(ties.some((tie) => tie.class !== null) ? {} : { isUnclassed: true }),
  });
}

/** The network at one of the two dates of a comparison, on the actors that were on the register then. */
export function sideScene(
  register: readonly Actor[],
  ties: readonly TieFate[],
  side: "from" | "to",
  territory: string | null,
): Scene {
  const there = ties.flatMap(({ source, target, ...tie }) => {
    const own = tie[side];
    return own === null ? [] : [{ ...own, source, target }];
  });
  return stateScene(register, there, territory);
}

/** How many ties of the picture each actor has. */
export function withDegrees(scene: Scene): Scene {
  const degrees = new Map<string, number>();
  for (const id of scene.ties.flatMap(({ source, target }) => [source, target]))
    degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const actors = scene.actors.map((actor) => ({ ...actor, degree: degrees.get(actor.id) ?? 0 }));
  return { ...scene, actors };
}

/** A scope that is one territory shows that territory; every other scope shows them all. */
function isIn(territory: string | null): (actor: Actor) => boolean {
  return (actor) => territory === null || actor.territory === territory;
}

function facts({ id, label, kind, territory }: Actor): Omit<SceneActor, "mark" | "degree"> {
  return { id, label, kind, territory };
}

/** Ids of the actors tied to this one on the map, sorted. */
export function neighboursIn(scene: Scene, id: string): string[] {
  return scene.ties
    .flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []))
    .sort();
}
