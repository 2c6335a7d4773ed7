/** A number of the engine, written for people, with its exact value kept for whoever checks it. */
import type { MeasureResult, MeasureSide } from "@legami/core";
import { formatCount, formatDecimal, formatShare, formatSigned } from "../i18n/format.ts";
import { useReason } from "../i18n/reason.ts";
import { useWords, type Words } from "../i18n/words.ts";
import type { NumberStyle } from "./measure-rows.ts";

export interface NumberOf {
  readonly key: string;
  readonly part: string | null;
  readonly by?: string | null;
  readonly scope?: string;
  readonly frame?: string;
  /** `from`, `to`, `difference` of a pair; `value` of a measure of change. */
  readonly side: "from" | "to" | "difference" | "value";
  /** Not the value itself but what it is made of: a name of its `counts`, or `n`, or `m`. */
  readonly count?: string;
}

function writeNumber(
  words: Words,
  value: number,
  style: NumberStyle,
  isDifference = false,
): string {
  const { lang, t } = words;
  if (isDifference) {
    switch (style) {
      case "count":
        return formatSigned(lang, value, Number.isInteger(value) ? 0 : 1);
      case "share":
        return `${formatSigned(lang, value * 100, 1)} ${t("measures.points")}`;
      case "mean":
        return formatSigned(lang, value, 1);
      case "decimal":
        return formatSigned(lang, value, 2);
      case "days":
      case "steps":
        return withUnit(words, value, style, formatSigned(lang, value, digitsIn(style, value)));
    }
  }
  switch (style) {
    case "count":
      // A count may be a mean of counts.
      return Number.isInteger(value) ? formatCount(lang, value) : formatDecimal(lang, value, 1);
    case "share":
      return formatShare(lang, value);
    case "mean":
      return formatDecimal(lang, value, 1);
    case "decimal":
      return formatDecimal(lang, value);
    case "days":
    case "steps":
      return withUnit(words, value, style, formatDecimal(lang, value, digitsIn(style, value)));
  }
}

/** Whole steps are steps; days are means, and stand below one another. */
function digitsIn(unit: "days" | "steps", value: number): number {
  return unit === "steps" && Number.isInteger(value) ? 0 : 1;
}

/** `318,6 giorni`. */
function withUnit(
  { t }: Pick<Words, "t">,
  value: number,
  unit: "days" | "steps",
  number: string,
): string {
  return t(`measures.units.${unit}`, { count: Math.abs(value), number });
}

interface MeasureNumberProps {
  readonly of: NumberOf;
  readonly value: number | null;
  readonly style: NumberStyle;
}

/** `data-value` is the unrounded value, as the API and the command line print it. */
export function MeasureNumber({ of, value, style }: MeasureNumberProps) {
  const words = useWords();
  return (
    <data
      value={value ?? ""}
      data-key={of.key}
      data-part={of.part ?? ""}
      data-by={of.by ?? ""}
      data-scope={of.scope ?? ""}
      data-frame={of.frame ?? ""}
      data-side={of.side}
      data-count={of.count ?? ""}
      data-value={value ?? ""}
    >
      {value === null ? "" : writeNumber(words, value, style, of.side === "difference")}
    </data>
  );
}

/** `non calcolata: all’inizio non c’erano legami`. Never a zero in place of what is not known. */
export function NotComputed({
  result,
}: {
  readonly result: Pick<MeasureResult | MeasureSide, "reason" | "status">;
}) {
  const { t } = useWords();
  const reason = useReason();
  const code = result.reason ?? (result.status === "ok" ? null : result.status);
  return (
    <span className="not-computed">
      {t("measures.notComputed")}: {reason(code)}
    </span>
  );
}
