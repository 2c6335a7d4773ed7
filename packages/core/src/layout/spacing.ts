/** Geometry of the drawing: fill a box, keep actors apart, turn territories towards each other. */

import type { Box, Point } from "./point.ts";
import { finished, type Steps } from "./steps.ts";

/**
 * The points spread over the box, each axis by itself: halfway between where they lie and their
 * order, so that one far-off actor does not press all others together.
 */
export function stretchInto(points: ReadonlyMap<string, Point>, box: Box): Map<string, Point> {
  const ids = [...points.keys()];
  const axis = (of: (point: Point) => number, start: number, length: number) => {
    const value = (id: string) => of(points.get(id) ?? { x: 0, y: 0 });
    const sorted = [...ids].sort((a, b) => value(a) - value(b) || (a < b ? -1 : 1));
    const low = value(sorted[0] ?? "");
    const span = value(sorted.at(-1) ?? "") - low;
    return new Map(
      sorted.map((id, rank) => {
        const share = span < 1e-9 ? 0.5 : (value(id) - low) / span;
        const order = sorted.length === 1 ? 0.5 : rank / (sorted.length - 1);
        return [id, start + ((share + order) / 2) * length];
      }),
    );
  };
  const xs = axis((point) => point.x, box.x, box.width);
  const ys = axis((point) => point.y, box.y, box.height);
  return new Map(ids.map((id) => [id, { x: xs.get(id) ?? 0, y: ys.get(id) ?? 0 }]));
}

const ROUNDS = 120;
/** Every pair is looked at in each round: of more actors than this nobody waits for all rounds. */
const MOST_IN_FULL = 1500;
const FEWER_ROUNDS = 20;

/** Push actors of one territory apart until none is nearer than `distance`, inside the box. */
export function spread(
  members: readonly string[],
  positions: Map<string, Point>,
  box: Box,
  distance: number,
): void {
  finished(spreading(members, positions, box, distance));
}

/** The same, round by round. */
export function* spreading(
  members: readonly string[],
  positions: Map<string, Point>,
  box: Box,
  distance: number,
): Steps<void> {
  const xs = Float64Array.from(members, (id) => positions.get(id)?.x ?? 0);
  const ys = Float64Array.from(members, (id) => positions.get(id)?.y ?? 0);
  const rounds = members.length > MOST_IN_FULL ? FEWER_ROUNDS : ROUNDS;
  for (let round = 0; round < rounds; round++) {
    if (!pushApart(xs, ys, distance)) break;
    for (let i = 0; i < xs.length; i++) {
      xs[i] = Math.min(Math.max(xs[i]!, box.x), box.x + box.width);
      ys[i] = Math.min(Math.max(ys[i]!, box.y), box.y + box.height);
    }
    yield (round + 1) / rounds;
  }
  members.forEach((id, index) => {
    positions.set(id, { x: xs[index]!, y: ys[index]! });
  });
}

function pushApart(xs: Float64Array, ys: Float64Array, distance: number): boolean {
  let moved = false;
  for (let i = 0; i < xs.length; i++) {
    for (let j = i + 1; j < xs.length; j++) {
      let dx = xs[j]! - xs[i]!;
      let dy = ys[j]! - ys[i]!;
      const square = dx * dx + dy * dy;
      if (square >= distance * distance) continue;
      let length = Math.sqrt(square);
      // Two in the very same place part sideways, the earlier id to the left.
      if (length < 1e-6) [dx, dy, length] = [1, 0, 1];
      const push = (distance - Math.min(length, distance)) / 2 / length;
      xs[i] = xs[i]! - dx * push;
      ys[i] = ys[i]! - dy * push;
      xs[j] = xs[j]! + dx * push;
      ys[j] = ys[j]! + dy * push;
      moved = true;
    }
  }
  return moved;
}

interface Placed {
  readonly box: Box;
  readonly members: readonly string[];
}

/**
 * Mirror each territory so that actors tied to others beyond its border stand on that side. Only the
 * order of the boxes counts, not where the others stand: what changes inside one moves no other.
 */
export function mirrorTowardsTies(
  regions: readonly Placed[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  positions: Map<string, Point>,
): void {
  const boxOf = new Map(regions.flatMap(({ box, members }) => members.map((id) => [id, box])));
  for (const { box, members } of regions) {
    const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const pull = { x: 0, y: 0 };
    for (const id of members) {
      const place = positions.get(id) ?? centre;
      for (const other of neighbours.get(id) ?? []) {
        const there = boxOf.get(other);
        if (there === undefined || there === box) continue;
        const isBelow = there.y > box.y;
        const isAbove = there.y < box.y;
        if (isBelow || isAbove) pull.y += (place.y - centre.y) * (isBelow ? 1 : -1);
        else pull.x += (place.x - centre.x) * Math.sign(there.x - box.x);
      }
    }
    for (const id of members) {
      const { x, y } = positions.get(id) ?? centre;
      positions.set(id, {
        x: pull.x < 0 ? 2 * centre.x - x : x,
        y: pull.y < 0 ? 2 * centre.y - y : y,
      });
    }
  }
}
