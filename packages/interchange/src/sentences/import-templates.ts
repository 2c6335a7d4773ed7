import type { IMPORT_PROBLEM_CODES } from "../problems.ts";
import type { Template } from "./template.ts";

export const IMPORT_TEMPLATES: Readonly<Record<(typeof IMPORT_PROBLEM_CODES)[number], Template>> = {
  "column-not-found": {
    en: "none of the columns ({found}) shows what this one should hold; choose the column that does",
    it: "tra le colonne ({found}) non si capisce quale contiene questo dato; scegli tu la colonna",
  },
  "tie-with-itself": {
    en: "{found} stands on both sides of the tie; correct one of the two or delete the row",
    it: "{found} sta a tutti e due i capi del legame; correggi uno dei due o cancella la riga",
  },
  "several-of-name": {
    en: "there are several actors called {found}; write the id of the one that is meant",
    it: "ci sono più realtà che si chiamano {found}; scrivi l’identificativo di quella giusta",
  },
  "no-level": {
    en: "the row does not say how much they work together; choose the column that does, or one level for all the rows without one",
    it: "la riga non dice quanto collaborano; scegli la colonna che lo dice, o un livello per tutte le righe che non ce l’hanno",
  },
  "no-wave": {
    en: "the row says neither which survey it belongs to nor a date; choose the survey for the rows that do not say it",
    it: "la riga non dice né la rilevazione né una data; scegli a quale rilevazione si riferiscono le righe che non lo dicono",
  },
  "no-day": {
    en: "the row has no date; choose the column that has it, or one date for all the rows without one",
    it: "la riga non ha una data; scegli la colonna che la contiene, o una data per tutte le righe che non ce l’hanno",
  },
  "other-programme": {
    en: "the file holds the programme {found} ({programme}), not the one that is open ({target}); open it as a programme of its own",
    it: "il file contiene il programma {found} ({programme}), non quello aperto ({target}); aprilo come programma a sé",
  },
};
