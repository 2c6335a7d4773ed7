/**
 * The cells of the sensitivity analysis (methods A10): other reasonable rules under which a message has
 * to stay what it is.
 *
 * Only what a lens depends on is crossed. Up to 500 cells are all of them, in one order; of more a
 * Latin hypercube of 300 is taken: every value of every rule in as many cells as every other (or one
 * more), and which go together is drawn. Data only: running them is another matter.
 *
 * Sources: multiverse and specification-curve analysis after Steegen et al. (2016), Perspectives on
 * Psychological Science 11, and Simonsohn, Simmons & Nelson (2020), Nature Human Behaviour 4; sampling
 * after McKay, Beckman & Conover (1979), "A Comparison of Three Methods for Selecting Values of Input
 * Variables in the Analysis of Output from a Computer Code", Technometrics 21(2), 239–245.
 */
import type { RandomSource } from "../kernel/random.ts";
import type { Parameters } from "../model/parameters.ts";
import type { Lens } from "../model/programme.ts";
import { DECAYS, type Decay } from "../strength/enacted-strength.ts";
import { RECONCILIATIONS, type Reconciliation } from "../strength/reconcile.ts";
import { drawsOf } from "./draws.ts";

/** What one cell sets; the rest is as the programme has it. */
export interface SensitivityCell {
  readonly contactHalfLifeDays?: number;
  readonly saturation?: number;
  readonly enactedThreshold?: number;
  readonly dimensionWeights?: Parameters["dimensionWeights"];
  readonly classCuts?: Parameters["classCuts"];
  readonly reconciliation?: Reconciliation;
  readonly decay?: Decay;
}

export interface GridRequest {
  readonly lens: Lens;
  /** Strengths lie on a scale and have classes. */
  readonly hasScale: boolean;
  readonly parameters: Parameters;
  /** What the seed of every draw begins with: seed and digests of the snapshots, in order of date. */
  readonly seedText: string;
}

const MOST_CELLS = 500;
const SAMPLED_CELLS = 300;

/** One rule with its values. */
type Rule = readonly SensitivityCell[];

export function sensitivityGrid(request: GridRequest): SensitivityCell[] {
  const rules = rulesOf(request);
  const cells = rules.reduce((product, rule) => product * rule.length, 1);
  return cells <= MOST_CELLS ? crossed(rules) : latinHypercube(rules, request.seedText);
}

function rulesOf({ lens, hasScale, parameters }: GridRequest): Rule[] {
  const [medium] = parameters.classCuts;
  const survey: Rule[] = [
    [
      { level: 1, trust: 0, frequency: 0 },
      { level: 0.5, trust: 0.25, frequency: 0.25 },
      { level: 0.34, trust: 0.33, frequency: 0.33 },
    ].map((dimensionWeights) => ({ dimensionWeights })),
    RECONCILIATIONS.map((reconciliation) => ({ reconciliation })),
  ];
  const events: Rule[] = [
    [90, 135, 180, 270, 365].map((contactHalfLifeDays) => ({ contactHalfLifeDays })),
    [1, 2, 4].map((saturation) => ({ saturation })),
    [0.25, 0.5, 1].map((enactedThreshold) => ({ enactedThreshold })),
    DECAYS.map((decay) => ({ decay })),
  ];
  const classes: Rule[] = hasScale
    ? [[0.6, 0.7, 0.8].map((strong) => ({ classCuts: [Math.min(medium, strong), strong] }))]
    : [];
  return [
    ...(lens === "declared" || lens === "combined" ? survey : []),
    ...(lens === "enacted" || lens === "combined" ? events : []),
    ...classes,
  ];
}

/** Every value with every other, the last rule changing fastest. */
function crossed(rules: readonly Rule[]): SensitivityCell[] {
  return rules.reduce<SensitivityCell[]>(
    (cells, rule) => cells.flatMap((cell) => rule.map((value) => ({ ...cell, ...value }))),
    [{}],
  );
}

/** Draw k shuffles the values of rule k over the cells. */
function latinHypercube(rules: readonly Rule[], seedText: string): SensitivityCell[] {
  const { randomOf } = drawsOf(seedText, "A10", rules.length);
  const columns = rules.map((rule, index) => {
    const values = Array.from({ length: SAMPLED_CELLS }, (_, cell) => rule[cell % rule.length]);
    return shuffled(values, randomOf(index + 1));
  });
  return Array.from({ length: SAMPLED_CELLS }, (_, cell) =>
    Object.assign({}, ...columns.map((column) => column[cell])),
  );
}

function shuffled<Value>(values: readonly Value[], random: RandomSource): Value[] {
  const order = [...values];
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.integer(last + 1);
    [order[last], order[other]] = [order[other] as Value, order[last] as Value];
  }
  return order;
}
