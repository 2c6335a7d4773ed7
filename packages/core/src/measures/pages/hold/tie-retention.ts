import type { MeasurePage } from "../page.ts";

export const tieRetention: MeasurePage = {
  formula: {
    it: "tenuta = legami presenti a entrambe le date ÷ legami presenti alla prima data",
    en: "retention = ties present at both dates ÷ ties present at the first date",
  },
  reading: {
    it: "1: tutti i legami dell’inizio ci sono ancora. 0: non ne resta nessuno. Le righe per forza dicono quali legami hanno tenuto: i deboli, i medi o i forti. Contano le realtà note in entrambe le date.",
    en: "1: all ties of the start are still there. 0: none is left. The lines by strength say which ties held: the weak, the medium or the strong ones. It counts actors known at both dates.",
  },
  pitfall: {
    it: "Non dice niente dei legami nuovi: una rete può perdere molto e crescere ancora di più. E una tenuta alta non è per forza un bene: alcuni legami finiscono perché hanno raggiunto il loro scopo.",
    en: "It says nothing of new ties: a network can lose much and grow even more. And high retention is not necessarily good: some ties end because they have served their purpose.",
  },
  missing: ["no_baseline_ties", "no_strength_scale"],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Al mese 0 i legami sono ${number(whole)}; al mese 12 ne restano ${number(part)} (è finito quello tra Officina e Orti): ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
    en: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `At month 0 there are ${number(whole)} ties; at month 12 ${number(part)} of them are left (the one between Officina and Orti has ended): ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
  },
};
