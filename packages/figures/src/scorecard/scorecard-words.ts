import type { Language } from "@legami/core";

export type RowName =
  | "actors"
  | "ties"
  | "strength"
  | "sum"
  | "newPole"
  | "polarization"
  | "municipality"
  | "kind"
  | "giant-component-share"
  | "degree-centralization"
  | "hubs"
  | "lab-giant-share"
  | "answers"
  | "known-twice"
  | "register";

export interface ScorecardWords {
  readonly picture: string;
  readonly nowhere: string;
  readonly sections: readonly [extent: string, shape: string, limits: string];
  readonly rows: Readonly<Record<RowName, string>>;
  readonly fromTo: (from: string, to: string) => string;
  readonly poles: (count: number, number: string) => string;
  readonly atLeast: (share: string) => string;
  readonly noHub: string;
  readonly register: (gain: string, newlyKnown: string) => string;
  readonly marks: { readonly up: string; readonly same: string; readonly down: string };
  readonly howToRead: (extent: string, index: string, share: string) => readonly string[];
  /** Where the paper does not hold all of it. */
  readonly inPart: string;
  readonly rule: string;
  readonly columns: readonly string[];
}

export const SCORECARD_WORDS: Readonly<Record<Language, ScorecardWords>> = {
  it: {
    picture: "Scheda dei territori",
    nowhere: "Non ci sono territori a cui applicare la regola.",
    sections: ["Ampiezza", "Polarizzazione", "Condizioni"],
    rows: {
      actors: "realtà attive",
      ties: "legami",
      strength: "forza totale",
      sum: "somma dei tre segni",
      newPole: "nuovi poli",
      polarization: "separazione in blocchi",
      municipality: "chiusura per comune",
      kind: "chiusura per tipo",
      "giant-component-share": "pezzo principale",
      "degree-centralization": "accentramento",
      hubs: "laboratori con più partner",
      "lab-giant-share": "pezzo principale, laboratori e altri",
      answers: "risposte",
      "known-twice": "note alle due date",
      register: "realtà in più, di cui già esistenti",
    },
    fromTo: (from, to) => `da ${from} a ${to}`,
    poles: (count, number) => (count === 0 ? "nessuno" : number),
    atLeast: (share) => `almeno ${share}`,
    noHub: "nessuno spicca",
    register: (gain, newlyKnown) => `${gain}, di cui ${newlyKnown}`,
    marks: { up: "sale: +1", same: "resta: 0", down: "scende: −1" },
    howToRead: (extent, index, share) => [
      `Ampiezza: un segno vale se il cambiamento è almeno del ${extent} del valore iniziale. Ampliamento con somma 2 o 3 e nessuno in calo, riduzione al contrario, ricomposizione se i segni sono opposti, stabile negli altri casi.`,
      `Polarizzazione: un indice segna se cambia di almeno ${index}, il pezzo principale se perde almeno ${share} punti; servono due segni.`,
      "Un trattino sta per ciò che non è valutato. I territori stanno nell’ordine del programma: la scheda non fa graduatorie.",
    ],
    inPart: "Qui manca una parte della scheda: sta nella tabella dei numeri.",
    rule: "Un legame che finisce, o una rete che si riduce, non è di per sé un male: il giudizio spetta a chi legge.",
    columns: ["territorio", "esito", "voce", "prima", "dopo", "segno"],
  },
  en: {
    picture: "Scorecard of the territories",
    nowhere: "There are no territories to apply the rule to.",
    sections: ["Extent", "Polarisation", "Conditions"],
    rows: {
      actors: "active actors",
      ties: "ties",
      strength: "total strength",
      sum: "sum of the three scores",
      newPole: "new centres of gravity",
      polarization: "blocks apart",
      municipality: "closed by municipality",
      kind: "closed by kind",
      "giant-component-share": "largest piece",
      "degree-centralization": "gathered around one",
      hubs: "labs with most partners",
      "lab-giant-share": "largest piece, labs and others",
      answers: "answers",
      "known-twice": "known at both dates",
      register: "more actors, of which there before",
    },
    fromTo: (from, to) => `${from} to ${to}`,
    poles: (count, number) => (count === 0 ? "none" : number),
    atLeast: (share) => `at least ${share}`,
    noHub: "none stands out",
    register: (gain, newlyKnown) => `${gain}, of which ${newlyKnown}`,
    marks: { up: "up: +1", same: "same: 0", down: "down: −1" },
    howToRead: (extent, index, share) => [
      `Extent: a change scores if it is at least ${extent} of the first value. Expansion with a sum of 2 or 3 and none falling, contraction the other way round, recomposition if scores are opposite, stable otherwise.`,
      `Polarisation: an index scores if it changes by ${index} or more, the largest piece if it loses ${share} points or more; it takes two.`,
      "A dash stands for what is not assessed. Territories stand in the order of the programme: the scorecard ranks nobody.",
    ],
    inPart: "A part of the scorecard is left out here: it is in the table of numbers.",
    rule: "A tie that ends, or a network that shrinks, is no harm by itself: the judgement is the reader’s.",
    columns: ["territory", "verdict", "item", "before", "after", "score"],
  },
};
