/** Both dates of a comparison by the rules of a cell of the sensitivity analysis (methods A10). */
import { drawnArrays, retakenArrays } from "../arrays/drawn-arrays.ts";
import { kept, onceAsked } from "../arrays/kept.ts";
import type { NetworkArrays } from "../arrays/network-arrays.ts";
import type { SensitivityCell } from "../inference/sensitivity-grid.ts";
import type { KnownJournal } from "../journal/journal-state.ts";
import type { Parameters } from "../model/parameters.ts";
import type { Moment } from "../snapshot/moment.ts";
import { reconciledAnew } from "../snapshot/reconciled-anew.ts";
import { type Snapshot, takeSnapshot } from "../snapshot/snapshot.ts";
import { surveyReports } from "../snapshot/survey-reports.ts";
import { DIMENSIONS } from "../strength/declared-strength.ts";
import type { ResolvedRequest } from "./request.ts";
import type { DrawnPair } from "./sampled-numbers.ts";
import { declaredThreshold, type SnapshotPair, snapshotPair } from "./snapshot-pair.ts";

export function otherRules(
  journal: KnownJournal,
  pair: SnapshotPair,
  moments: readonly [Moment, Moment],
  request: ResolvedRequest,
): (cell: SensitivityCell) => DrawnPair {
  return request.lens === "declared"
    ? rulesOfReports(journal, pair, moments, request)
    : rulesOfEvents(journal.parameters, pair);
}

/** Snapshots are taken once for each way to weigh the items; the rest is made of their ties. */
function rulesOfReports(
  journal: KnownJournal,
  pair: SnapshotPair,
  moments: readonly [Moment, Moment],
  request: ResolvedRequest,
): (cell: SensitivityCell) => DrawnPair {
  const { parameters } = journal;
  const official = JSON.stringify(parameters.dimensionWeights);
  const pairs = new Map([[official, pair]]);
  return ({ reconciliation = "mean", dimensionWeights, classCuts }) => {
    const weights = dimensionWeights ?? parameters.dimensionWeights;
    const own = kept(pairs, JSON.stringify(weights), () =>
      snapshotPair(
        withParameters(journal, { ...parameters, dimensionWeights: weights }),
        moments,
        request,
      ),
    );
    const anew = (arrays: NetworkArrays) =>
      drawnArrays(arrays, reconciledAnew(arrays.snapshot.ties, reconciliation), "A10", {
        ...parameters,
        classCuts: classCuts ?? parameters.classCuts,
      });
    const { before, after } = own.comparable;
    return { before: anew(before), after: anew(after), threshold: own.threshold };
  };
}

/**
 * Rules of events move which pairs are ties, so that snapshots are taken anew. The last are kept: cells
 * that differ by their cuts alone stand next to each other, and hundreds of networks at once would be
 * memory for nothing.
 */
function rulesOfEvents(
  parameters: Parameters,
  pair: SnapshotPair,
): (cell: SensitivityCell) => DrawnPair {
  const { before, after } = pair.comparable;
  const dimensions = new Set(DIMENSIONS.filter((each) => !pair.dropped.includes(each)));
  const isCombined = before.snapshot.lens === "combined";
  const reports = onceAsked(
    () => [reportsBehind(before.snapshot), reportsBehind(after.snapshot)] as const,
  );
  let last: { readonly rules: string; readonly taken: DrawnPair } | null = null;

  const takenBy = ({ reconciliation, decay, ...changed }: SensitivityCell) => {
    const rules = { ...parameters, ...changed };
    const takenAnew = (arrays: NetworkArrays): NetworkArrays => {
      const { evidence, moment, lens } = arrays.snapshot;
      const state = { ...evidence, parameters: rules };
      const others = {
        ...(reconciliation === undefined ? {} : { reconciliation }),
        ...(decay === undefined ? {} : { decay }),
      };
      return retakenArrays(arrays, takeSnapshot(state, moment, lens, dimensions, others), "A10");
    };
    const taken = { before: takenAnew(before), after: takenAnew(after) };
    const snapshots = [taken.before.snapshot, taken.after.snapshot] as const;
    const threshold = isCombined
      ? declaredThreshold(reports(), snapshots, dimensions)
      : pair.threshold;
    return { ...taken, threshold };
  };

  return ({ classCuts = parameters.classCuts, ...cell }) => {
    const rules = JSON.stringify(cell);
    if (last?.rules !== rules) last = { rules, taken: takenBy(cell) };
    const { taken } = last;
    const cut = (arrays: NetworkArrays): NetworkArrays => ({
      ...arrays,
      snapshot: {
        ...arrays.snapshot,
        parameters: { ...arrays.snapshot.parameters, classCuts },
      },
    });
    return { ...taken, before: cut(taken.before), after: cut(taken.after) };
  };
}

function reportsBehind({ evidence, moment }: Snapshot) {
  return surveyReports(evidence, moment);
}

function withParameters(journal: KnownJournal, parameters: Parameters): KnownJournal {
  return {
    ...journal,
    parameters,
    stateAt: (asOf) => ({ ...journal.stateAt(asOf), parameters }),
  };
}
