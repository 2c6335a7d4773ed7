/** Which tie lies under the pointer. */
import type { Point } from "@legami/core";
import type { SceneTie } from "./scene.ts";

/**
 * The tie whose line passes nearest to a point, no farther than `reach`; of equally near ones that which
 * is drawn last; null where there is none.
 * @param point and `reach` in the units of the positions
 */
export function tieAt<Tie extends Pick<SceneTie, "source" | "target">>(
  ties: readonly Tie[],
  positions: ReadonlyMap<string, Point>,
  point: Point,
  reach: number,
): Tie | null {
  let nearest: Tie | null = null;
  let least = reach * reach;
  for (const tie of ties) {
    const [from, to] = [positions.get(tie.source), positions.get(tie.target)];
    if (from === undefined || to === undefined) continue;
    const distance = squaredDistance(point, from, to);
    if (distance > least) continue;
    nearest = tie;
    least = distance;
  }
  return nearest;
}

/** From a point to the nearest point between two others, squared. */
function squaredDistance(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [px, py] = [point.x - from.x, point.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  return (px - share * dx) ** 2 + (py - share * dy) ** 2;
}
