/** What the written pages say and a screen does not. */
import type { Bilingual } from "../../packages/core/src/index.ts";

interface DocWords {
  readonly all: string;
  readonly other: string;
  readonly drawing: string;
  readonly exampleAnchor: string;
  readonly says: string;
  readonly columns: readonly [string, string];
  readonly because: string;
  readonly becauseLines: string;
  readonly always: string;
  readonly kept: string;
  readonly source: string;
  readonly bibliography: string;
  readonly definition: string;
  readonly again: string;
  readonly title: string;
  readonly intro: string;
  readonly measure: string;
  readonly question: string;
  readonly exampleTitle: string;
  readonly exampleIntro: string;
  readonly actor: string;
  readonly kind: string;
  readonly territory: string;
  readonly tie: string;
  readonly months: readonly [string, string];
  readonly annex: string;
  readonly kinds: Readonly<Record<string, string>>;
}

export const DOC_WORDS: Bilingual<DocWords> = {
  it: {
    all: "tutte le misure",
    other: "English",
    drawing: "Sette realtà e i loro legami, al mese 0 e al mese 12",
    exampleAnchor: "lesempio",
    says: "Legami lo dice così",
    columns: ["misura", "valore"],
    because: "Manca, e al suo posto c’è il motivo, se:",
    becauseLines: "Manca, tutta o in una delle righe, e al suo posto c’è il motivo, se:",
    always: "C’è sempre.",
    kept: "Si calcola, ma non entra nel rapporto:",
    source: "Fonte",
    bibliography: "bibliografia",
    definition: "La definizione esatta è nel codice",
    again: "Per rifare il conto",
    title: "Le misure",
    intro:
      "Una pagina per misura: a quale domanda risponde, come si calcola, un esempio con i conti, come si legge, come può ingannare, quando non c’è. Non serve sapere niente di analisi delle reti. Bastano tre parole: una **realtà** è un laboratorio, un’organizzazione o un gruppo; un **legame** c’è tra due realtà che collaborano; una **fotografia** è la rete a una data.",
    measure: "misura",
    question: "a quale domanda risponde",
    exampleTitle: "L’esempio",
    exampleIntro:
      "I conti delle pagine si fanno tutti su sette realtà inventate. La forza di un legame è la media di quello che dicono le due parti, da 0 a 1. Nella rete vera la forma non si descrive con meno di 8 realtà attive: qui la soglia è abbassata a 3, per poter fare i conti a mano. I dati sono in [example](example).",
    actor: "realtà",
    kind: "tipo",
    territory: "territorio",
    tie: "legame",
    months: ["mese 0", "mese 12"],
    annex: "secondaria, per l’appendice",
    kinds: {
      lab: "laboratorio",
      institution: "istituzione",
      private: "ente privato",
      association: "associazione",
      informal: "gruppo informale",
    },
  },
  en: {
    all: "all measures",
    other: "Italiano",
    drawing: "Seven actors and their ties, at month 0 and at month 12",
    exampleAnchor: "the-example",
    says: "Legami says it like this",
    columns: ["measure", "value"],
    because: "It is missing, and the reason stands in its place, if:",
    becauseLines:
      "It is missing, as a whole or in one of its lines, and the reason stands in its place, if:",
    always: "There always is one.",
    kept: "It is computed, but does not enter the report:",
    source: "Source",
    bibliography: "bibliography",
    definition: "The exact definition is in the code",
    again: "To do the sum again",
    title: "The measures",
    intro:
      "A page for each measure: the question it answers, how it is computed, an example with its sum, how to read it, how it can mislead, when there is none. You need to know nothing of network analysis. Three words are enough: an **actor** is a lab, an organisation or a group; a **tie** is there between two actors that work together; a **snapshot** is the network at one date.",
    measure: "measure",
    question: "the question it answers",
    exampleTitle: "The example",
    exampleIntro:
      "All sums of the pages are done on seven invented actors, who keep their Italian names. The strength of a tie is the mean of what the two sides say, from 0 to 1. In a real network shape is not described with fewer than 8 active actors: here the bar is lowered to 3, so that the sums can be done by hand. The data are in [example](example).",
    actor: "actor",
    kind: "kind",
    territory: "territory",
    tie: "tie",
    months: ["month 0", "month 12"],
    annex: "secondary, for the annex",
    kinds: {
      lab: "lab",
      institution: "institution",
      private: "private body",
      association: "association",
      informal: "informal group",
    },
  },
};
