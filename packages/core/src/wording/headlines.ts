/**
 * The headline sentences (methods G): counts before percentages, denominators always, singular,
 * plural and zero as sentences of their own, no adjectives. They say what happened since the first
 * date, never why.
 */
import type { Language } from "../measures/measure.ts";
import { phrasesFor } from "./finding-sentence.ts";
import type { HeadlinePlace, HeadlineWords } from "./headline-words.ts";
import { headlinesEn } from "./headlines-en.ts";
import { headlinesIt } from "./headlines-it.ts";

const WORDS = { it: headlinesIt, en: headlinesEn };

/** The sentences of a place between two dates, in a language. */
export function headlineWords(place: HeadlinePlace, language: Language): HeadlineWords {
  return WORDS[language](place, phrasesFor({ where: "", when: [], by: null }, language));
}
