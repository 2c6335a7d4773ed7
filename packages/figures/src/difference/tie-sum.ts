/** The sum that must come out: ties at one date, what was lost and gained, ties at the other. */
import { type EvaluatedMoment, formatNumber, type Language, type TieFate } from "@legami/core";
import type { FigureWords, Noun } from "../words/figure-words.ts";
import { atMoment } from "../words/moments.ts";
import { oneOrMany } from "../words/one-or-many.ts";

export interface TieAccount {
  readonly before: number;
  readonly dissolved: number;
  /** Seen before, and not to be seen after. */
  readonly unseenAfter: number;
  readonly fresh: number;
  /** Seen after, and not to be seen before. */
  readonly unseenBefore: number;
  readonly after: number;
}

/** @throws RangeError if the sum does not come out */
export function tieAccount(ties: readonly TieFate[]): TieAccount {
  const count = (is: (tie: TieFate) => boolean) => ties.filter(is).length;
  const account = {
    before: count(({ from }) => from !== null),
    dissolved: count(({ fate }) => fate === "dissolved"),
    unseenAfter: count(({ fate, to }) => fate === "unobserved" && to === null),
    fresh: count(({ fate }) => fate === "new"),
    unseenBefore: count(({ fate, from }) => fate === "unobserved" && from === null),
    after: count(({ to }) => to !== null),
  };
  const { before, dissolved, unseenAfter, fresh, unseenBefore, after } = account;
  if (before - dissolved - unseenAfter + fresh + unseenBefore !== after)
    throw new RangeError(`ties do not add up: ${JSON.stringify(account)}`);
  return account;
}

/** "148 legami al mese 0 − 47 sciolti − 3 non osservati + 76 nuovi = 174 al mese 12." */
export function tieSum(
  ties: readonly TieFate[],
  from: EvaluatedMoment,
  to: EvaluatedMoment,
  words: FigureWords,
  language: Language,
): string {
  const number = (value: number) => formatNumber(value, language, 0);
  const { before, dissolved, unseenAfter, fresh, unseenBefore, after } = tieAccount(ties);
  const step = (sign: string, value: number, names: Noun) =>
    value === 0 ? "" : ` ${sign} ${number(value)} ${oneOrMany(names, value)}`;
  const { fates } = words;
  const steps = [
    step("−", dissolved, fates.dissolved),
    step("−", unseenAfter, fates.unobserved),
    step("+", fresh, fates.new),
    step("+", unseenBefore, fates.unobserved),
  ].join("");
  return `${number(before)} ${oneOrMany(words.ties, before)} ${atMoment(from, language)}${steps} = ${number(after)} ${atMoment(to, language)}.`;
}
