/** Why two names may mean one organisation, in words that follow a colon. */
import type { Language } from "../measures/measure.ts";
import type { SuggestionReason } from "../register/register-index.ts";

const WORDS: Readonly<Record<SuggestionReason, Readonly<Record<Language, string>>>> = {
  same: { it: "le stesse parole", en: "the same words" },
  alias: { it: "un altro suo nome", en: "another of its names" },
  initials: { it: "le iniziali", en: "the initials" },
  spelling: { it: "una parola scritta in un altro modo", en: "a word spelled otherwise" },
  short: { it: "una parola abbreviata", en: "a word cut short" },
  part: { it: "un nome è parte dell’altro", en: "one name is part of the other" },
  alike: { it: "nomi simili", en: "similar names" },
};

export function whyAlikeInWords(reason: SuggestionReason, language: Language): string {
  return WORDS[reason][language];
}
