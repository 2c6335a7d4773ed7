/** Of those who were asked in a survey, how many answered, as the lists of a wave say. */
import type { EntryOf } from "../model/entry.ts";
import { LEAST_FOR_PERCENT } from "../wording/numbers.ts";

interface ResponseCounts {
  readonly asked: number;
  readonly answered: number;
  /** Null where so few were asked that a percentage says more than is known (methods E8). */
  readonly rate: number | null;
}

export function responseCounts(
  rows: readonly Pick<EntryOf<"response">, "payload">[],
): ResponseCounts {
  const asked = rows.filter(({ payload }) => payload.asked);
  const answered = asked.filter(({ payload }) => payload.answered).length;
  const rate = asked.length < LEAST_FOR_PERCENT ? null : answered / asked.length;
  return { asked: asked.length, answered, rate };
}
