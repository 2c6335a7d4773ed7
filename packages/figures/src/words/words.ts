import type { Language } from "@legami/core";
import { en } from "./en.ts";
import type { FigureWords } from "./figure-words.ts";
import { it } from "./it.ts";

const WORDS: Readonly<Record<Language, FigureWords>> = { it, en };

export function wordsIn(language: Language): FigureWords {
  return WORDS[language];
}
