/**
 * Survival by the product-limit rule: what share is still there, where not everybody could be
 * followed to the end.
 *
 *     S = Π (1 − d / n)        d ended, n at risk just before; one factor a row
 *     Var = S² Σ d / (n (n − d))        Greenwood
 *     interval  S^exp(±z √(Σ d / (n (n − d))) / ln S)        log–log, z of 95 %: stays within 0–1
 *
 * The same for exact days (Kaplan and Meier) and for intervals between waves (the life table).
 *
 * Source: Kaplan & Meier (1958), "Nonparametric estimation from incomplete observations", Journal of
 * the American Statistical Association 53(282), 457–481.
 */

/** Those at risk just before each row, and those that ended in it. */
export interface RiskTable {
  readonly day: Float64Array;
  readonly atRisk: Uint32Array;
  readonly ended: Uint32Array;
}

export interface SurvivalCurve extends RiskTable {
  readonly survival: Float64Array;
  /** Bounds of the 95 % interval; NaN where there is none: nobody has ended yet, or everybody has. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Two-sided 95 % of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The rows of exact durations: one for each day on which any ended. Who was followed up to the very
 * day of an end is at risk on it.
 *
 * Precondition: durations ≥ 0, `hasEnded` one entry a duration.
 */
export function riskTable(duration: Float64Array, hasEnded: Uint8Array): RiskTable {
  const order = Uint32Array.from(duration, (_, at) => at).sort(
    (a, b) => duration[a]! - duration[b]!,
  );
  const rows: { day: number; atRisk: number; ended: number }[] = [];
  for (const [before, at] of order.entries()) {
    if (hasEnded[at] === 0) continue;
    const day = duration[at]!;
    const row = rows.at(-1);
    if (row?.day === day) row.ended++;
    else rows.push({ day, atRisk: order.length - firstOn(duration, order, before), ended: 1 });
  }
  return {
    day: Float64Array.from(rows, (row) => row.day),
    atRisk: Uint32Array.from(rows, (row) => row.atRisk),
    ended: Uint32Array.from(rows, (row) => row.ended),
  };
}

/** The place in order of the first that has the same duration. */
function firstOn(duration: Float64Array, order: Uint32Array, at: number): number {
  let first = at;
  while (first > 0 && duration[order[first - 1]!] === duration[order[at]!]) first--;
  return first;
}

/** Precondition: rows in order, nowhere more ended than were at risk. */
export function productLimit(table: RiskTable): SurvivalCurve {
  const rows = table.day.length;
  const survival = new Float64Array(rows);
  const low = new Float64Array(rows);
  const high = new Float64Array(rows);
  let share = 1;
  let greenwood = 0;
  for (let row = 0; row < rows; row++) {
    const n = table.atRisk[row]!;
    const d = table.ended[row]!;
    if (d > 0) {
      share *= 1 - d / n;
      greenwood += d / (n * (n - d));
    }
    survival[row] = share;
    // 0 and 1 give no logarithm of a logarithm: both bounds are then NaN.
    const step = (Z * Math.sqrt(greenwood)) / Math.log(share);
    low[row] = share ** Math.exp(-step);
    high[row] = share ** Math.exp(step);
    if (share === 0 || share === 1) low[row] = high[row] = Number.NaN;
  }
  return { ...table, survival, low, high };
}

/**
 * Mean days within the first `horizon`: the area under the curve, which keeps its height from one
 * row to the next.
 */
export function restrictedMean({ day, survival }: SurvivalCurve, horizon: number): number {
  let area = 0;
  let since = 0;
  let height = 1;
  for (let row = 0; row < day.length && day[row]! < horizon; row++) {
    area += height * (day[row]! - since);
    since = day[row]!;
    height = survival[row]!;
  }
  return area + height * (horizon - since);
}

/**
 * The same where ends are known only to lie between two rows: spread evenly over the interval, so
 * that the curve falls in straight lines. Precondition: the horizon is not beyond the last row.
 */
export function restrictedMeanBetween({ day, survival }: SurvivalCurve, horizon: number): number {
  let area = 0;
  let since = 0;
  let height = 1;
  for (let row = 0; row < day.length && since < horizon; row++) {
    const width = day[row]! - since;
    const kept = Math.min(width, horizon - since);
    const reached = height + ((survival[row]! - height) * kept) / width;
    area += (kept * (height + reached)) / 2;
    since = day[row]!;
    height = survival[row]!;
  }
  return area;
}
