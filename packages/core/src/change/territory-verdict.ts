/**
 * How a territory changed: two readings of the numbers at two dates, then one label (methods D18).
 *
 * Extent. Active actors, ties and total strength score +1 where they rose by 15 % or more (and by 2
 * actors, 2 ties, 1 of strength at least), −1 where they fell by as much, else 0.
 *
 *     recomposition   a +1 and a −1 among them
 *     expansion       the scores sum to 2 or more, without a −1
 *     contraction     to −2 or less, without a +1
 *     stable          everything else
 *
 * Overlay, from four flags: (a) a new pole, yes or no; (b) structural polarisation, (c) assortativity by
 * municipality or kind, (d) the network falls apart or gathers around one actor; b, c and d are +1, 0
 * or −1, each by .10 or more (10 points for the largest component).
 *
 *     polarization    two flags or more are up, one of b, c, d among them
 *     depolarization  two of b, c, d or more are down
 *     mixed           both at once
 *     new-pole        neither, but (a) is up
 *     none            neither
 *     not-assessed    the shape of the network could not be read
 *
 * (c) and (d) have two parts each; where these point opposite ways the flag is 0. A value that does not
 * exist scores 0. Where the survey was drawn again (methods E9) a quantity of the extent has to move by
 * the smallest change that could have been noticed at least, and (b) and (c) by more than half their
 * 90 % interval; without draws thresholds stand on the point values.
 *
 * Source: own rule; the thresholds are conventions to be agreed with the evaluators.
 */

export type Score = -1 | 0 | 1;

export const EXTENTS = ["expansion", "contraction", "recomposition", "stable"] as const;

export type Extent = (typeof EXTENTS)[number];

export const OVERLAYS = [
  "polarization",
  "depolarization",
  "mixed",
  "new-pole",
  "none",
  "not-assessed",
] as const;

export type Overlay = (typeof OVERLAYS)[number];

/** A number at both dates; null = it does not exist there. */
export interface Sides {
  readonly from: number | null;
  readonly to: number | null;
}

export interface Flags {
  readonly newPole: 0 | 1;
  readonly polarization: Score;
  readonly assortativity: Score;
  readonly integration: Score;
}

/** Values carry 12 significant digits: what reaches the step but for the last of them reaches it. */
const SLACK = 1e-9;

/** Whether a quantity rose or fell by that share of its first value, and by that many units. */
export function extentScore({ from, to }: Sides, share: number, leastUnits: number): Score {
  if (from === null || to === null) return 0;
  return stepScore({ from, to }, Math.max(share * from, leastUnits));
}

/** Whether an index rose or fell by the step, and by more than noise could make of it. */
export function stepScore({ from, to }: Sides, step: number, noise = 0): Score {
  if (from === null || to === null) return 0;
  const change = to - from;
  if (noise > 0 && Math.abs(change) <= noise + SLACK) return 0;
  if (change >= step - SLACK) return 1;
  return change <= -step + SLACK ? -1 : 0;
}

/** A flag of two parts: what either says, 0 where they contradict each other. */
export function eitherScore(one: Score, other: Score): Score {
  return Math.sign(one + other) as Score;
}

export function extentOf(scores: readonly Score[]): Extent {
  const sum = scores.reduce((total: number, score) => total + score, 0);
  const [rises, falls] = [scores.includes(1), scores.includes(-1)];
  if (rises && falls) return "recomposition";
  if (sum >= 2) return "expansion";
  return sum <= -2 ? "contraction" : "stable";
}

export function overlayOf({ newPole, polarization, assortativity, integration }: Flags): Overlay {
  const shifts = [polarization, assortativity, integration];
  const up = shifts.filter((score) => score === 1).length;
  const down = shifts.filter((score) => score === -1).length;
  const isPolarized = newPole + up >= 2 && up >= 1;
  const isDepolarized = down >= 2;
  if (isPolarized && isDepolarized) return "mixed";
  if (isPolarized) return "polarization";
  if (isDepolarized) return "depolarization";
  return newPole === 1 ? "new-pole" : "none";
}

/** `expansion`, `expansion-polarization`, `stable-not-assessed`. */
export function verdictLabel(extent: Extent, overlay: Overlay): string {
  return overlay === "none" ? extent : `${extent}-${overlay}`;
}
