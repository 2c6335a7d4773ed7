/** Geometry of the drawing: fill a box, keep actors apart, turn territories towards each other. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The points stretched to fill the box, each axis by itself. */
export function stretchInto(points: ReadonlyMap<string, Point>, box: Box): Map<string, Point> {
  const all = [...points.values()];
  const axis = (of: (point: Point) => number, start: number, length: number) => {
    const low = Math.min(...all.map(of));
    const span = Math.max(...all.map(of)) - low;
    return (point: Point) =>
      span < 1e-9 ? start + length / 2 : start + ((of(point) - low) / span) * length;
  };
  const x = axis((point) => point.x, box.x, box.width);
  const y = axis((point) => point.y, box.y, box.height);
  return new Map([...points].map(([id, point]) => [id, { x: x(point), y: y(point) }]));
}

const ROUNDS = 120;

/** Push actors of one territory apart until none is nearer than `distance`, inside the box. */
export function spread(
  members: readonly string[],
  positions: Map<string, Point>,
  box: Box,
  distance: number,
): void {
  const xs = members.map((id) => positions.get(id)?.x ?? 0);
  const ys = members.map((id) => positions.get(id)?.y ?? 0);
  const rounds = members.length > 400 ? 20 : ROUNDS;
  for (let round = 0; round < rounds; round++) {
    if (!pushApart(xs, ys, distance)) break;
    for (let i = 0; i < xs.length; i++) {
      xs[i] = Math.min(Math.max(xs[i] ?? 0, box.x), box.x + box.width);
      ys[i] = Math.min(Math.max(ys[i] ?? 0, box.y), box.y + box.height);
    }
  }
  members.forEach((id, index) => {
    positions.set(id, { x: xs[index] ?? 0, y: ys[index] ?? 0 });
  });
}

function pushApart(xs: number[], ys: number[], distance: number): boolean {
  let moved = false;
  for (let i = 0; i < xs.length; i++) {
    for (let j = i + 1; j < xs.length; j++) {
      let dx = (xs[j] ?? 0) - (xs[i] ?? 0);
      let dy = (ys[j] ?? 0) - (ys[i] ?? 0);
      let length = Math.hypot(dx, dy);
      if (length >= distance) continue;
      // Two in the very same place part sideways, the earlier id to the left.
      if (length < 1e-6) [dx, dy, length] = [1, 0, 1];
      const push = (distance - Math.min(length, distance)) / 2 / length;
      xs[i] = (xs[i] ?? 0) - dx * push;
      ys[i] = (ys[i] ?? 0) - dy * push;
      xs[j] = (xs[j] ?? 0) + dx * push;
      ys[j] = (ys[j] ?? 0) + dy * push;
      moved = true;
    }
  }
  return moved;
}

interface Placed {
  readonly box: Box;
  readonly members: readonly string[];
}

/** Mirror each territory so that its ties to the others are short: four ways, the shortest stays. */
export function mirrorTowardsTies(
  regions: readonly Placed[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  positions: Map<string, Point>,
): void {
  for (let pass = 0; pass < 2; pass++) {
    for (const { box, members } of regions) {
      const inside = new Set(members);
      const linked = members
        .map((id) => ({
          id,
          others: [...(neighbours.get(id) ?? [])].filter((other) => !inside.has(other)),
        }))
        .filter(({ others }) => others.length > 0);
      const lengthOf = (turn: Turn) =>
        linked.reduce((sum, { id, others }) => {
          const from = turn(positions.get(id) ?? box, box);
          return (
            sum + others.reduce((part, other) => part + distanceTo(positions.get(other), from), 0)
          );
        }, 0);
      const best = TURNS.map((turn) => ({ turn, length: lengthOf(turn) })).reduce((a, b) =>
        b.length < a.length - 1e-6 ? b : a,
      );
      for (const id of members) positions.set(id, best.turn(positions.get(id) ?? box, box));
    }
  }
}

type Turn = (point: Point, box: Box) => Point;

const TURNS: readonly Turn[] = [
  (point) => point,
  (point, box) => ({ x: 2 * box.x + box.width - point.x, y: point.y }),
  (point, box) => ({ x: point.x, y: 2 * box.y + box.height - point.y }),
  (point, box) => ({ x: 2 * box.x + box.width - point.x, y: 2 * box.y + box.height - point.y }),
];

function distanceTo(point: Point | undefined, from: Point): number {
  return point === undefined ? 0 : Math.hypot(point.x - from.x, point.y - from.y);
}
