/** Everyday words for who does not work in the programme. */
import type { Bilingual } from "@legami/core";

type Extent = "expansion" | "contraction" | "recomposition" | "stable";

export interface QuadernoWords {
  readonly title: string;
  readonly period: (from: string, to: string) => string;
  readonly what: string;
  readonly looked: string;
  readonly asked: string;
  readonly answers: string;
  readonly extents: Readonly<Record<Extent, string>>;
  readonly unknown: string;
  readonly register: string;
  readonly pole: string;
  readonly shapeUnknown: string;
  readonly numbers: string;
  readonly caption: (from: string, to: string) => string;
  readonly whatIs: string;
  readonly rows: Readonly<Record<"active" | "ties" | "kept" | "labs" | "covered", string>>;
  readonly noRanking: string;
  readonly programme: string;
  readonly reached: string;
  readonly indicators: string;
  readonly indicatorHead: readonly string[];
  readonly noEntry: string;
  readonly more: string;
  readonly limits: string;
  readonly cannot: readonly string[];
}

export const QUADERNO_WORDS: Bilingual<QuadernoWords> = {
  it: {
    title: "I laboratori di comunità e chi lavora con loro",
    period: (from, to) => `Mese 0 è l’inizio del programma. Due rilevazioni: ${from}, ${to}.`,
    what: "Che cosa abbiamo guardato",
    looked:
      "Un laboratorio di comunità vive se le persone e i gruppi di un territorio lavorano insieme. Per questo abbiamo chiesto a laboratori, istituzioni, cooperative, associazioni e gruppi di cittadini con chi collaborano. Quando due di loro collaborano diciamo che tra loro c’è un legame.",
    asked: "{0} lo abbiamo chiesto a {1} tra organizzazioni e gruppi; hanno risposto in {2}.",
    answers: "Che cosa è successo, territorio per territorio",
    extents: {
      expansion: "La rete si è allargata.",
      contraction: "La rete si è ristretta.",
      recomposition: "La rete è cambiata: cresciuta da una parte, calata da un’altra.",
      stable: "La rete ha mantenuto la sua grandezza.",
    },
    unknown: "I dati non bastano per dire se la rete è cambiata.",
    register: "Una parte di chi si è aggiunto c’era già, ma non era nel nostro elenco.",
    pole: "È nato un nuovo punto di riferimento, che prima non c’era.",
    shapeUnknown:
      "Qui abbiamo chiesto solo una parte dei legami: come è fatta la rete nel suo insieme non lo sappiamo.",
    numbers: "I numeri",
    caption: (from, to) => `${from[0]?.toUpperCase()}${from.slice(1)} e ${to}`,
    whatIs: "Che cosa contiamo",
    rows: {
      active: "Organizzazioni e gruppi che collaborano con qualcuno",
      ties: "Legami",
      kept: "Legami dell’inizio che ci sono ancora",
      labs: "Legami dei laboratori con altre organizzazioni e gruppi",
      covered: "Organizzazioni e gruppi che lavorano con un laboratorio, su quelli conosciuti",
    },
    noRanking: "Non è una classifica: ogni territorio è partito da una situazione diversa.",
    programme: "Gli impegni del programma",
    reached: "Impegni mantenuti: {0}.",
    indicators: "Gli impegni, uno per uno",
    indicatorHead: ["Impegno", "Previsto", "Fatto"],
    noEntry: "nessun dato",
    more: "Il rapporto completo spiega come sono stati raccolti e calcolati i numeri.",
    limits: "Che cosa queste pagine non dicono",
    cannot: [
      "Non dicono se i cambiamenti vengono dal programma: non abbiamo guardato territori senza programma.",
      "Non dicono chi è più bravo: più legami non vuol dire lavorare meglio, e un legame può finire perché ha fatto il suo lavoro.",
      "Non dicono che cosa è cambiato nella vita delle persone: per saperlo servono altri dati.",
    ],
  },
  en: {
    title: "The community labs and who works with them",
    period: (from, to) => `Month 0 is the beginning of the programme. Two surveys: ${from}, ${to}.`,
    what: "What we looked at",
    looked:
      "A community lab lives if the people and groups of a territory work together. So we asked labs, institutions, cooperatives, associations and groups of citizens whom they collaborate with. When two of them collaborate, we say that there is a tie between them.",
    asked: "{0} we asked {1} organisations and groups; {2} answered.",
    answers: "What happened, territory by territory",
    extents: {
      expansion: "The network has widened.",
      contraction: "The network has narrowed.",
      recomposition: "The network has changed: grown on one side, shrunk on another.",
      stable: "The network has kept its size.",
    },
    unknown: "The data are too few to say whether the network has changed.",
    register: "Some of those who were added had been there before, but not on our list.",
    pole: "A new point of reference has appeared that was not there before.",
    shapeUnknown:
      "Here we asked about part of the ties only: what the network looks like as a whole we do not know.",
    numbers: "The numbers",
    caption: (from, to) => `${from[0]?.toUpperCase()}${from.slice(1)} and ${to}`,
    whatIs: "What we count",
    rows: {
      active: "Organisations and groups that collaborate with somebody",
      ties: "Ties",
      kept: "Ties of the beginning that are still there",
      labs: "Ties of labs with other organisations and groups",
      covered: "Organisations and groups that work with a lab, of those known",
    },
    noRanking: "This is no ranking: every territory started from a different place.",
    programme: "What the programme promised",
    reached: "Promises kept: {0}.",
    indicators: "The promises, one by one",
    indicatorHead: ["Promise", "Planned", "Done"],
    noEntry: "no data",
    more: "The full report explains how the numbers were collected and computed.",
    limits: "What these pages do not say",
    cannot: [
      "They do not say whether the changes come from the programme: we did not look at territories without it.",
      "They do not say who does better: more ties does not mean better work, and a tie may end because it has done its work.",
      "They do not say what has changed in people’s lives: that takes other data.",
    ],
  },
};
