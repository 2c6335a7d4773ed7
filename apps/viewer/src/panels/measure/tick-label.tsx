import { formatDecimal, formatShare } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import type { NumberStyle } from "../measure-rows.ts";

/** A number of an axis, with no more decimals than it has. */
export function TickLabel({
  value,
  style,
}: {
  readonly value: number;
  readonly style: NumberStyle;
}) {
  const { lang } = useWords();
  if (style === "share") return formatShare(lang, value);
  const digits = Number.isInteger(value) ? 0 : hasOneDecimal(value) ? 1 : 2;
  return formatDecimal(lang, value, digits);
}

/** 0.6 that was reached in steps of 0.2 is not quite 0.6. */
function hasOneDecimal(value: number): boolean {
  return Math.abs(value * 10 - Math.round(value * 10)) < 1e-9;
}
