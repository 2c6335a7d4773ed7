import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { remembered } from "../state/remembered.ts";
import { type Language, parseView } from "../state/view-state.ts";
import { en } from "./en.ts";
import { it } from "./it.ts";

/** The address decides, then what was chosen last, then the browser; Italian comes first. */
function preferredLanguage(): Language {
  const asked =
    parseView(location.search).lang ?? remembered("lang") ?? navigator.language.slice(0, 2);
  return asked === "en" ? "en" : "it";
}

export function startI18n(): void {
  const lng = preferredLanguage();
  document.documentElement.lang = lng;
  void i18next.use(initReactI18next).init({
    lng,
    fallbackLng: "it",
    resources: { it: { translation: it }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}
