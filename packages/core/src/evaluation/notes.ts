import type { Network } from "../arrays/network.ts";
import type { Units } from "../journal/lineage.ts";
import type { Language } from "../measures/measure.ts";
import type { Actor } from "../model/actor.ts";
import { daysBetween } from "../model/dates.ts";
import type { ProgrammeSettings } from "../model/programme.ts";
import type { Moment } from "../snapshot/moment.ts";
import type { Dimension } from "../strength/declared-strength.ts";
import { enumerated, formatNumber } from "../wording/numbers.ts";
import { capitalised, timeOf } from "../wording/places-and-times.ts";
import type { Note } from "./evaluation.ts";
import { isTooLittleObserved } from "./gates.ts";
import type { ResolvedRequest } from "./request.ts";

/** What a reader has to know of the dates: whose survey stands for them. */
export function notesOn(
  settings: ProgrammeSettings,
  moments: readonly Moment[],
  { lens, language }: ResolvedRequest,
): Note[] {
  const when = (at: string) => timeOf(at, settings, language);
  if (lens === "enacted") return [];
  return moments.flatMap(({ at, date, carried }): Note[] => {
    if (carried === null) return [];
    const [day, wave] = [capitalised(when(at)), when(carried.wave.id)];
    const days = formatNumber(daysBetween(carried.wave.date, date), language, 0);
    const message =
      language === "it"
        ? `${day} non c’è una rilevazione: vale quella fatta ${wave}, ${days === "1" ? "il giorno prima" : `${days} giorni prima`}${carried.isStale ? ", ormai vecchia" : ""}.`
        : `${day} there is no survey: the one ${wave}, ${days === "1" ? "the day before" : `${days} days earlier`}, stands for it${carried.isStale ? " and is out of date" : ""}.`;
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

/** Actors that merged or came apart between the dates are compared as the unit they were (methods E13). */
export function noteOnUnits(joined: Units, actors: readonly Actor[], language: Language): Note[] {
  const labels = new Map(actors.map(({ id, label }) => [id, label]));
  const named = (id: string) => {
    const label = labels.get(id) ?? id;
    return language === "it" ? `«${label}»` : `“${label}”`;
  };
  const groups = Map.groupBy(joined.keys(), (actor) => joined.get(actor) as string);
  return [...groups].map(([unit, members]) => {
    const names = enumerated([unit, ...members].map(named), language);
    const message =
      language === "it"
        ? `${names} contano come una realtà sola: tra le due date si sono unite o divise.`
        : `${names} count as one actor: they merged or came apart between the two dates.`;
    return { code: "units", message };
  });
}

/** Of networks whose actors are scored: too little was observed of one of them (methods 0.4). */
export function noteOnActors(networks: readonly Network[], language: Language): Note[] {
  if (!networks.some(isTooLittleObserved)) return [];
  const message =
    language === "it"
      ? "Di ogni realtà diamo solo i legami e la loro forza: è stato osservato meno dell’80% dei legami possibili, e il resto dipenderebbe da chi è stato interpellato."
      : "Of each actor only its ties and their strength are given: fewer than 80% of the possible ties were observed, and the rest would depend on who was asked.";
  return [{ code: "actors_not_observed", message }];
}
