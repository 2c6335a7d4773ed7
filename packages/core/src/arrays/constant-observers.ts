/**
 * Ties of pairs that the same sides answered about at both dates (methods A4, E12): a tie that only
 * shows because one side more has answered is no new tie, and one that nobody repeats is not lost.
 */
import { reportOf, type SurveyReports, surveyReports } from "../snapshot/survey-reports.ts";
import type { Change } from "./change-arrays.ts";
import { oncePerEvidence } from "./once-per-network.ts";

export interface ConstantObservers {
  /** Places in the change of the ties, at either date, of pairs with the same sides at both. */
  readonly ties: Uint32Array;
  /** Of the pairs that both sides answered about at both dates: those that both call a tie. */
  readonly confirmed: { readonly before: number; readonly after: number; readonly either: number };
}

const reportsOf = oncePerEvidence(({ evidence, moment }) => surveyReports(evidence, moment));

/**
 * Costs a look at the answers for every tie of either date.
 *
 * Precondition: a change on the panel, so that every actor could be asked at both dates.
 */
export function constantObservers(change: Change): ConstantObservers {
  const { source, target, actors, arrays } = change;
  const [then, now] = [reportsOf(arrays.before.snapshot), reportsOf(arrays.after.snapshot)];
  const confirmed = { before: 0, after: 0, either: 0 };
  const ties: number[] = [];
  for (let tie = 0; tie < source.length; tie++) {
    const [a, b] = [actors[source[tie]!]!.id, actors[target[tie]!]!.id];
    const [before, after] = [sidesOf(then, a, b), sidesOf(now, a, b)];
    if (before.answered === 0 || before.answered !== after.answered) continue;
    ties.push(tie);
    if (before.answered !== BOTH) continue;
    const [was, is] = [before.named === BOTH, after.named === BOTH];
    if (was) confirmed.before++;
    if (is) confirmed.after++;
    confirmed.either++;
  }
  return { ties: Uint32Array.from(ties), confirmed };
}

const BOTH = 3;

/** Bit 1 for the first side, bit 2 for the second: who answered, and who named a tie. */
function sidesOf(reports: SurveyReports, a: string, b: string) {
  const sides = { answered: 0, named: 0 };
  for (const [bit, from, to] of [
    [1, a, b],
    [2, b, a],
  ] as const) {
    const level = reportOf(reports, from, to)?.level;
    if (level === undefined || level === null) continue;
    sides.answered |= bit;
    if (level > 0) sides.named |= bit;
  }
  return sides;
}
