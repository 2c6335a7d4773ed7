/**
 * Is the shape more than degrees imply? Closure, core, communities and polarisation beside random
 * networks in which everybody keeps the number of partners (methods E5).
 *
 * For the annex, or for measures that are named: of the whole network and of territories, where they
 * may be reported. Measures that search take
 * fewer networks, stated in the result: closure all draws, the others 100.
 */
import { type Network, networkOf } from "../arrays/network.ts";
import { rewiredNetwork } from "../arrays/rewired-network.ts";
import { configurationModel } from "../inference/configuration-model.ts";
import { drawsOf } from "../inference/draws.ts";
import { nullModel } from "../inference/null-model.ts";
import { consensusCommunities } from "../kernel/consensus-communities.ts";
import { continuousCore } from "../kernel/continuous-core.ts";
import { discreteCore } from "../kernel/discrete-core.ts";
import { seededRandom } from "../kernel/random.ts";
import type { SnapshotMeasure } from "../measures/measure.ts";
import { corePeriphery } from "../measures/morphology/core-periphery.ts";
import { modularity } from "../measures/morphology/modularity.ts";
import { structuralPolarization } from "../measures/morphology/structural-polarization.ts";
import { transitivity } from "../measures/morphology/transitivity.ts";
import { roundTo12 } from "../model/canonical.ts";
import type { Scope } from "../model/scope.ts";
import { isObserved } from "../snapshot/observation-mask.ts";
import { gateOf } from "./gates.ts";
import type { ResolvedRequest } from "./request.ts";
import type { SnapshotPair } from "./snapshot-pair.ts";

/** Networks for measures that search on every one. */
const SEARCHED_NETWORKS = 100;

/** Runs of the search for communities, on the data and on every network (methods D8). */
const RUNS_FOR_BEST = 10;

interface Comparison {
  readonly measure: SnapshotMeasure;
  readonly isSearch: boolean;
  /** NaN where it is undefined. */
  readonly statistic: (network: Network) => number;
}

const COMPARISONS: readonly Comparison[] = [
  {
    measure: transitivity,
    isSearch: false,
    statistic: (network) => headline(transitivity, network),
  },
  { measure: corePeriphery, isSearch: true, statistic: coreCorrelation },
  { measure: modularity, isSearch: true, statistic: bestModularity },
  {
    measure: structuralPolarization,
    isSearch: true,
    statistic: (network) => headline(structuralPolarization, network),
  },
];

/** One comparison with random networks, to be computed anywhere. */
export interface DegreeNull {
  readonly key: string;
  readonly scope: string;
  readonly at: "from" | "to";
  /** As many numbers as `DEGREE_NULL_FIELDS`; NaN = none. */
  readonly compute: () => Float64Array;
}

export const DEGREE_NULL_FIELDS = [
  "draws",
  "mean",
  "sd",
  "z",
  "percentile",
  "swappability",
  "distinct",
  "observed",
] as const;

export function degreeNulls(
  { asTaken }: SnapshotPair,
  scopes: readonly Scope[],
  { measures, draws, tests, annex, keys }: ResolvedRequest,
): DegreeNull[] {
  // They take longer than all intervals together, and their place is the annex (methods E0).
  if (!tests || !(annex || keys !== null)) return [];
  return scopes.filter(isWhole).flatMap((scope) =>
    (["from", "to"] as const).flatMap((at) => {
      const arrays = at === "from" ? asTaken.before : asTaken.after;
      const known = networkOf(arrays, scope, "known");
      return COMPARISONS.filter(
        ({ measure }) => measures.includes(measure) && gateOf(measure, [known]) === null,
      ).map((comparison): DegreeNull => {
        const network = networkOf(arrays, scope, "active");
        const count = comparison.isSearch ? Math.min(SEARCHED_NETWORKS, draws) : draws;
        const { key } = comparison.measure;
        return { key, scope: scope.name, at, compute: () => against(comparison, network, count) };
      });
    }),
  );
}

/** The null model as results carry it; a network with almost no alternatives says so. */
export function degreeNullFields(row: Float64Array): Record<string, number | string | null> | null {
  const field = (name: (typeof DEGREE_NULL_FIELDS)[number]) => {
    const value = row[DEGREE_NULL_FIELDS.indexOf(name)] ?? Number.NaN;
    return Number.isNaN(value) ? null : roundTo12(value);
  };
  if (field("draws") === null) return null;
  const swaps = { swappability: field("swappability"), distinct: field("distinct") };
  const model = { model: "configuration", draws: field("draws"), ...swaps };
  if (field("mean") === null) return { ...model, status: "insufficient_n" };
  return {
    ...model,
    observed: field("observed"),
    mean: field("mean"),
    sd: field("sd"),
    z: field("z"),
    percentile: field("percentile"),
  };
}

function isWhole({ name }: Scope): boolean {
  return name === "ALL" || /^T:[^/]+$/.test(name);
}

function against(
  { measure, statistic }: Comparison,
  network: Network,
  count: number,
): Float64Array {
  const result = new Float64Array(DEGREE_NULL_FIELDS.length).fill(Number.NaN);
  const observed = statistic(network);
  if (network.m === 0 || Number.isNaN(observed)) return result;
  const draws = drawsOf(`${network.seedText}/${network.scope.name}/${measure.key}`, "E5", count);
  let draw = 0;
  const { n, source, target, actors, snapshot } = network;
  const { mask } = snapshot;
  const isMasked = !mask.isComplete;
  const found = configurationModel(
    {
      n,
      source,
      target,
      isTwoMode: false,
      mayTie: isMasked
        ? (a, b) => {
            const [one, other] = [actors[a], actors[b]];
            return one !== undefined && other !== undefined && isObserved(mask, one, other);
          }
        : null,
    },
    (from, to) => {
      const name = `E5/${draw++}`;
      return statistic(
        rewiredNetwork(network, from, to, seededRandom(`${network.seedText}/${name}`), name),
      );
    },
    draws,
  );
  const swaps = [found.swappability, found.distinct];
  const values = found.values.filter((value) => !Number.isNaN(value));
  if (found.isTooRigid || values.length < count / 2) {
    result.set([count, Number.NaN, Number.NaN, Number.NaN, Number.NaN, ...swaps, observed]);
    return result;
  }
  const { mean, sd, z, percentile } = nullModel("configuration", observed, values, false);
  result.set([values.length, mean, sd, z ?? Number.NaN, percentile, ...swaps, observed]);
  return result;
}

function headline(measure: SnapshotMeasure, network: Network): number {
  const outcome = measure.compute(network).headline;
  return outcome?.status === "ok" ? outcome.value : Number.NaN;
}

function coreCorrelation(network: Network): number {
  const random = (draw: number) => seededRandom(`${network.seedText}/D6/${draw}`);
  const csr = network.adjacency();
  const discrete = discreteCore(csr, random(1));
  return discrete === null
    ? Number.NaN
    : continuousCore(csr, discrete.isCore, random(2)).correlation;
}

/** The best of a few single searches, the same on the data and on every network. */
function bestModularity({ n, source, target, strength, parameters, seedText }: Network): number {
  return consensusCommunities(
    { n, source, target, weight: strength },
    {
      gamma: parameters.communityResolution,
      runs: RUNS_FOR_BEST,
      threshold: parameters.consensusThreshold,
      seedText: `${seedText}/E5`,
      rounds: 1,
    },
  ).best.modularity;
}
