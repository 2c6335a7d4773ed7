/** Two snapshots made comparable, and the least change between them that is called one. */
import { type Change, changeOf, type HubChecks } from "../arrays/change-arrays.ts";
import { kept } from "../arrays/kept.ts";
import { compileSnapshot, type NetworkArrays } from "../arrays/network-arrays.ts";
import type { JournalState, KnownJournal } from "../journal/journal-state.ts";
import type { Units } from "../journal/lineage.ts";
import { readAsUnits } from "../journal/read-as-units.ts";
import type { Scope } from "../model/scope.ts";
import { twoSidedStrengths } from "../snapshot/declared-ties.ts";
import type { Moment } from "../snapshot/moment.ts";
import { type Snapshot, takeSnapshot } from "../snapshot/snapshot.ts";
import { type SurveyReports, surveyReports } from "../snapshot/survey-reports.ts";
import { type ChangeThreshold, changeThreshold } from "../strength/change-threshold.ts";
import { DIMENSIONS, type Dimension, dimensionsAnswered } from "../strength/declared-strength.ts";
import type { ResolvedRequest } from "./request.ts";

interface Both<Thing> {
  readonly before: Thing;
  readonly after: Thing;
}

export interface SnapshotPair {
  /** Each with all that was asked at its date: the snapshots that are named and digested. */
  readonly asTaken: Both<NetworkArrays>;
  /**
   * Strengths built on what was asked at both dates, actors that merged or came apart in between as
   * the units that were there at both: what every comparison reads.
   */
  readonly comparable: Both<NetworkArrays>;
  /** Unit of each actor that is compared under another's id. */
  readonly joined: Units;
  /** Items of the questionnaire asked at one of the dates only. */
  readonly dropped: readonly Dimension[];
  readonly threshold: ChangeThreshold;
  /** Given once the comparison was repeated; speaks of each date's own actors. */
  readonly hubChecks?: HubChecks;
}

/** The snapshot of a moment, taken once for all that is compared with it. */
export function snapshotTaken(
  journal: KnownJournal,
  moment: Moment,
  { lens, seed, algorithm }: Run,
): NetworkArrays {
  const held = kept(taken, journal, () => new Map<string, NetworkArrays>());
  return kept(held, [moment.at, lens, seed, algorithm].join("\n"), () =>
    compileSnapshot(takeSnapshot(journal.stateAt(moment.date), moment, lens), { seed, algorithm }),
  );
}

const taken = new WeakMap<KnownJournal, Map<string, NetworkArrays>>();

type Run = Pick<ResolvedRequest, "lens" | "seed" | "algorithm">;

export function snapshotPair(
  journal: KnownJournal,
  [from, to]: readonly [Moment, Moment],
  { lens, ...run }: Run,
): SnapshotPair {
  const states = { before: journal.stateAt(from.date), after: journal.stateAt(to.date) };
  const take = (state: JournalState, moment: Moment, dimensions?: ReadonlySet<Dimension>) =>
    compileSnapshot(takeSnapshot(state, moment, lens, dimensions), run);
  const asTaken = {
    before: snapshotTaken(journal, from, { lens, ...run }),
    after: snapshotTaken(journal, to, { lens, ...run }),
  };
  const joined = journal.unitsBetween(from.date, to.date);
  const units = {
    before: readAsUnits(states.before, joined),
    after: readAsUnits(states.after, joined),
  };
  if (lens === "enacted" || lens === "given") {
    const comparable =
      joined.size === 0
        ? asTaken
        : { before: take(units.before, from), after: take(units.after, to) };
    const threshold = changeThreshold([], journal.parameters.changeThreshold);
    return { asTaken, comparable, joined, dropped: [], threshold };
  }
  const reports = [surveyReports(units.before, from), surveyReports(units.after, to)] as const;
  const { common, dropped } = commonDimensions(reports);
  const comparable =
    dropped.length === 0 && joined.size === 0
      ? asTaken
      : { before: take(units.before, from, common), after: take(units.after, to, common) };
  const snapshots = [comparable.before.snapshot, comparable.after.snapshot] as const;
  return {
    asTaken,
    comparable,
    joined,
    dropped,
    threshold: declaredThreshold(reports, snapshots, common),
  };
}

/** The least change that the sides of both dates let be called one. */
export function declaredThreshold(
  reports: readonly [SurveyReports, SurveyReports],
  snapshots: readonly [Snapshot, Snapshot],
  dimensions: ReadonlySet<Dimension>,
): ChangeThreshold {
  const sides = snapshots.flatMap((snapshot, at) =>
    twoSidedStrengths(reports[at] as SurveyReports, snapshot, dimensions),
  );
  return changeThreshold(sides, snapshots[0].parameters.changeThreshold);
}

/** The change between the dates in a scope; the same object whenever it is asked for again. */
export function changeBetween(pair: SnapshotPair, scope: Scope, frame: "panel" | "union"): Change {
  const held = changes.get(pair) ?? new Map<string, Change>();
  changes.set(pair, held);
  const key = `${frame} ${scope.name}`;
  const { before, after } = pair.comparable;
  const change =
    held.get(key) ?? withChecks(changeOf(before, after, scope, frame, pair.threshold), pair);
  held.set(key, change);
  return change;
}

function withChecks(change: Change, { hubChecks }: SnapshotPair): Change {
  return hubChecks === undefined ? change : { ...change, hubChecks };
}

const changes = new WeakMap<SnapshotPair, Map<string, Change>>();

/** An item counts at both dates or at neither: renormalising over other items would shift the index. */
function commonDimensions(reports: readonly [SurveyReports, SurveyReports]): {
  common: Set<Dimension>;
  dropped: Dimension[];
} {
  const [before, after] = reports.map((each) =>
    dimensionsAnswered([...each.byReporter.values()].flatMap((row) => [...row.values()])),
  ) as [Set<Dimension>, Set<Dimension>];
  // A date without any report, such as one told by documents only, takes nothing away.
  if (before.size === 0 || after.size === 0) return { common: new Set(DIMENSIONS), dropped: [] };
  const dropped = DIMENSIONS.filter((dimension) => before.has(dimension) !== after.has(dimension));
  return {
    common: new Set(DIMENSIONS.filter((each) => before.has(each) && after.has(each))),
    dropped,
  };
}
