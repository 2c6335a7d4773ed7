/** Numbers of the API's answer with the place where they stand in it; nothing is computed here. */
import type { Headline, MeasurePair, MeasureResult, Question } from "@legami/core";
import type { Comparison, Measurement } from "../../api/wire.ts";
import type { NumberOf } from "../measure-number.tsx";

export interface Quote {
  readonly of: NumberOf;
  readonly value: number;
}

type Named = Pick<MeasureResult, "key" | "part" | "by" | "scope" | "frame">;

/** `tie-fate/new`: the key, and the part after a slash. */
function isNamed({ key, part, by }: Named, name: string): boolean {
  const [askedKey, askedPart = null] = name.split("/");
  return key === askedKey && part === askedPart && by === null;
}

export function changeIn(
  { results }: { readonly results: readonly MeasureResult[] },
  name: string,
  scope: string,
): MeasureResult | null {
  return results.find((one) => one.scope === scope && isNamed(one, name)) ?? null;
}

export function pairIn(
  { pairs }: Pick<Comparison, "pairs">,
  name: string,
  scope: string,
): MeasurePair | null {
  return pairs.find((one) => one.scope === scope && isNamed(one, name)) ?? null;
}

/** The value of a result, or one of the counts it is made of. */
export function quoteChange(result: MeasureResult | null, count?: string): Quote | null {
  if (result === null) return null;
  return quote(result, "value", result, count);
}

export function quoteSide(
  pair: MeasurePair | null,
  side: "from" | "to",
  count?: string,
): Quote | null {
  return pair === null ? null : quote(pair, side, pair[side], count);
}

/** A measure of one date: a number of it, or of what it is made of, at one of the answer's dates. */
export type AtDate = (count?: string) => Quote | null;

/** A measure at the dates that the answer has: both of a comparison, or the only one. */
export function datesIn(
  answer: Comparison | Measurement,
  name: string,
  scope: string,
): { readonly before: AtDate; readonly now: AtDate } {
  if (!("pairs" in answer)) {
    const result = changeIn(answer, name, scope);
    return { before: () => null, now: (count) => quoteChange(result, count) };
  }
  const pair = pairIn(answer, name, scope);
  return {
    before: (count) => quoteSide(pair, "from", count),
    now: (count) => quoteSide(pair, "to", count),
  };
}

export function headlineIn(headlines: readonly Headline[], question: Question): Headline | null {
  return headlines.find((one) => one.question === question) ?? null;
}

function quote(
  name: Named,
  side: NumberOf["side"],
  from: Pick<MeasureResult, "value" | "counts" | "n" | "m">,
  count: string | undefined,
): Quote | null {
  const value =
    count === undefined
      ? from.value
      : count === "n" || count === "m"
        ? from[count]
        : (from.counts[count] ?? null);
  return value === null ? null : { of: named(name, side, count), value };
}

function named({ key, part, by, scope, frame }: Named, side: NumberOf["side"], count?: string) {
  return { key, part, by, scope, frame, side, ...(count === undefined ? {} : { count }) };
}
