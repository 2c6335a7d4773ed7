import type { Language } from "../measures/measure.ts";
import { formatNumber } from "./numbers.ts";

interface Progress {
  readonly label: string;
  readonly value: number | null;
  readonly target: number | null;
}

/** "Cittadini coinvolti: 162 su 150 previsti, obiettivo raggiunto." */
export function indicatorSentence({ label, value, target }: Progress, language: Language): string {
  const number = (each: number) => formatNumber(each, language);
  if (language === "it") {
    if (value === null)
      return `${label}: ancora nessun dato${target === null ? "" : ` (previsti ${number(target)})`}.`;
    if (target === null) return `${label}: ${number(value)}.`;
    return `${label}: ${number(value)} su ${number(target)} previsti, obiettivo ${value >= target ? "raggiunto" : "non raggiunto"}.`;
  }
  if (value === null)
    return `${label}: no entry yet${target === null ? "" : ` (${number(target)} planned)`}.`;
  if (target === null) return `${label}: ${number(value)}.`;
  return `${label}: ${number(value)} of ${number(target)} planned, target ${value >= target ? "reached" : "not reached"}.`;
}
