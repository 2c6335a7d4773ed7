/**
 * Declared strength of one report (methods A1–A3).
 *
 *     s = Σ_d ω_d x_d / Σ_{d answered} ω_d        d in level, trust, frequency
 *     x_level = level / 5    x_trust = (trust − 1) / 3    x_frequency = frequency / 5
 *
 * Range 0–1. Level 0 means "asked, and there is no collaboration": strength 0 whatever the rest.
 * Without a level there is no strength (null): the level is what makes it an answer.
 * Level is divided by 5 and not by 4 from 1: level 1 is already a tie.
 *
 * Sources: levels of collaboration after Frey, Lohmeier, Lee & Tollefson (2006), "Measuring
 * collaboration among grant partners", American Journal of Evaluation 27(3), 383–392; weights are
 * this programme's own convention.
 */
import type { Parameters } from "../model/parameters.ts";

/** The items of one side's answer; null = not answered. */
export interface ReportItems {
  /** 0–5. */
  readonly level: number | null;
  /** 1–4. */
  readonly trust: number | null;
  /** 0–5. */
  readonly frequency: number | null;
}

export const DIMENSIONS = ["level", "trust", "frequency"] as const;

export type Dimension = (typeof DIMENSIONS)[number];

const ONTO_0_1: Readonly<Record<Dimension, (answer: number) => number>> = {
  level: (level) => level / 5,
  trust: (trust) => (trust - 1) / 3,
  frequency: (frequency) => frequency / 5,
};

/**
 * Strength of a report over the dimensions asked for.
 * @returns 0–1, or null without a level
 */
export function declaredStrength(
  items: ReportItems,
  weights: Parameters["dimensionWeights"],
  dimensions: ReadonlySet<Dimension> = new Set(DIMENSIONS),
): number | null {
  if (items.level === null) return null;
  if (items.level === 0) return 0;
  let sum = 0;
  let weight = 0;
  for (const dimension of DIMENSIONS) {
    const answer = items[dimension];
    if (answer === null || !dimensions.has(dimension)) continue;
    sum += weights[dimension] * ONTO_0_1[dimension](answer);
    weight += weights[dimension];
  }
  return sum / weight;
}

/** The dimensions that any report has answered: what a comparison of two dates may build on. */
export function dimensionsAnswered(reports: Iterable<ReportItems>): Set<Dimension> {
  const answered = new Set<Dimension>();
  for (const report of reports) {
    for (const dimension of DIMENSIONS) if (report[dimension] !== null) answered.add(dimension);
  }
  return answered;
}
