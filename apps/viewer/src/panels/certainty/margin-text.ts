/** The two ends of a margin as they are written: rounded outwards, never promising more than was found. */
import type { Interval } from "@legami/core";
import { formatCount, formatDecimal, formatSigned } from "../../i18n/format.ts";
import type { Language } from "../../state/view-state.ts";
import type { NumberStyle } from "../measure-rows.ts";

const LEAST_DIGITS: Readonly<Record<NumberStyle, number>> = {
  count: 0,
  share: 0,
  mean: 1,
  decimal: 2,
  days: 1,
  steps: 1,
};
const MOST_DIGITS = 3;
const SLACK = 1e-9;

export interface MarginText {
  readonly low: string;
  readonly high: string;
}

/** Null where the number did not move at all: there is nothing between its ends. */
export function marginText(
  lang: Language,
  { low, high }: Pick<Interval, "low" | "high">,
  style: NumberStyle,
  isDifference: boolean,
): MarginText | null {
  if (high - low <= SLACK) return null;
  const factor = style === "share" ? 100 : 1;
  const ends = [low * factor, high * factor] as const;
  const digits = digitsFor(ends, style);
  const written = (end: number) => {
    if (isDifference) return formatSigned(lang, end, digits);
    if (style === "share") return `${formatDecimal(lang, end, digits)}%`;
    return digits === 0 ? formatCount(lang, end) : formatDecimal(lang, end, digits);
  };
  const [first, last] = outwards(ends, digits);
  return { low: written(first), high: written(last) };
}

/** Enough to tell the ends from each other, and both from zero where zero is not between them. */
function digitsFor([low, high]: readonly [number, number], style: NumberStyle): number {
  const excludesZero = low > SLACK || high < -SLACK;
  let digits = LEAST_DIGITS[style];
  while (digits < MOST_DIGITS) {
    const ends = outwards([low, high], digits);
    const isCoarse = style !== "count" && (high - low) * 10 ** digits < 1;
    const hidesDirection = excludesZero && ends.includes(0);
    if (!isCoarse && !hidesDirection) break;
    digits += 1;
  }
  return digits;
}

function outwards([low, high]: readonly [number, number], digits: number): [number, number] {
  const step = 10 ** digits;
  // No minus before a nought.
  return [Math.floor(low * step + SLACK) / step || 0, Math.ceil(high * step - SLACK) / step || 0];
}
