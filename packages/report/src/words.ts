/** Words that several sections share. */
import type { Bilingual, Language } from "@legami/core";
import type { RendererWords } from "./document.ts";

export type { Bilingual };

export const RENDERER_WORDS: Bilingual<RendererWords> = {
  it: {
    contents: "Indice",
    table: "Tabella",
    figure: "Figura",
    page: "pagina",
    of: "di",
    own: "Nota di chi valuta",
    skip: "Vai al rapporto",
  },
  en: {
    contents: "Contents",
    table: "Table",
    figure: "Figure",
    page: "page",
    of: "of",
    own: "The evaluator’s note",
    skip: "Go to the report",
  },
};

export const SIMULATED_MARK: Bilingual = { it: "Dati simulati", en: "Simulated data" };

/** Kinds of actors, as many of them are called. */
const KINDS: Readonly<Record<string, Bilingual>> = {
  lab: { it: "Laboratori", en: "Labs" },
  institution: { it: "Istituzioni", en: "Institutions" },
  private: { it: "Enti privati", en: "Private bodies" },
  association: { it: "Associazioni", en: "Associations" },
  informal: { it: "Gruppi informali", en: "Informal groups" },
};

/** In the order in which they are always listed. */
export const KIND_ORDER: readonly string[] = Object.keys(KINDS);

export function kindInWords(kind: string, language: Language): string {
  return KINDS[kind]?.[language] ?? kind;
}

const PHASES: Readonly<Record<string, Bilingual>> = {
  "ex-ante": { it: "Valutazione ex ante", en: "Ex-ante evaluation" },
  "in-itinere-1": { it: "Prima valutazione in itinere", en: "First in-itinere evaluation" },
  "in-itinere-2": { it: "Seconda valutazione in itinere", en: "Second in-itinere evaluation" },
  final: { it: "Valutazione finale", en: "Final evaluation" },
};

export function phaseInWords(phase: string | null, language: Language): string {
  if (phase === null) return language === "it" ? "Tutto il programma" : "The whole programme";
  return PHASES[phase]?.[language] ?? phase;
}

export const ROLES: Readonly<Record<string, Bilingual>> = {
  holder: {
    it: "territorio da cui viene la pratica",
    en: "the territory that the practice comes from",
  },
  receiving: { it: "territorio che riceve la pratica", en: "receiving territory" },
};
