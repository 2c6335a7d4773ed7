import { formatCount, formatDecimal, formatShare } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { withUnit } from "../measure-number.tsx";
import type { NumberStyle } from "../measure-rows.ts";

/** A number of an axis, with no more decimals than it has. */
export function TickLabel({
  value,
  style,
}: {
  readonly value: number;
  readonly style: NumberStyle;
}) {
  const words = useWords();
  const { lang } = words;
  if (style === "share") return formatShare(lang, value);
  const digits = Number.isInteger(value) ? 0 : hasOneDecimal(value) ? 1 : 2;
  const number = digits === 0 ? formatCount(lang, value) : formatDecimal(lang, value, digits);
  return style === "days" || style === "steps" ? withUnit(words, value, style, number) : number;
}

/** 0.6 that was reached in steps of 0.2 is not quite 0.6. */
function hasOneDecimal(value: number): boolean {
  return Math.abs(value * 10 - Math.round(value * 10)) < 1e-9;
}
