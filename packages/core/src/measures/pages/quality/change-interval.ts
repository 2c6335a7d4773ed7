import type { MeasurePage } from "../page.ts";

export const changeInterval: MeasurePage = {
  formula: {
    it: "intervallo = variazione ± metà della distanza tra il 5% più basso e il 5% più alto delle variazioni simulate\nrilevazione simulata = ogni risposta dimentica un legame con la frequenza che i dati mostrano, e sposta un poco la forza",
    en: "interval = change ± half the distance between the lowest 5% and the highest 5% of the simulated changes\nsimulated survey = every answer forgets a tie as often as the data show, and moves the strength a little",
  },
  reading: {
    it: "Se l’intervallo non contiene 0 e la variazione supera il minimo rilevabile, la diciamo chiara. Se contiene 0, non possiamo dire che qualcosa è cambiato.",
    en: "If the interval does not hold 0 and the change is beyond the smallest detectable one, we call it clear. If it holds 0, we cannot say that anything changed.",
  },
  pitfall: {
    it: "Descrive l’errore di chi risponde e nient’altro: non le realtà che non conosciamo, non le domande poste male. Non promette di contenere il valore vero nove volte su dieci: quanto spesso lo contiene è misurato a parte.",
    en: "It describes the error of those who answer and nothing else: not the actors we do not know, not questions badly put. It does not promise to hold the true value nine times of ten: how often it does is measured apart.",
  },
  missing: ["not_repeated", "no_survey_drawn", "no_change_value"],
  working: {
    it: () =>
      "Nell’esempio i legami raccontati da entrambe le parti sono meno di quindici: l’errore di una risposta è un valore assunto, un legame dimenticato 15 volte su 100.",
    en: () =>
      "In the example fewer than fifteen ties were told by both sides: the error of an answer is an assumption, a tie forgotten 15 times of 100.",
  },
};
