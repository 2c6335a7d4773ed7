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
  "other-programme": {
    en: "the file holds the programme {found} ({programme}), not the one that is open ({target}); open it as a programme of its own",
    it: "il file contiene il programma {found} ({programme}), non quello aperto ({target}); aprilo come programma a sé",
  },
};
