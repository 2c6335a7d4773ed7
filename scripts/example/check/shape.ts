/** Figures of one territory at one wave, by set arithmetic: what methods D14 and D18 ask for. */
import { cell } from "../csv.ts";
import {
  type Files,
  type KnownActor,
  knownAt,
  type ObservedPair,
  observedPairs,
  rowsOf,
} from "./observed.ts";

export interface Shape {
  readonly known: number;
  readonly asked: number;
  readonly answered: number;
  /** Share of the pairs on the register that at least one side answered about. */
  readonly observedShare: number;
  readonly active: number;
  readonly ties: number;
  readonly strength: number;
  readonly giantShare: number;
  readonly centralization: number;
  readonly municipalAssortativity: number;
  readonly kindAssortativity: number;
  readonly hubs: readonly string[];
  readonly degrees: ReadonlyMap<string, number>;
}

export function shapeOf(files: Files, wave: string, territory: string): Shape {
  const known = knownAt(files, wave).filter((actor) => actor.territory === territory);
  const ids = new Set(known.map((actor) => actor.id));
  const pairs = observedPairs(files, wave).filter(({ a, b }) => ids.has(a.id) && ids.has(b.id));
  const ties = pairs.filter((pair) => pair.isTie);
  const degrees = sumByActor(ties, () => 1);
  const responses = rowsOf(files, "responses.csv").filter(
    (row) => cell(row, "wave") === wave && ids.has(cell(row, "actor")),
  );
  return {
    known: known.length,
    asked: responses.filter((row) => cell(row, "asked") === "yes").length,
    answered: responses.filter((row) => cell(row, "answered") === "yes").length,
    observedShare: pairs.length / ((known.length * (known.length - 1)) / 2),
    active: degrees.size,
    ties: ties.length,
    strength: sum(ties.map((tie) => tie.strength)),
    giantShare: largestComponent(ties) / degrees.size,
    centralization: degreeCentralization([...degrees.values()]),
    municipalAssortativity: assortativity(ties, (actor) => actor.municipality),
    kindAssortativity: assortativity(ties, (actor) => actor.kind),
    hubs: hubsOf(ties, degrees),
    degrees,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function sumByActor(
  ties: readonly ObservedPair[],
  value: (tie: ObservedPair) => number,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const tie of ties) {
    for (const { id } of [tie.a, tie.b]) sums.set(id, (sums.get(id) ?? 0) + value(tie));
  }
  return sums;
}

function largestComponent(ties: readonly ObservedPair[]): number {
  const componentOf = new Map<string, ReadonlySet<string>>();
  for (const { a, b } of ties) {
    const [left, right] = [a.id, b.id].map((id) => componentOf.get(id) ?? new Set([id]));
    const joined = new Set([...(left ?? []), ...(right ?? [])]);
    for (const id of joined) componentOf.set(id, joined);
  }
  return Math.max(0, ...Array.from(componentOf.values(), (component) => component.size));
}

/** Freeman's, methods D2. */
function degreeCentralization(degrees: readonly number[]): number {
  const highest = Math.max(...degrees);
  const missing = sum(degrees.map((degree) => highest - degree));
  return missing / ((degrees.length - 1) * (degrees.length - 2));
}

/** Newman's, methods D11. */
function assortativity(
  ties: readonly ObservedPair[],
  labelOf: (actor: KnownActor) => string,
): number {
  const ends = new Map<string, number>();
  for (const tie of ties) {
    for (const label of [labelOf(tie.a), labelOf(tie.b)]) {
      ends.set(label, (ends.get(label) ?? 0) + 1);
    }
  }
  const inside = ties.filter((tie) => labelOf(tie.a) === labelOf(tie.b)).length / ties.length;
  const byChance = sum(Array.from(ends.values(), (count) => (count / (2 * ties.length)) ** 2));
  return (inside - byChance) / (1 - byChance);
}

/** Methods D14: far more partners than usual, and half as much strength again as an equal share. */
function hubsOf(ties: readonly ObservedPair[], degrees: ReadonlyMap<string, number>): string[] {
  const strengths = sumByActor(ties, (tie) => tie.strength);
  const fairShare = sum([...strengths.values()]) / degrees.size;
  const threshold = hubDegree([...degrees.values()]);
  return Array.from(degrees)
    .filter(([id, degree]) => degree >= threshold && (strengths.get(id) ?? 0) >= 1.5 * fairShare)
    .map(([id]) => id)
    .toSorted();
}

function hubDegree(degrees: readonly number[]): number {
  const sorted = degrees.toSorted((a, b) => a - b);
  const [q1, q3] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  return Math.max(4, q3 + 1.5 * (q3 - q1));
}

/** Linear interpolation, R's type 7. */
function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (position - Math.floor(position)) * (above - below);
}
