import type { Language } from "../measures/measure.ts";
import type { Moment } from "../snapshot/moment.ts";
import type { Dimension } from "../strength/declared-strength.ts";
import { formatNumber } from "../wording/numbers.ts";
import { timeOf } from "../wording/places-and-times.ts";
import type { Note } from "./evaluation.ts";
import type { ResolvedRequest } from "./request.ts";

/** What a reader has to know of the dates: whose survey stands for them. */
export function notesOn(moments: readonly Moment[], { lens, language }: ResolvedRequest): Note[] {
  if (lens === "enacted") return [];
  return moments.flatMap(({ at, carried }): Note[] => {
    if (carried === null) return [];
    const days = formatNumber(carried.ageDays, language, 0);
    const message =
      language === "it"
        ? `${timeOf(at, language)} non c'è una rilevazione: vale quella di ${carried.wave.id}, di ${days} giorni prima${carried.isStale ? ", ormai vecchia" : ""}.`
        : `There is no survey ${timeOf(at, language)}: that of ${carried.wave.id}, ${days} days earlier, stands for it${carried.isStale ? " and is out of date" : ""}.`;
    return [{ code: carried.isStale ? "stale" : "carried", message }];
  });
}

const ITEMS: Readonly<Record<Dimension, Readonly<Record<Language, string>>>> = {
  level: { it: "il livello", en: "the level" },
  trust: { it: "la fiducia", en: "trust" },
  frequency: { it: "la frequenza", en: "frequency" },
};

/** An item of the questionnaire that was asked at one date only counts at neither (methods A3). */
export function noteOnDropped(dimensions: readonly Dimension[], language: Language): Note[] {
  return dimensions.map((dimension) => ({
    code: "dimension_dropped",
    message:
      language === "it"
        ? `Nel confronto della forza non conta ${ITEMS[dimension].it}: è stata chiesta a una sola delle due date.`
        : `The comparison of strengths leaves out ${ITEMS[dimension].en}: it was asked at one of the dates only.`,
  }));
}
