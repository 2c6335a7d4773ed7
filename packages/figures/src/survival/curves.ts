/** The rows of `tie-survival` as curves: all ties, and those of each strength at the start. */
import type { Item, MeasureResult } from "@legami/core";

export interface CurvePoint {
  /** Days, or the number of the wave where waves have no dates. */
  readonly x: number;
  readonly wave: string | null;
  readonly atRisk: number;
  readonly ended: number;
  readonly survival: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface Curve {
  /** Null: all ties. */
  readonly group: string | null;
  /** Ties followed from the start. */
  readonly ties: number;
  readonly points: readonly CurvePoint[];
}

export function curvesOf({ items = [] }: Pick<MeasureResult, "items">): Curve[] {
  const first = items[0]?.["from"] ?? null;
  const groups = Map.groupBy(
    items.filter(
      ({ from, stratum }) => from === first && (stratum === null || stratum === "strength"),
    ),
    ({ group }) => (group === null || group === undefined ? null : String(group)),
  );
  return [...groups].flatMap(([group, rows]): Curve[] => {
    const points = rows.flatMap((row, index) => pointOf(row, index));
    const [start] = rows;
    // Of too few there are counts and no curve.
    if (points.length < rows.length || start === undefined) return [];
    return [{ group, ties: Number(start["atRisk"]), points }];
  });
}

function pointOf(row: Item, index: number): CurvePoint[] {
  const { survival, day, wave, low, high } = row;
  if (typeof survival !== "number") return [];
  const bound = (value: typeof low) => (typeof value === "number" ? value : null);
  return [
    {
      x: typeof day === "number" ? day : index,
      wave: typeof wave === "string" ? wave : null,
      atRisk: Number(row["atRisk"]),
      ended: Number(row["ended"]),
      survival,
      low: bound(low),
      high: bound(high),
    },
  ];
}

/** Between waves ends are not known to the day; in the diary they are, and the curve falls in steps. */
export function isByWave({ points }: Curve): boolean {
  return points[0]?.wave !== null;
}
