import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { names as enNames } from "./en/names.ts";
import { shell as enShell } from "./en/shell.ts";
import { names as itNames } from "./it/names.ts";
import { shell as itShell } from "./it/shell.ts";
import { preferredLanguage } from "./preferred-language.ts";

/** The words that every screen needs; the others bring theirs along (`addWords`). */
export function startI18n(): void {
  const lng = preferredLanguage();
  document.documentElement.lang = lng;
  void i18next.use(initReactI18next).init({
    lng,
    fallbackLng: "it",
    resources: {
      it: { translation: { ...itShell, ...itNames } },
      en: { translation: { ...enShell, ...enNames } },
    },
    interpolation: { escapeValue: false },
    // No key has a dot in it: looking for one costs as much as all the rest, for every plural that is not there.
    ignoreJSONStructure: false,
    initAsync: false,
  });
}
