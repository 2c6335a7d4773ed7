/** The network of one territory, small: where everybody stands on the map, fitted into a frame. */
import type { Actor, Point } from "@legami/core";
import { groundsOf, type TerritoryName } from "../../stage/backdrop.ts";
import type { Layout } from "../../stage/positions.ts";
import type { Scene, SceneActor, TieLook } from "../../stage/scene.ts";

export interface TinyPicture {
  readonly width: number;
  readonly height: number;
  readonly outline: readonly Point[];
  readonly tint: string;
  readonly actors: readonly (SceneActor & Point)[];
  readonly ties: readonly {
    readonly key: string;
    readonly look: TieLook;
    readonly from: Point;
    readonly to: Point;
  }[];
}

const PADDING = 3;

/** @param size of the frame; the picture keeps its proportions and may be narrower */
export function tinyPicture(
  scene: Scene,
  layout: Layout,
  territories: readonly TerritoryName[],
  size: { readonly width: number; readonly height: number },
): TinyPicture | null {
  const tied = new Set(scene.ties.flatMap(({ source, target }) => [source, target]));
  const drawn = scene.actors.filter(({ id }) => tied.has(id) && layout.positions.has(id));
  if (drawn.length === 0) return null;
  const grounds = groundsOf(layout, new Set(drawn.map(({ id }) => id)), territories, "");
  const places = drawn.flatMap(({ id }) => layout.positions.get(id) ?? []);
  const corners = grounds.length === 1 ? (grounds[0]?.outline ?? []) : [];
  const all = [...places, ...corners];
  const [left, top] = [Math.min(...all.map(({ x }) => x)), Math.min(...all.map(({ y }) => y))];
  const spanX = Math.max(...all.map(({ x }) => x)) - left || 1;
  const spanY = Math.max(...all.map(({ y }) => y)) - top || 1;
  const scale = Math.min((size.width - 2 * PADDING) / spanX, (size.height - 2 * PADDING) / spanY);
  const fit = ({ x, y }: Point): Point => ({
    x: PADDING + (x - left) * scale,
    y: PADDING + (y - top) * scale,
  });
  const at = (id: string) => fit(layout.positions.get(id) ?? { x: left, y: top });
  const known = new Set(drawn.map(({ id }) => id));
  return {
    width: spanX * scale + 2 * PADDING,
    height: spanY * scale + 2 * PADDING,
    outline: corners.map(fit),
    tint: grounds[0]?.tint ?? "terr-external",
    actors: drawn.map((actor) => ({ ...actor, ...at(actor.id) })),
    ties: scene.ties
      .filter(({ source, target }) => known.has(source) && known.has(target))
      .map(({ key, look, source, target }) => ({ key, look, from: at(source), to: at(target) })),
  };
}

/** The part of a scene inside one territory; all of it for a programme that tells none apart. */
export function sceneWithin(scene: Scene, territory: string | null): Scene {
  if (territory === null) return scene;
  const actors = scene.actors.filter((actor) => actor.territory === territory);
  const inside = new Set(actors.map(({ id }: Pick<Actor, "id">) => id));
  return {
    ...scene,
    actors,
    ties: scene.ties.filter(({ source, target }) => inside.has(source) && inside.has(target)),
  };
}
