/** A panel as its first drawing, in Italian, with the words of its screen. */
import i18next from "i18next";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { initReactI18next } from "react-i18next";
import { names } from "../../src/i18n/it/names.ts";
import { shell } from "../../src/i18n/it/shell.ts";

export function shown(panel: ReactElement, words: object): string {
  void i18next.use(initReactI18next).init({
    lng: "it",
    resources: { it: { translation: { ...shell, ...names, ...words } } },
    interpolation: { escapeValue: false },
    ignoreJSONStructure: false,
    initAsync: false,
  });
  return renderToStaticMarkup(panel);
}
