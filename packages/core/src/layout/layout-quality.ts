/**
 * How true a drawing is (methods F2), for the metadata of a figure.
 *
 *     normalised stress = min over s of Σ w (s‖x_i − x_j‖ − d)² / Σ w d²,  w = 1 / d², over joined pairs
 *     displacement = ‖x_i(b) − x_i(a)‖ / diagonal of all places
 *
 * Cost: O(n · (n + ties)), and O(ties²) for the crossings.
 */
import { hopDistances } from "../kernel/hop-distances.ts";
import { datedNetworks, type LayoutTie } from "./dated-networks.ts";
import type { Point } from "./point.ts";

export interface LayoutQuality {
  /** 0 = every pair at its distance; null where no path joins any pair. */
  readonly stress: number | null;
  /** Pairs of ties whose lines cross; those that share an end do not. */
  readonly crossings: number;
}

/** @param ties between actors that have a place; others are passed over */
export function layoutQuality(
  places: ReadonlyMap<string, Point>,
  ties: readonly LayoutTie[],
): LayoutQuality {
  const points = [...places.values()];
  const { n, offset, neighbour } = datedNetworks([...places.keys()], [ties])[0]!;
  const lines: Line[] = [];
  for (let v = 0; v < n; v++) {
    for (const u of neighbour.subarray(offset[v]!, offset[v + 1]!)) {
      if (v < u) lines.push({ ends: [v, u], from: points[v]!, to: points[u]! });
    }
  }
  return { stress: layoutStress(places, ties), crossings: crossingsOf(lines) };
}

/** The normalised stress alone: of networks whose crossings are too many to count. */
export function layoutStress(
  places: ReadonlyMap<string, Point>,
  ties: readonly LayoutTie[],
): LayoutQuality["stress"] {
  const points = [...places.values()];
  const network = datedNetworks([...places.keys()], [ties])[0]!;
  let [drawnWanted, drawnDrawn, wantedWanted] = [0, 0, 0];
  for (let v = 0; v < points.length; v++) {
    const hops = hopDistances(network, [v]);
    for (let u = v + 1; u < points.length; u++) {
      const wanted = hops[u]!;
      if (wanted <= 0) continue;
      const drawn = distanceOf(points[v]!, points[u]!);
      drawnWanted += drawn / wanted;
      drawnDrawn += (drawn / wanted) ** 2;
      wantedWanted += 1;
    }
  }
  // At the best scale s = Σ w‖x‖d / Σ w‖x‖².
  return drawnDrawn === 0 ? null : 1 - drawnWanted ** 2 / (drawnDrawn * wantedWanted);
}

/** Mean and longest way of the actors that stand at both dates, as shares of the drawing's diagonal. */
export function displacement(
  before: ReadonlyMap<string, Point>,
  after: ReadonlyMap<string, Point>,
): { readonly mean: number; readonly most: number } {
  const points = [...before.values(), ...after.values()];
  const diagonal = Math.hypot(span(points.map(({ x }) => x)), span(points.map(({ y }) => y)));
  const ways = [...before].flatMap(([id, point]) => {
    const there = after.get(id);
    return there === undefined || diagonal === 0 ? [] : [distanceOf(point, there) / diagonal];
  });
  return {
    mean: ways.reduce((sum, way) => sum + way, 0) / Math.max(ways.length, 1),
    most: Math.max(0, ...ways),
  };
}

interface Line {
  readonly ends: readonly [number, number];
  readonly from: Point;
  readonly to: Point;
}

function crossingsOf(lines: readonly Line[]): number {
  let count = 0;
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (one.ends.some((end) => other.ends.includes(end))) continue;
      const isSplit = (line: Line, a: Point, b: Point) => sideOf(line, a) * sideOf(line, b) < 0;
      if (isSplit(one, other.from, other.to) && isSplit(other, one.from, one.to)) count++;
    }
  }
  return count;
}

/** On which side of the line the point lies: the sign says which. */
function sideOf({ from, to }: Line, { x, y }: Point): number {
  return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
}

function distanceOf(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function span(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}
