import type { MeasurePage } from "../page.ts";

export const labTieShare: MeasurePage = {
  formula: {
    it: "quota del primo = legami del laboratorio che ne ha di più ÷ legami dei laboratori con altre realtà",
    en: "share of the first = ties of the lab that has most ÷ ties of labs with other actors",
  },
  reading: {
    it: "1: i legami passano tutti da un solo laboratorio. La riga della disuguaglianza (Gini) va da 0, tutti con gli stessi legami, verso 1, tutti i legami a uno.",
    en: "1: all ties run through one lab. The line on inequality (Gini) goes from 0, all with as many ties, towards 1, all ties with one.",
  },
  pitfall: {
    it: "Con pochi laboratori la quota è alta per forza: con due non scende sotto 0,5. I laboratori senza legami non contano, e così un laboratorio che si ferma può far scendere la disuguaglianza.",
    en: "With few labs the share is bound to be high: with two it never falls below 0.5. Labs without ties do not count, so that a lab that stops can lower the inequality.",
  },
  missing: ["empty", "single_node", "no_lab", "no_ties"],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Al mese 12 i laboratori hanno ${number(whole)} legami con altre realtà, e ${number(part)} sono di Cortile: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
    en: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `At month 12 the labs have ${number(whole)} ties with other actors, ${number(part)} of them those of Cortile: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
  },
};
