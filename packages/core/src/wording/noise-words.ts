/** What measurement noise says of a change, in plain words (methods E9, E10, G). */
import type { Language } from "../measures/measure.ts";
import { roundTo12 } from "../model/canonical.ts";
import { enumerated, formatAlike } from "./numbers.ts";

/** A change with its margins. */
export interface ToldChange {
  /** What changed: "realtà attive". */
  readonly name: string;
  readonly change: number;
  readonly low: number;
  readonly high: number;
  readonly detectable: number;
  readonly noise: "clear" | "slight" | "within-noise";
  /** Counted things, points of a hundred, or a number as it is. */
  readonly scale: "count" | "points" | "number";
}

/** "La variazione (+6) è chiara: sta tra +4 e +8." */
export function noiseSentence(told: ToldChange, language: Language): string {
  const { change, detectable: margin } = withinNumbers(told, language);
  const { low, high } = endNumbers(told, language);
  switch (told.noise) {
    case "clear":
      return language === "it"
        ? `La variazione è chiara: tra ${low} e ${high}.`
        : `The change is clear: between ${low} and ${high}.`;
    case "slight":
      return language === "it"
        ? `La variazione è lieve: tra ${low} e ${high}.`
        : `The change is slight: between ${low} and ${high}.`;
    case "within-noise":
      return language === "it"
        ? `La variazione (${change}) rientra nel margine di rilevazione (±${margin}).`
        : `The change (${change}) is within measurement noise (±${margin}).`;
  }
}

/**
 * How sure may we be, for somebody who has never heard of an interval: which changes would be there
 * again, which may be there, and which the answers themselves could make.
 */
export function certaintySentence(
  where: string,
  changes: readonly ToldChange[],
  isAssumed: boolean,
  language: Language,
): string {
  const of = (noise: ToldChange["noise"]) => changes.filter((change) => change.noise === noise);
  const [between, and, margin] =
    language === "it" ? ["tra", "e", "con un margine di"] : ["between", "and", "with a margin of"];
  const clearOf = (told: ToldChange) => {
    const { change, low, high } = endNumbers(told, language);
    const around = low === high ? "" : `, ${between} ${low} ${and} ${high}`;
    return `${told.name} (${change}${unitOf(told, language)}${around})`;
  };
  const within = (told: ToldChange) => {
    const { change, detectable } = withinNumbers(told, language);
    return `${told.name} (${change}${unitOf(told, language)}, ${margin} ±${detectable})`;
  };
  const list = (told: readonly ToldChange[], say: (one: ToldChange) => string) =>
    enumerated(told.map(say), language);
  const [clear, slight, noise] = [of("clear"), of("slight"), of("within-noise")];
  const sentences =
    language === "it"
      ? [
          clear.length > 0 &&
            `${where}, se rifacessimo la rilevazione ritroveremmo ${clear.length === 1 ? "questo cambiamento" : "questi cambiamenti"}: ${list(clear, clearOf)}.`,
          slight.length > 0 &&
            `${clear.length > 0 ? "Al limite di ciò che possiamo vedere" : `${where}, al limite di ciò che possiamo vedere`}: ${list(slight, clearOf)}.`,
          noise.length > 0 &&
            `${clear.length + slight.length > 0 ? "Non" : `${where} non`} possiamo dire se ${noise.length === 1 ? "è cambiato davvero questo numero, perché" : "sono cambiati davvero questi numeri, perché"} basta un diverso modo di rispondere al questionario: ${list(noise, within)}.`,
          isAssumed &&
            "L’errore di chi risponde è un valore assunto: troppo pochi legami sono raccontati da entrambe le parti.",
        ]
      : [
          clear.length > 0 &&
            `${where}, if the survey were taken again we would find ${clear.length === 1 ? "this change" : "these changes"} again: ${list(clear, clearOf)}.`,
          slight.length > 0 &&
            `${clear.length > 0 ? "At the edge of what we can see" : `${where}, at the edge of what we can see`}: ${list(slight, clearOf)}.`,
          noise.length > 0 &&
            `${clear.length + slight.length > 0 ? "We" : `${where}, we`} cannot tell whether ${noise.length === 1 ? "this number" : "these numbers"} really changed, because another way of answering the questionnaire is enough for it: ${list(noise, within)}.`,
          isAssumed &&
            "How far one answer errs is an assumption: too few ties were told by both sides.",
        ];
  return sentences.filter((sentence) => sentence !== false).join(" ");
}

/** A change between its ends, all written alike. */
function endNumbers(told: ToldChange, language: Language) {
  const { factor, digits, outwards } = roundingOf(told);
  const [change = "", low = "", high = ""] = formatAlike(
    [told.change * factor, outwards(told.low, Math.floor), outwards(told.high, Math.ceil)],
    language,
    { digits, isSigned: true },
  );
  return { change, low, high };
}

/** A change beside the margin that it would have to pass, written alike. */
function withinNumbers(told: ToldChange, language: Language) {
  const { factor, digits, outwards } = roundingOf(told);
  const values = [told.change * factor, outwards(told.detectable, Math.ceil)];
  const [change = ""] = formatAlike(values, language, { digits, isSigned: true });
  const [, detectable = ""] = formatAlike(values, language, { digits });
  return { change, detectable };
}

function unitOf({ scale }: ToldChange, language: Language): string {
  if (scale !== "points") return "";
  return language === "it" ? " punti" : " points";
}

/** Margins are rounded outwards, so that what is shown never promises more than was found. */
function roundingOf(told: ToldChange) {
  const factor = told.scale === "points" ? 100 : 1;
  const digits = told.scale === "count" ? 0 : digitsFor(told, factor);
  const step = 10 ** digits;
  const outwards = (value: number, round: (value: number) => number) =>
    round(roundTo12(value * factor * step)) / step;
  return { factor, digits, outwards };
}

const MOST_DIGITS = 3;

/** As many decimals as tell the change from its margin, and from no change; three at most. */
function digitsFor({ change, low, high, detectable }: ToldChange, factor: number): number {
  const least = factor * Math.min(high - low || 1, detectable || 1);
  let digits = least >= 2 ? 0 : least >= 0.2 ? 1 : least >= 0.02 ? 2 : MOST_DIGITS;
  while (digits < MOST_DIGITS && change !== 0 && Number((change * factor).toFixed(digits)) === 0) {
    digits += 1;
  }
  return digits;
}
