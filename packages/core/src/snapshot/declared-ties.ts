import type { Actor } from "../model/actor.ts";
import { DyadMap } from "../model/dyad.ts";
import type { Parameters } from "../model/parameters.ts";
import { type Dimension, declaredStrength } from "../strength/declared-strength.ts";
import { reconcile } from "../strength/reconcile.ts";
import type { ObservationMask } from "./observation-mask.ts";
import { byEnds, type SnapshotTie } from "./snapshot-tie.ts";
import { reportOf, type SurveyReports } from "./survey-reports.ts";

/**
 * Ties of the declared lens (methods A4). What the sides say comes first; a document speaks for a
 * dyad only where neither side has answered.
 */
export function declaredTies(
  reports: SurveyReports,
  actors: readonly Actor[],
  parameters: Parameters,
  dimensions: ReadonlySet<Dimension>,
): SnapshotTie[] {
  const onRegister = new Set(actors.map((actor) => actor.id));
  const ties: SnapshotTie[] = [];
  const strengthOf = (reporter: string, target: string) => {
    const items = reportOf(reports, reporter, target);
    return items === null ? null : declaredStrength(items, parameters.dimensionWeights, dimensions);
  };
  for (const [source, target] of dyadsSpokenOf(reports)) {
    if (source === target || !onRegister.has(source) || !onRegister.has(target)) continue;
    const sourceSays = strengthOf(source, target);
    const targetSays = strengthOf(target, source);
    const reconciled = reconcile(sourceSays, targetSays);
    if (reconciled === null) {
      const level = reports.documents.get(source, target) ?? 0;
      if (level > 0)
        ties.push({
          source,
          target,
          strength: level / 5,
          status: "documentary",
          sourceSays,
          targetSays,
        });
    } else if (reconciled.status !== "absent") {
      ties.push({
        source,
        target,
        strength: reconciled.strength,
        status: reconciled.status,
        sourceSays,
        targetSays,
      });
    }
  }
  return ties.sort(byEnds);
}

/** Dyads that could be observed: an answer about the other, a full roster, or a document. */
export function declaredMask(reports: SurveyReports, actors: readonly Actor[]): ObservationMask {
  const observers = new Set<string>();
  const dyads = new DyadMap<true>();
  for (const [source, target] of dyadsSpokenOf(reports)) {
    if (reportOf(reports, source, target) !== null || reportOf(reports, target, source) !== null) {
      dyads.set(source, target, true);
    } else if (reports.documents.get(source, target) !== undefined) {
      dyads.set(source, target, true);
    }
  }
  for (const [reporter, roster] of reports.rosters) {
    const leftOpen = [...(reports.byReporter.get(reporter)?.values() ?? [])].some(
      (items) => items.level === null,
    );
    if (roster === "all" && !leftOpen) {
      observers.add(reporter);
      continue;
    }
    const asked = roster === "all" ? actors.map((actor) => actor.id) : roster;
    for (const target of asked) {
      if (target !== reporter && reportOf(reports, reporter, target) !== null)
        dyads.set(reporter, target, true);
    }
  }
  return { isComplete: false, observers, observesClasses: () => false, dyads };
}

/**
 * Strengths that the two sides give, of every dyad of actors on the register that both answered
 * about and one calls a tie.
 */
export function twoSidedStrengths(
  reports: SurveyReports,
  { actors, parameters }: { readonly actors: readonly Actor[]; readonly parameters: Parameters },
  dimensions: ReadonlySet<Dimension>,
): [number, number][] {
  const onRegister = new Set(actors.map((actor) => actor.id));
  const pairs: [number, number][] = [];
  for (const [source, target] of dyadsSpokenOf(reports)) {
    if (!onRegister.has(source) || !onRegister.has(target)) continue;
    const one = reportOf(reports, source, target);
    const other = reportOf(reports, target, source);
    if (one === null || other === null) continue;
    const sides = [one, other].map((items) =>
      declaredStrength(items, parameters.dimensionWeights, dimensions),
    );
    const [sourceSays, targetSays] = sides as [number, number];
    if (sourceSays > 0 || targetSays > 0) pairs.push([sourceSays, targetSays]);
  }
  return pairs;
}

/** Every dyad with a row about it, once, the smaller id first. */
function dyadsSpokenOf(reports: SurveyReports): Iterable<readonly [string, string]> {
  const spoken = new DyadMap<true>();
  for (const [reporter, row] of reports.byReporter) {
    for (const target of row.keys()) spoken.set(reporter, target, true);
  }
  for (const [{ source, target }] of reports.documents.entries()) spoken.set(source, target, true);
  return [...spoken.entries()].map(([{ source, target }]) => [source, target] as const);
}
