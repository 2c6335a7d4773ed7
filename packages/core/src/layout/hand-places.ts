/** Places that somebody chose by hand, in place of those that the layout finds. */
import type { Box, Point } from "./point.ts";

/**
 * A share of the box of the actor's territory, (0, 0) its upper left corner, (1, 1) its lower right one:
 * so it means the same on a screen and on paper of any size, and nobody is moved out of its territory.
 */
export interface HandPlace extends Point {
  readonly actor: string;
}

/** Put these actors where a hand has put them; whoever it has not touched stays where it is. */
export function putByHand(
  members: readonly string[],
  given: ReadonlyMap<string, Point>,
  box: Box,
  positions: Map<string, Point>,
): void {
  for (const id of members) {
    const share = given.get(id);
    if (share === undefined) continue;
    positions.set(id, {
      x: box.x + within(share.x) * box.width,
      y: box.y + within(share.y) * box.height,
    });
  }
}

/** The share of the box that a point stands at, no further than its border, to four places. */
export function shareOf({ x, y }: Point, box: Box): Point {
  const share = (value: number, start: number, length: number) =>
    length === 0 ? 0.5 : Math.round(within((value - start) / length) * 10_000) / 10_000;
  return { x: share(x, box.x, box.width), y: share(y, box.y, box.height) };
}

/** The places by actor; of one that is given twice the last. */
export function byActor(places: readonly HandPlace[]): Map<string, Point> {
  return new Map(places.map(({ actor, x, y }) => [actor, { x, y }]));
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
