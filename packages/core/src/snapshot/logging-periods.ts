import type { JournalState } from "../journal/journal-state.ts";
import { dayNumber } from "../model/dates.ts";
import { type ActorClass, relationOf } from "../model/scope.ts";

/** Days as numbers, both included. */
export interface LoggingPeriod {
  readonly from: number;
  readonly to: number;
}

const ALWAYS: readonly LoggingPeriod[] = [
  { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
];

/**
 * When contacts of two classes of actors were being logged, in order, adjoining periods as one.
 * Always, where every dyad is observed or nobody says what was logged: then contacts are known as
 * they come.
 */
export function loggingPeriods({
  settings,
  logging,
}: JournalState): (a: ActorClass, b: ActorClass) => readonly LoggingPeriod[] {
  if (settings.observation === "complete" || logging.length === 0) return () => ALWAYS;
  const known = new Map<string, readonly LoggingPeriod[]>();
  return (a, b) => {
    const relation = relationOf(a, b);
    const territories = [a.territory, b.territory];
    const key = [relation, ...territories].join("\n");
    const periods =
      known.get(key) ??
      merged(
        logging
          .map(({ payload }) => payload)
          .filter((each) => each.relation === relation && territories.includes(each.territory))
          .map(({ from, to }) => ({
            from: dayNumber(from),
            to: to === null ? Number.POSITIVE_INFINITY : dayNumber(to),
          })),
      );
    known.set(key, periods);
    return periods;
  };
}

function merged(periods: readonly LoggingPeriod[]): LoggingPeriod[] {
  const whole: LoggingPeriod[] = [];
  for (const { from, to } of [...periods].sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last === undefined || from > last.to + 1) whole.push({ from, to });
    else whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, to) };
  }
  return whole;
}
