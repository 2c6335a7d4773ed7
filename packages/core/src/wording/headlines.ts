/**
 * The headline sentences (methods G): counts before percentages, denominators always, singular,
 * plural and zero as sentences of their own, no adjectives. They say what happened since the first
 * date, never why.
 */
import type { Language } from "../measures/measure.ts";
import type { HeadlinePlace, HeadlineWords } from "./headline-words.ts";
import { headlinesEn } from "./headlines-en.ts";
import { headlinesIt } from "./headlines-it.ts";

export const HEADLINE_WORDS: Readonly<Record<Language, (place: HeadlinePlace) => HeadlineWords>> = {
  it: headlinesIt,
  en: headlinesEn,
};
