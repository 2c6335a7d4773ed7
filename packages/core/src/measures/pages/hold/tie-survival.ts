import type { MeasurePage } from "../page.ts";

export const tieSurvival: MeasurePage = {
  formula: {
    it: "quota ancora viva dopo un periodo = quota viva prima × (1 − legami finiti nel periodo, divisi per quelli seguiti)\nvalore = giorni che un legame dura in media, fin dove lo si può seguire",
    en: "share alive after a period = share alive before × (1 − ties ended in the period, divided by those followed)\nvalue = days that a tie lasts on average, as far as it can be followed",
  },
  reading: {
    it: "La tabella dice, periodo per periodo, quanti legami si seguono, quanti finiscono e quanti su 100 sono ancora vivi. I legami che c’erano già all’inizio stanno a parte, perché non si sa quanto erano vecchi. Le righe per forza dicono quali durano di più.",
    en: "The table says, period by period, how many ties are followed, how many end and how many out of 100 are still alive. Ties that were there at the start stand apart, because nobody knows how old they were. The lines by strength say which last longer.",
  },
  pitfall: {
    it: "I legami nati da poco non hanno ancora avuto il tempo di finire: contano solo per i giorni in cui li abbiamo seguiti. Nella lettura dichiarata si sa soltanto che un legame è finito tra una rilevazione e l’altra, non il giorno. Un legame che finisce può aver raggiunto il suo scopo.",
    en: "Ties that began not long ago have had no time to end: they count only for the days in which we followed them. In the declared lens all that is known is that a tie ended between two surveys, not the day. A tie that ends may have served its purpose.",
  },
  missing: ["empty", "single_node", "no_ties", "one_wave", "undated_waves", "few_spells"],
  working: {
    it: ({ items }, { number }) => {
      const { atRisk = 0, ended = 0 } = items.find(({ day }) => Number(day) > 0) ?? {};
      const left = 1 - Number(ended) / Number(atRisk);
      return `Dei ${number(Number(atRisk))} legami del mese 0, al mese 12 ne è finito ${number(Number(ended))}: 1 − ${number(Number(ended))} ÷ ${number(Number(atRisk))} = ${number(left, 3)}, cioè 75 su 100 sono ancora vivi. Con meno di 10 legami, però, ci fermiamo alla tabella e non diamo una durata media.`;
    },
    en: ({ items }, { number }) => {
      const { atRisk = 0, ended = 0 } = items.find(({ day }) => Number(day) > 0) ?? {};
      const left = 1 - Number(ended) / Number(atRisk);
      return `Of the ${number(Number(atRisk))} ties of month 0, ${number(Number(ended))} has ended by month 12: 1 − ${number(Number(ended))} ÷ ${number(Number(atRisk))} = ${number(left, 3)}, so that 75 out of 100 are still alive. With fewer than 10 ties, though, we stop at the table and give no mean duration.`;
    },
  },
};
