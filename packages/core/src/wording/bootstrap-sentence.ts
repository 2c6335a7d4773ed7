/** What averages would be with other actors drawn, in words. */
import type { Bilingual, Language } from "../measures/measure.ts";
import { formatAlike } from "./numbers.ts";

interface ToldAverage {
  readonly average: "density" | "mean-degree" | "strength";
  readonly date: "from" | "to" | "change";
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const AVERAGES: Readonly<Record<ToldAverage["average"], Bilingual>> = {
  density: { it: "la densità", en: "density" },
  "mean-degree": {
    it: "il numero medio di legami per realtà",
    en: "the mean number of ties per actor",
  },
  strength: {
    it: "la forza media per coppia (0 senza legame)",
    en: "the mean strength per pair (0 without a tie)",
  },
};

/** @param when the earlier date first */
export function bootstrapSentence(
  { average, date, value, low, high }: ToldAverage,
  { where, when }: { readonly where: string; readonly when: readonly string[] },
  language: Language,
): string {
  const what = AVERAGES[average][language];
  const alike = { digits: 3, isSigned: date === "change" };
  const [own, least, most] = formatAlike([value, low, high], language, alike);
  const then = when[date === "from" ? 0 : 1];
  if (language === "it") {
    const told = date === "change" ? `${what} cambia di ${own}` : `${what} è ${own} ${then}`;
    return `${where}, tra le realtà note in entrambe le date, ${told}; estraendo a caso le realtà, 95 volte su 100 sta tra ${least} e ${most}.`;
  }
  const told = date === "change" ? `${what} changes by ${own}` : `${what} is ${own} ${then}`;
  return `${where}, among actors known at both dates, ${told}; with actors drawn at random it lies between ${least} and ${most} 95 times in 100.`;
}
