import i18next from "i18next";
import type { Language } from "../state/view-state.ts";
import { forgetWords } from "./looked-up.ts";

/** Words of one screen, which come with its code and not before. */
export function addWords(words: Readonly<Record<Language, object>>): void {
  for (const [language, groups] of Object.entries(words))
    i18next.addResourceBundle(language, "translation", groups, true, true);
  forgetWords();
}
