import type { MeasurePage } from "../page.ts";

export const robustness: MeasurePage = {
  formula: {
    it: "robustezza = media del pezzo più grande che resta, mentre le realtà escono una dopo l’altra ÷ realtà con legami",
    en: "robustness = mean of the largest piece that is left, while actors leave one after the other ÷ actors with ties",
  },
  reading: {
    it: "Escono prima le realtà con più legami: è la prova più dura. Un valore alto dice che la rete resta unita; il massimo è poco meno di 0,5. La riga «rispetto al massimo» permette di confrontare reti di grandezza diversa. Le altre righe fanno uscire realtà a caso, o togliere prima i legami più deboli.",
    en: "Actors with most ties leave first: that is the hardest test. A high value says that the network stays together; the maximum is just below 0.5. The line “robustness over its maximum” compares networks of different size. The other lines let actors leave at random, or take the weakest ties first.",
  },
  pitfall: {
    it: "È un esperimento sulla carta: nella realtà, quando qualcuno esce, gli altri si riorganizzano. Un valore basso non dice che la rete si romperà. Non è un giudizio sulle realtà più collegate.",
    en: "It is an experiment on paper: in real life, when somebody leaves, the others reorganise. A low value does not say that the network will break. It is no judgement of the best connected actors.",
  },
  missing: ["empty", "single_node", "no_ties", "fewer_than_five"],
  working: {
    it: ({ items, n, value }, { number }) => {
      const left = items.slice(1).map(({ targeted }) => number(Number(targeted) * n));
      return `Al mese 12 esce prima Cortile, e il pezzo più grande scende da ${number(n)} a ${left[0]} realtà; poi Scuola, e restano in ${left[1]}; e così via. (${left.join(" + ")}) ÷ ${number(n)} ÷ ${number(n)} = ${number(value, 3)}.`;
    },
    en: ({ items, n, value }, { number }) => {
      const left = items.slice(1).map(({ targeted }) => number(Number(targeted) * n));
      return `At month 12 Cortile leaves first, and the largest piece falls from ${number(n)} to ${left[0]} actors; then Scuola, and ${left[1]} are left; and so on. (${left.join(" + ")}) ÷ ${number(n)} ÷ ${number(n)} = ${number(value, 3)}.`;
    },
  },
};
