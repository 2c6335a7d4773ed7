/** What the report cannot say, in general and with these data. */
import { finding, list, text, type Words } from "../blocks.ts";
import { type Facts, line, plain } from "../facts.ts";
import type { Bilingual } from "../words.ts";
import type { SectionWriter } from "./section.ts";

interface LimitWords {
  readonly opening: string;
  readonly always: readonly string[];
  readonly here: string;
  readonly simulated: string;
  readonly unobserved: string;
  readonly shape: string;
  readonly robustness: string;
  readonly twoPoints: string;
}

const WORDS: Bilingual<LimitWords> = {
  it: {
    opening: "Alcune cose questi dati non le possono dire, per come sono raccolti.",
    always: [
      "Le cause: senza un confronto con territori fuori dal programma non si può dire che un cambiamento venga dal programma.",
      "Se una rete è migliore di un’altra: più legami, legami più forti o una rete più fitta non sono un merito.",
      "Una classifica dei territori: le reti sono di grandezza diversa e sono state osservate in parti diverse.",
      "I risultati per le persone: la rete dice chi lavora con chi, non che cosa ne ricevono i cittadini.",
      "Il valore di una singola realtà: il numero dei suoi legami non è un giudizio sul suo lavoro.",
      "La distanza nei disegni: la posizione di una realtà nella figura aiuta a ritrovarla, non misura niente.",
    ],
    here: "Con i dati di questo rapporto, in particolare:",
    simulated: "I dati sono simulati: nessuna frase di questo rapporto descrive fatti accaduti.",
    unobserved:
      "{0}: i legami possibili che qualcuno poteva indicare sono {1}. Degli altri non si può dire né che ci siano né che manchino.",
    shape: "{0}: la forma della rete non è valutata.",
    robustness:
      "Quanto l’etichetta dei territori dipenda dalle convenzioni scelte non è ancora calcolato.",
    twoPoints:
      "Due date mostrano un cambiamento, non una tendenza: quello che è successo in mezzo si vede solo in parte.",
  },
  en: {
    opening: "Some things these data cannot say, because of how they are collected.",
    always: [
      "Causes: without a comparison with territories outside the programme nobody can say that a change comes from the programme.",
      "Whether one network is better than another: more ties, stronger ties or a denser network are no merit.",
      "A ranking of territories: their networks differ in size and were observed in different parts.",
      "Outcomes for people: the network says who works with whom, not what citizens get from it.",
      "The worth of a single actor: the number of its ties is no judgement of its work.",
      "Distances in the drawings: where an actor stands in a figure helps to find it again and measures nothing.",
    ],
    here: "With the data of this report in particular:",
    simulated:
      "The data are simulated: no sentence of this report describes anything that happened.",
    unobserved:
      "{0}: the possible ties that somebody could report are {1}. Of the others nobody can say that they exist, nor that they are missing.",
    shape: "{0}: the shape of the network is not assessed.",
    robustness:
      "How far the label of a territory depends on the conventions chosen is not computed yet.",
    twoPoints:
      "Two dates show a change, not a trend: what happened in between is seen only in part.",
  },
};

export const limits: SectionWriter = {
  id: "limits",
  heading: { it: "Che cosa non possiamo dire", en: "What we cannot say" },
  write: ({ facts }) => {
    const words = WORDS[facts.language];
    return [
      text(words.opening),
      list(words.always),
      finding(words.here),
      list(particular(facts, words)),
    ];
  },
};

function particular(facts: Facts, words: LimitWords): Words[] {
  const { change } = facts.material;
  const simulated = change.simulated === null ? [] : [words.simulated];
  const observed = change.territories.flatMap(({ territory, label }): Words[] => {
    const found = facts.pair("observed-share", `T:${territory}`);
    const least = facts.material.parameters.observedShare;
    const isPoor =
      found !== null &&
      [found.row.from, found.row.to].some(({ value }) => value !== null && value < least);
    if (!isPoor) return [];
    return [
      line(
        words.unobserved,
        plain(label),
        facts.sideShare("observed-share", `T:${territory}`, "to"),
      ),
    ];
  });
  const shapeless = change.territories.flatMap(({ label, verdict }): Words[] =>
    verdict.overlay === "not-assessed" ? [line(words.shape, plain(label))] : [],
  );
  const isUntested = change.territories.some(
    ({ verdict }) => verdict.robustness.status === "not-assessed",
  );
  return [
    ...simulated,
    ...observed,
    ...shapeless,
    ...(isUntested ? [words.robustness] : []),
    words.twoPoints,
  ];
}
