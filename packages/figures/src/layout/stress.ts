/**
 * Distances on the drawing like distances in the network: stress majorisation (Gansner, Koren &
 * North 2004; methods F1) over hops with weights 1/d², from classical scaling as its start. Unlike
 * forces that swing, a tie more or less moves the others a little, not all of them anew.
 */
import type { Point } from "./spacing.ts";

const ROUNDS = 200;
const POWER_ROUNDS = 300;
/** Steps times pairs that a browser does without making anybody wait. */
const WORK = 40_000_000;

/**
 * @param neighbours ids to ids, possibly beyond `members`
 * @param seedOf a place that the id alone gives: breaks ties between actors with the same partners
 */
export function stressLayout(
  members: readonly string[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  seedOf: (id: string) => Point,
): Map<string, Point> {
  const distances = hopDistances(members, neighbours);
  const seeds = members.map(seedOf);
  let xs = principalAxis(
    distances,
    seeds.map(({ x }) => x),
    null,
  );
  let ys = principalAxis(
    distances,
    seeds.map(({ y }) => y),
    xs,
  );
  xs = xs.map((x, i) => x + (seeds[i]?.x ?? 0) * 0.2);
  ys = ys.map((y, i) => y + (seeds[i]?.y ?? 0) * 0.2);
  const rounds = Math.max(12, Math.min(ROUNDS, Math.floor(WORK / members.length ** 2)));
  for (let round = 0; round < rounds; round++) [xs, ys] = majorise(distances, xs, ys);
  return new Map(members.map((id, i) => [id, { x: xs[i] ?? 0, y: ys[i] ?? 0 }]));
}

/** Row by row; one more than the farthest for pairs that no path joins. */
function hopDistances(
  members: readonly string[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): Float64Array {
  const n = members.length;
  const index = new Map(members.map((id, i) => [id, i]));
  const adjacent = members.map((id) =>
    [...(neighbours.get(id) ?? [])].flatMap((other) => index.get(other) ?? []),
  );
  const distances = new Float64Array(n * n).fill(-1);
  let farthest = 0;
  for (let start = 0; start < n; start++) {
    const row = start * n;
    const queue = [start];
    distances[row + start] = 0;
    for (const at of queue) {
      const next = (distances[row + at] ?? 0) + 1;
      for (const other of adjacent[at] ?? []) {
        if (distances[row + other] !== -1) continue;
        distances[row + other] = next;
        farthest = Math.max(farthest, next);
        queue.push(other);
      }
    }
  }
  return distances.map((distance) => (distance === -1 ? farthest + 1 : distance));
}

/** The strongest axis of the centred squared distances that is at right angles to `other`. */
function principalAxis(
  distances: Float64Array,
  start: readonly number[],
  other: Float64Array | null,
): Float64Array {
  const n = start.length;
  const squares = distances.map((distance) => -0.5 * distance * distance);
  const means = Float64Array.from(start, (_, i) => mean(squares.subarray(i * n, i * n + n)));
  const overall = mean(means);
  const multiply = (vector: Float64Array) =>
    Float64Array.from(start, (_, i) => {
      let sum = 0;
      for (let j = 0; j < n; j++) {
        const centred = (squares[i * n + j] ?? 0) - (means[i] ?? 0) - (means[j] ?? 0) + overall;
        sum += centred * (vector[j] ?? 0);
      }
      return sum;
    });
  let axis = Float64Array.from(start);
  let length = 1;
  const rounds = Math.max(12, Math.min(POWER_ROUNDS, Math.floor(WORK / n ** 2)));
  for (let round = 0; round < rounds; round++) {
    const next = multiply(axis);
    if (other !== null) {
      const share = dot(next, other) / (dot(other, other) || 1);
      for (let i = 0; i < n; i++) next[i] = (next[i] ?? 0) - share * (other[i] ?? 0);
    }
    length = Math.sqrt(dot(next, next)) || 1;
    axis = next.map((value) => value / length);
  }
  return axis.map((value) => value * Math.sqrt(length));
}

/** One step of the majorisation: every actor to the mean of where the others want it. */
function majorise(
  distances: Float64Array,
  xs: Float64Array,
  ys: Float64Array,
): [Float64Array, Float64Array] {
  const n = xs.length;
  const [nextX, nextY] = [new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    const [x, y] = [xs[i] ?? 0, ys[i] ?? 0];
    let [weights, sumX, sumY] = [0, 0, 0];
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const [otherX, otherY] = [xs[j] ?? 0, ys[j] ?? 0];
      const wanted = distances[i * n + j] ?? 1;
      const weight = 1 / (wanted * wanted);
      const apart = Math.sqrt((x - otherX) ** 2 + (y - otherY) ** 2) || 1e-9;
      sumX += weight * (otherX + (wanted * (x - otherX)) / apart);
      sumY += weight * (otherY + (wanted * (y - otherY)) / apart);
      weights += weight;
    }
    nextX[i] = weights === 0 ? x : sumX / weights;
    nextY[i] = weights === 0 ? y : sumY / weights;
  }
  return [nextX, nextY];
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
