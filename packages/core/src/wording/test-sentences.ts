/** What tests say, in words without statistics. */
import type { Language } from "../measures/measure.ts";
import { type Place, partitionInWords } from "./finding-sentence.ts";
import { enumerated, formatAlike, formatNumber, formatSigned } from "./numbers.ts";

export function correlationSentence(
  part: "ties" | "strength",
  value: number,
  where: string,
  language: Language,
): string {
  const number = formatNumber(value, language);
  if (language === "it") {
    const what = part === "ties" ? "le coppie che collaborano" : "le forze dei legami";
    return `${where}, tra le realtà note in entrambe le date, ${what} alle due date si somigliano con correlazione ${number} (1 = le stesse, 0 = non più che per caso).`;
  }
  const what = part === "ties" ? "the pairs that work together" : "the strengths of ties";
  return `${where}, among actors known at both dates, ${what} at the two dates are alike with correlation ${number} (1 = the same, 0 = no more than by chance).`;
}

export interface ToldIndex {
  readonly value: number;
  readonly expected: number;
  /** 0–100, among shuffled labels. */
  readonly percentile: number;
}

/** Percentiles beyond which a value is rare among shuffled labels. */
const RARE = 2.5;

export function eiSentence(
  { value, expected, percentile }: ToldIndex,
  { where, when, by }: Place,
  language: Language,
): string {
  const [index, chance] = [formatNumber(value, language), formatNumber(expected, language)];
  const name = partitionInWords(by ?? "", language);
  const side = percentile <= RARE ? "inside" : percentile >= 100 - RARE ? "across" : "chance";
  if (language === "it") {
    const words = {
      inside: `i legami restano dentro lo stesso ${name} più di quanto accadrebbe mescolando le realtà a caso`,
      across: `i legami vanno verso un altro ${name} più di quanto accadrebbe mescolando le realtà a caso`,
      chance: `i legami tra un ${name} e l’altro sono quanti ne darebbe il caso, mescolando le realtà`,
    };
    return `${where}, ${words[side]}, ${when[0]} (E–I ${index}; a caso circa ${chance}).`;
  }
  const words = {
    inside: `ties stay inside one ${name} more than they would if actors were shuffled`,
    across: `ties go to another ${name} more than they would if actors were shuffled`,
    chance: `ties between one ${name} and another are as many as chance would give if actors were shuffled`,
  };
  return `${where}, ${words[side]}, ${when[0]} (E–I ${index}; by chance about ${chance}).`;
}

export interface ToldLabs {
  readonly up: number;
  readonly same: number;
  readonly down: number;
  readonly median: number;
  /** Null where so few labs could not show anything. */
  readonly p: number | null;
}

export function pairedSentence(
  part: "ties" | "strength",
  { up, same, down, median, p }: ToldLabs,
  where: string,
  language: Language,
): string {
  const labs = up + same + down;
  const change = formatSigned(median, language);
  const n = (count: number) => formatNumber(count, language, 0);
  if (language === "it") {
    const what = part === "ties" ? "legami con altre realtà" : "forza nei legami con altre realtà";
    const told = [
      up > 0 && `${n(up)} ${up === 1 ? "ha" : "hanno"} più ${what}`,
      same > 0 && `${n(same)} come prima`,
      down > 0 && `${n(down)} meno`,
    ].filter((text) => text !== false);
    const few =
      p === null
        ? " Sono troppo pochi per dire se la direzione è comune: contano i singoli casi."
        : "";
    const among = labs === 1 ? "1 laboratorio" : `${n(labs)} laboratori`;
    return `${where}, tra ${among} noti in entrambe le date ${enumerated(told, language)} (variazione mediana ${change}).${few}`;
  }
  const what = part === "ties" ? "ties with other actors" : "strength in ties with other actors";
  const told = [
    up > 0 && `${n(up)} ${up === 1 ? "has" : "have"} more ${what}`,
    same > 0 && `${n(same)} as before`,
    down > 0 && `${n(down)} less`,
  ].filter((text) => text !== false);
  const few =
    p === null
      ? " They are too few to tell whether the direction is shared: each case counts."
      : "";
  const among = labs === 1 ? "1 lab" : `${n(labs)} labs`;
  return `${where}, of ${among} known at both dates ${enumerated(told, language)} (median change ${change}).${few}`;
}

export function boundsSentence(
  { value, low, high, masked }: Record<"value" | "low" | "high" | "masked", number>,
  part: "ties" | "density",
  { where, when }: Omit<Place, "by">,
  language: Language,
): string {
  const isCount = part === "ties";
  const [own = "", least, most] = formatAlike(
    [value, isCount ? Math.floor(low) : low, isCount ? Math.ceil(high) : high],
    language,
    { digits: isCount ? 0 : 3 },
  );
  const pairs = formatNumber(masked, language, 0);
  if (language === "it") {
    const what = isCount ? `${own} ${value === 1 ? "legame" : "legami"}` : `densità ${own}`;
    if (masked === 0)
      return `${where}, ${when[0]}: ${what}; di ogni coppia qualcuno ha potuto dire.`;
    const nobody = masked === 1 ? "di 1 coppia" : `di ${pairs} coppie`;
    return `${where}, ${when[0]}: ${what}; ${nobody} nessuno ha potuto dire, e contandole si va da ${least} a ${most}.`;
  }
  const what = isCount ? `${own} ${value === 1 ? "tie" : "ties"}` : `density ${own}`;
  if (masked === 0) return `${where}, ${when[0]}: ${what}; somebody could tell of every pair.`;
  const nobody = masked === 1 ? "1 pair" : `${pairs} pairs`;
  return `${where}, ${when[0]}: ${what}; nobody could tell of ${nobody}, and counting them it goes from ${least} to ${most}.`;
}

export type SensitivityStamp = "solid" | "caution" | "inconclusive";

export function sensitivitySentence(
  name: string,
  {
    stamp,
    same,
    cells,
    low,
    high,
  }: {
    readonly stamp: SensitivityStamp;
    readonly same: number;
    readonly cells: number;
    readonly low: number;
    readonly high: number;
  },
  where: string,
  language: Language,
): string {
  const [from, to] = formatAlike([low, high], language, { digits: 3, isSigned: true });
  const words = {
    solid: { it: "solido", en: "solid" },
    caution: { it: "da leggere con prudenza", en: "to be read with caution" },
    inconclusive: { it: "non conclusivo", en: "not conclusive" },
  }[stamp][language];
  return language === "it"
    ? `${where}, ${name}: la variazione ha lo stesso segno con ${same} combinazioni di regole su ${cells} (da ${from} a ${to}): ${words}.`
    : `${where}, ${name}: the change has the same sign under ${same} of ${cells} combinations of rules (from ${from} to ${to}): ${words}.`;
}

export function detectableSentence(
  name: string,
  detectable: number,
  where: string,
  language: Language,
): string {
  const number = formatNumber(detectable, language, 3);
  return language === "it"
    ? `${where}, ${name}: la più piccola variazione che avremmo visto è ${number}.`
    : `${where}, ${name}: the smallest change that we could have seen is ${number}.`;
}
