/** From an actor to the tied actor that lies in the direction of an arrow key. */
import type { Layout } from "./positions.ts";
import { neighboursIn, type Scene } from "./scene.ts";

export type Direction = "left" | "right" | "up" | "down";

const AXIS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The neighbour that lies most in that direction, the nearer of two; null if there is none. */
export function neighbourTowards(
  scene: Scene,
  layout: Layout,
  from: string,
  direction: Direction,
): string | null {
  const here = layout.positions.get(from);
  if (here === undefined) return null;
  const [ax, ay] = AXIS[direction];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const id of neighboursIn(scene, from)) {
    const there = layout.positions.get(id);
    if (there === undefined) continue;
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const ahead = dx * ax + dy * ay;
    const aside = Math.abs(dx * ay - dy * ax);
    if (ahead <= 0 || aside > 2 * ahead) continue;
    const cost = Math.hypot(dx, dy) + aside;
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

/** Where a walk starts: the actor with most ties, labs first. */
export function startOfWalk(scene: Scene, layout: Layout): string | null {
  const weight = ({ id, kind }: Scene["actors"][number]) =>
    (layout.degrees.get(id) ?? 0) + (kind === "lab" ? 1000 : 0);
  return (
    [...scene.actors].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))[0]?.id ?? null
  );
}
