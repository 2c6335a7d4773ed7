/**
 * Hubs: actors with far more ties than the others, and with more than their part of the strength.
 *
 *     k_v ≥ max(degree, Q3 + iqr · (Q3 − Q1))        and        s_v / Σ s ≥ share / n
 *
 * over the n actors with ties; quartiles interpolated between order statistics (R's type 7), s_v the
 * strength of v's ties. Degrees are kept as counts of actors by degree, so that taking one actor out
 * costs its ties and the largest degree, not another sort.
 */
import type { Csr } from "./csr.ts";

export interface HubRules {
  readonly degree: number;
  readonly iqr: number;
  readonly share: number;
}

/** A network as hubs are looked for in it: strength of every tie, by the index that `csr.tie` gives. */
export interface StrengthNetwork {
  readonly csr: Csr;
  readonly strength: Float64Array;
}

/** What decides who is a hub. */
interface Field {
  /** Actors with so many ties; those without are not counted. */
  readonly byDegree: Uint32Array;
  active: number;
  /** Σ s over actors: every tie from both ends. */
  total: number;
}

export interface Hubs {
  /** 1 for each hub. */
  readonly isHub: Uint8Array;
  /** Share of the summed strength that each actor has; 0 without ties. */
  readonly share: Float64Array;
}

export function hubs(network: StrengthNetwork, rules: HubRules): Hubs {
  const { csr, strength } = network;
  const field = fieldOf(network);
  const least = leastDegree(field, rules);
  const share = new Float64Array(csr.n);
  const isHub = new Uint8Array(csr.n);
  for (let v = 0; v < csr.n; v++) {
    const own = strengthOf(csr, strength, v);
    if (own === 0) continue;
    share[v] = own / field.total;
    if (
      reaches(degreeOf(csr, v), least) &&
      reaches(own * field.active, rules.share * field.total)
    ) {
      isHub[v] = 1;
    }
  }
  return { isHub, share };
}

/** In how many of the networks without one other actor that has ties the hub is still one. */
export function hubWithoutOne(
  network: StrengthNetwork,
  rules: HubRules,
  hub: number,
): { readonly still: number; readonly runs: number } {
  const { csr, strength } = network;
  const whole = fieldOf(network);
  const own = { degree: degreeOf(csr, hub), strength: strengthOf(csr, strength, hub) };
  let still = 0;
  let runs = 0;
  for (let gone = 0; gone < csr.n; gone++) {
    if (gone === hub || degreeOf(csr, gone) === 0) continue;
    runs++;
    const { field, shared } = without(network, whole, gone, hub);
    const degree = own.degree - (shared > 0 ? 1 : 0);
    const left = own.strength - shared;
    if (
      reaches(degree, leastDegree(field, rules)) &&
      reaches(left * field.active, rules.share * field.total)
    ) {
      still++;
    }
  }
  return { still, runs };
}

function fieldOf({ csr, strength }: StrengthNetwork): Field {
  let [most, active, total] = [0, 0, 0];
  for (let v = 0; v < csr.n; v++) most = Math.max(most, degreeOf(csr, v));
  const byDegree = new Uint32Array(most + 1);
  for (let v = 0; v < csr.n; v++) {
    const degree = degreeOf(csr, v);
    if (degree === 0) continue;
    byDegree[degree] = byDegree[degree]! + 1;
    active++;
    total += strengthOf(csr, strength, v);
  }
  return { byDegree, active, total };
}

/** The field without one actor, and the strength of its tie with the hub, 0 if it has none. */
function without(
  { csr, strength }: StrengthNetwork,
  whole: Field,
  gone: number,
  hub: number,
): { field: Field; shared: number } {
  const byDegree = whole.byDegree.slice();
  let { active, total } = whole;
  let shared = 0;
  const move = (degree: number) => {
    byDegree[degree] = byDegree[degree]! - 1;
    if (degree > 1) byDegree[degree - 1] = byDegree[degree - 1]! + 1;
    else active--;
  };
  byDegree[degreeOf(csr, gone)] = byDegree[degreeOf(csr, gone)]! - 1;
  active--;
  for (let at = csr.offset[gone]!; at < csr.offset[gone + 1]!; at++) {
    const other = csr.neighbour[at]!;
    const weight = strength[csr.tie[at]!]!;
    total -= 2 * weight;
    if (other === hub) shared = weight;
    move(degreeOf(csr, other));
  }
  return { field: { byDegree, active, total }, shared };
}

function leastDegree({ byDegree, active }: Field, rules: HubRules): number {
  const [q1, q3] = [quantile(byDegree, active, 0.25), quantile(byDegree, active, 0.75)];
  return Math.max(rules.degree, q3 + rules.iqr * (q3 - q1));
}

/** Type 7: the value at (n − 1) p, between the two order statistics around it. */
function quantile(byDegree: Uint32Array, active: number, p: number): number {
  if (active === 0) return 0;
  const at = (active - 1) * p;
  const low = orderStatistic(byDegree, Math.floor(at));
  const high = orderStatistic(byDegree, Math.ceil(at));
  return low + (at - Math.floor(at)) * (high - low);
}

/** The degree of rank 0, 1, … from the smallest. */
function orderStatistic(byDegree: Uint32Array, rank: number): number {
  let passed = 0;
  for (let degree = 0; degree < byDegree.length; degree++) {
    passed += byDegree[degree]!;
    if (passed > rank) return degree;
  }
  return byDegree.length - 1;
}

function degreeOf({ offset }: Csr, v: number): number {
  return offset[v + 1]! - offset[v]!;
}

function strengthOf({ offset, tie }: Csr, strength: Float64Array, v: number): number {
  let sum = 0;
  for (let at = offset[v]!; at < offset[v + 1]!; at++) sum += strength[tie[at]!]!;
  return sum;
}

function reaches(value: number, bound: number): boolean {
  return value >= bound - 1e-12 * Math.abs(bound);
}
