/** Words of the section on the territories' verdicts. */
import type { NoiseReading } from "@legami/core";
import type { Bilingual } from "../words.ts";

export interface TerritoryWords {
  readonly opening: string;
  readonly rule: readonly string[];
  readonly caption: (label: string) => string;
  readonly head: (from: string, to: string) => readonly string[];
  readonly actors: string;
  readonly ties: string;
  readonly strength: string;
  readonly newPoles: string;
  readonly polarization: string;
  readonly municipality: string;
  readonly kind: string;
  readonly giant: string;
  readonly centralization: string;
  readonly sum: string;
  readonly polesBefore: string;
  readonly hubs: string;
  readonly hub: string;
  readonly nobody: string;
  readonly poorShape: string;
  readonly admissibility: string;
  readonly unknown: string;
  readonly register: string;
  readonly robustness: string;
  readonly robustnessByRules: string;
  readonly untested: string;
  readonly noise: (label: string) => string;
  readonly noiseHead: readonly string[];
  readonly noises: Readonly<Record<NoiseReading, string>>;
  readonly noiseNote: string;
  readonly card: string;
  readonly map: (label: string) => string;
}

export const TERRITORY_WORDS: Bilingual<TerritoryWords> = {
  it: {
    opening:
      "Una regola uguale per tutti i territori, concordata prima di vedere i dati, dà a ognuno un’etichetta. Le tabelle mostrano ogni numero che entra nella regola.",
    rule: [
      "Realtà attive, legami e forza totale valgono +1 se crescono almeno del {0}, −1 se calano almeno del {0}, altrimenti 0. Per realtà e legami il cambiamento è di almeno 2 unità, per la forza di almeno 1.",
      "Con somma di 2 o 3 e nessun −1 è un ampliamento; con −2 o −3 e nessun +1 una riduzione; con almeno un +1 e un −1 una ricomposizione; negli altri casi la rete è stabile.",
      "Si aggiunge «nuova polarizzazione» se almeno due segnali su quattro vanno in quel verso, e non solo il nuovo polo: un nuovo polo; blocchi più separati (+{1}); legami più chiusi dentro i comuni o dentro i tipi di realtà (+{2}); pezzo principale più piccolo di {3} punti o rete più raccolta attorno a un solo soggetto (+{4}).",
      "Le soglie sono convenzioni del programma, non risultati della ricerca.",
    ],
    caption: (label) => `Come si arriva all’etichetta: ${label}`,
    head: (from, to) => ["Quantità", from, to, "Cambiamento", "Punti"],
    actors: "Realtà attive",
    ties: "Legami",
    strength: "Forza totale dei legami",
    newPoles: "Nuovi poli",
    polarization: "Separazione in blocchi",
    municipality: "Chiusura dentro i comuni",
    kind: "Chiusura dentro i tipi di realtà",
    giant: "Quota del pezzo principale",
    centralization: "Centralizzazione",
    sum: "Somma dei primi tre punteggi: {0}.",
    polesBefore: "–",
    hubs: "Nei legami dei laboratori le realtà con molti più partner delle altre sono, {0}: {1}; {2}: {3}.",
    hub: "{0} ({1} partner)",
    nobody: "nessuna",
    poorShape:
      "La forma della rete non è valutata, perché si è osservata una parte troppo piccola dei legami possibili: quello che segue è solo una descrizione.",
    admissibility:
      "Condizioni per dare un’etichetta. Realtà attive, almeno {0}: sono {1} e {2}. Risposte, almeno {3}: sono {4} e {5}.",
    unknown: "non rilevato",
    register:
      "Le realtà attive cambiano di {0}. Tra quelle entrate, esistevano già e non erano nel registro: {1}.",
    robustness:
      "{0}. Rifacendo la rilevazione con altri errori di misura l’etichetta è la stessa {1} volte su {2}; con altre convenzioni ragionevoli {3} volte su {4}.",
    robustnessByRules:
      "{0}. Con altre convenzioni ragionevoli l’etichetta è la stessa {1} volte su {2}; la rilevazione non è stata rifatta.",
    untested:
      "{0}: non è calcolato quanto spesso altre convenzioni e altri errori di misura darebbero la stessa etichetta.",
    noise: (label) => `Cambiamenti ed errore di misura: ${label}`,
    noiseHead: ["Misura", "Differenza", "Intervallo al 90%", "Minimo visibile", "Lettura"],
    noises: {
      clear: "oltre l’errore di misura",
      slight: "al limite di ciò che si vede",
      "within-noise": "entro l’errore di misura",
    },
    noiseNote:
      "L’intervallo dice di quanto la differenza potrebbe cambiare per i soli errori delle risposte. «Minimo visibile» è la più piccola differenza che questa rilevazione avrebbe potuto mostrare.",
    card: "I territori secondo la regola concordata",
    map: (label) => `Che cosa è successo ai legami: ${label}`,
  },
  en: {
    opening:
      "One rule, the same for all territories and agreed before anybody saw the data, gives each of them a label. The tables show every number that enters the rule.",
    rule: [
      "Active actors, ties and total strength score +1 if they grow by {0} at least, −1 if they fall by {0} at least, else 0. For actors and ties the change is of 2 units at least, for strength of 1.",
      "A sum of 2 or 3 without a −1 is an expansion; −2 or −3 without a +1 a contraction; a +1 and a −1 together a recomposition; otherwise the network is stable.",
      "“New polarisation” is added if two signs of four at least point that way, and not a new centre of gravity alone: a new centre of gravity; blocks further apart (+{1}); ties more closed within municipalities or within kinds of actors (+{2}); a largest piece smaller by {3} points or ties more gathered around one actor (+{4}).",
      "The thresholds are conventions of the programme, not findings of research.",
    ],
    caption: (label) => `How the label comes about: ${label}`,
    head: (from, to) => ["Quantity", from, to, "Change", "Score"],
    actors: "Active actors",
    ties: "Ties",
    strength: "Total strength of ties",
    newPoles: "New centres of gravity",
    polarization: "Separation into blocks",
    municipality: "Closure within municipalities",
    kind: "Closure within kinds of actors",
    giant: "Share of the largest piece",
    centralization: "Centralisation",
    sum: "Sum of the first three scores: {0}.",
    polesBefore: "–",
    hubs: "In the ties of the labs, the actors with far more partners than the others are, {0}: {1}; {2}: {3}.",
    hub: "{0} ({1} partners)",
    nobody: "none",
    poorShape:
      "The shape of the network is not assessed, because too small a part of the possible ties was observed: what follows is a description only.",
    admissibility:
      "Conditions for a label. Active actors, {0} at least: there are {1} and {2}. Response, {3} at least: it is {4} and {5}.",
    unknown: "not recorded",
    register:
      "Active actors change by {0}. Of those that joined, already there before but not on the register: {1}.",
    robustness:
      "{0}. Taking the survey again with other errors of measurement the label is the same {1} times of {2}; under other reasonable conventions {3} times of {4}.",
    robustnessByRules:
      "{0}. Under other reasonable conventions the label is the same {1} times of {2}; the survey was not taken again.",
    untested:
      "{0}: how often other conventions and other errors of measurement would give the same label is not computed.",
    noise: (label) => `Changes and error of measurement: ${label}`,
    noiseHead: ["Measure", "Difference", "90% interval", "Least visible", "Reading"],
    noises: {
      clear: "beyond the error",
      slight: "at the limit of what shows",
      "within-noise": "within the error",
    },
    noiseNote:
      "The interval says how far the difference could move through errors of the answers alone. “Least visible” is the smallest difference that this survey could have shown.",
    card: "The territories by the agreed rule",
    map: (label) => `What became of the ties: ${label}`,
  },
};
