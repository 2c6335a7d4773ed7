import type { MeasurePage } from "../page.ts";

export const labLoss: MeasurePage = {
  formula: {
    it: "perdita = realtà che hanno come unico partner quel laboratorio ÷ altre realtà con legami\nvalore = la perdita più grande tra i laboratori",
    en: "loss = actors whose only partner is that lab ÷ other actors with ties\nvalue = the largest loss among the labs",
  },
  reading: {
    it: "0: se un laboratorio qualsiasi uscisse, nessuna realtà resterebbe senza legami. L’elenco dice per ogni laboratorio quante resterebbero sole e quanto diventerebbe piccolo il pezzo più grande della rete.",
    en: "0: if any one lab left, no actor would be left without ties. The list says for each lab how many would be left alone and how small the largest piece of the network would become.",
  },
  pitfall: {
    it: "Un laboratorio che ha portato dentro realtà nuove ha spesso una perdita alta: non è un difetto, è il suo lavoro. Le realtà possono avere legami che non abbiamo rilevato.",
    en: "A lab that has brought new actors in often has a high loss: that is no fault, it is its work. Actors may have ties that we did not record.",
  },
  missing: ["empty", "single_node", "no_ties", "no_lab"],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Al mese 12 Bottega ha come unico partner Cortile: se Cortile uscisse, resterebbe sola. ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}. Se uscisse Officina non resterebbe sola nessuna.`,
    en: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `At month 12 Bottega has Cortile as its only partner: if Cortile left, it would be alone. ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}. If Officina left nobody would be alone.`,
  },
};
