import { polygonArea, polygonHull } from "d3-polygon";

export type Point = [x: number, y: number];

export interface Spread {
  readonly centre: Readonly<Point>;
  /** Root of the mean squared distance from the centre. */
  readonly standardDistance: number;
  /** Semi-axes of the standard ellipse, √(2λ) of the covariance's eigenvalues, the long one first. */
  readonly semiAxes: readonly [long: number, short: number];
  /** Of the long axis, degrees clockwise from the y axis, 0 ≤ … < 180; null if the axes are equal. */
  readonly orientation: number | null;
  /** All points lie on one line, or in one place. */
  readonly isFlat: boolean;
}

/** A spread across the line of less than this share of that along it is rounding: √ of that of λ. */
const FLAT = 1e-6;

/**
 * How points are spread about their mean centre. Sums are divided by n; the axes have the factor √2
 * with which the ellipse of a round cloud has the radius of its standard distance. Precondition: at
 * least one point.
 */
export function spreadOf(points: readonly Readonly<Point>[]): Spread {
  const n = points.length;
  const mean = (of: (point: Readonly<Point>) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / n;
  const centre: Point = [mean(([x]) => x), mean(([, y]) => y)];
  const xx = mean(([x]) => (x - centre[0]) ** 2);
  const yy = mean(([, y]) => (y - centre[1]) ** 2);
  const xy = mean(([x, y]) => (x - centre[0]) * (y - centre[1]));
  const middle = (xx + yy) / 2;
  const apart = Math.hypot((xx - yy) / 2, xy);
  const long = Math.sqrt(2 * (middle + apart));
  const short = Math.sqrt(2 * Math.max(0, middle - apart));
  const fromEast = Math.atan2(2 * xy, xx - yy) / 2;
  return {
    centre,
    standardDistance: Math.sqrt(xx + yy),
    semiAxes: [long, short],
    orientation: apart <= FLAT * middle ? null : (90 - (fromEast * 180) / Math.PI + 180) % 180,
    isFlat: short <= FLAT * long,
  };
}

/** Corners of the convex hull, one after the other; none for fewer than three points. */
export function hullOf(points: readonly Readonly<Point>[]): Point[] {
  return polygonHull(points.map(([x, y]): Point => [x, y])) ?? [];
}

/** Area within the convex hull; 0 for fewer than three points. */
export function hullArea(points: readonly Readonly<Point>[]): number {
  const hull = hullOf(points);
  return hull.length === 0 ? 0 : Math.abs(polygonArea(hull));
}

/** Nine tenths of the points, rounded up: those nearest to the centre, of equal ones the first. */
export function nearestNinety(
  points: readonly Readonly<Point>[],
  centre: Readonly<Point>,
): Readonly<Point>[] {
  return points
    .map((point) => ({ point, far: Math.hypot(point[0] - centre[0], point[1] - centre[1]) }))
    .sort((one, other) => one.far - other.far)
    .slice(0, Math.ceil(0.9 * points.length - 1e-9))
    .map(({ point }) => point);
}
