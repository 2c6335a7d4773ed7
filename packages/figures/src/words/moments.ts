/** Dates as a figure says them: with the wave's name where there is one. */
import { type EvaluatedMoment, formatDate, isCivilDate, type Language } from "@legami/core";
import { wordsIn } from "./words.ts";

type Moment = Pick<EvaluatedMoment, "at" | "date">;

/** "mese 0", "22 ottobre 2020", "T1". */
export function momentName({ at }: Moment, language: Language): string {
  const month = monthOf(at);
  if (month !== null) return wordsIn(language).month(month);
  return isCivilDate(at) ? formatDate(at, language) : at;
}

/** "al mese 0", "il 22 ottobre 2020", "a T1". */
export function atMoment({ at }: Moment, language: Language): string {
  const { at: words } = wordsIn(language);
  const month = monthOf(at);
  if (month !== null) return words.month(month);
  return isCivilDate(at)
    ? words.day(withArticle(formatDate(at, language), language))
    : words.wave(at);
}

/** "22 ottobre 2020 (mese 0)"; the name alone where waves have no dates. */
export function datedMoment(moment: Moment, language: Language): string {
  const { at, date } = moment;
  if (date === null) return momentName(moment, language);
  const day = formatDate(date, language);
  return at === date ? day : `${day} (${momentName(moment, language)})`;
}

/** The same as part of a sentence: "il 22 ottobre 2020 (mese 0)". */
export function theMoment(moment: Moment, language: Language): string {
  const dated = datedMoment(moment, language);
  return moment.date === null ? dated : withArticle(dated, language);
}

/** Waves named t0 or m6 are months of the programme. */
function monthOf(at: string): string | null {
  const month = /^(?:t(0)|m(\d+))$/.exec(at);
  return month === null ? null : (month[1] ?? month[2] ?? null);
}

/** Italian days have an article: il 22, l'8, l'11. */
function withArticle(day: string, language: Language): string {
  if (language === "en") return day;
  return /^(?:8|11) /.test(day) ? `l’${day}` : `il ${day}`;
}
