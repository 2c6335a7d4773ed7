import { readJournal } from "../journal/journal-state.ts";
import type { Entry } from "../model/entry.ts";
import { comparisonOf } from "./evaluate-change.ts";
import { momentEvaluation } from "./evaluate-moment.ts";
import type { SeriesEvaluation } from "./evaluation.ts";
import { chosenMoment } from "./moment-facts.ts";
import { type EvaluationRequest, resolveRequest } from "./request.ts";
import { snapshotTaken } from "./snapshot-pair.ts";

/**
 * Several dates: each by itself, and what changed from each to the next. Snapshots, and what is
 * computed on them, are shared.
 *
 * @param dates waves' ids or dates, in the order of time; null alone = the data's one moment
 * @throws LegamiError as `evaluateMoment` and `evaluateChange`
 */
export function evaluateSeries(
  entries: readonly Entry[],
  [first, ...rest]: readonly [string | null, ...string[]],
  request: EvaluationRequest = {},
): SeriesEvaluation {
  const journal = readJournal(entries, request.knownOn ?? null);
  const resolved = resolveRequest(journal.settings, request);
  const momentAt = (at: string | null) =>
    momentEvaluation(
      journal,
      snapshotTaken(journal, chosenMoment(journal, at, "last"), resolved),
      resolved,
    );
  const between = (from: string | null, to: string) =>
    comparisonOf(journal, from, to, request).first;
  const changes = rest.map((at, index) => between(rest[index - 1] ?? first, at));
  const last = rest.at(-1);
  return {
    moments: [momentAt(first), ...rest.map(momentAt)],
    changes,
    whole: changes.length < 2 || last === undefined ? (changes[0] ?? null) : between(first, last),
  };
}
