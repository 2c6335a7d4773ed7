import type { MeasurePage } from "../page.ts";

export const fourCycleClosure: MeasurePage = {
  formula: {
    it: "chiusura a quattro = catene di quattro che si chiudono in un giro ÷ catene di quattro\ncatena di quattro: laboratorio, realtà, laboratorio, realtà",
    en: "four-cycle closure = chains of four that are closed into a round ÷ chains of four\nchain of four: lab, other actor, lab, other actor",
  },
  reading: {
    it: "1: quando due laboratori hanno un partner in comune, condividono anche gli altri. 0: non condividono mai un secondo partner. Serve dove si guardano solo i legami tra laboratori e altre realtà, e i triangoli non ci possono essere.",
    en: "1: when two labs have a partner in common, they share the others too. 0: they never share a second one. It is for networks of labs and others only, where there can be no triangles.",
  },
  pitfall: {
    it: "Con due o tre laboratori le catene sono poche, e una sola sposta molto il valore: guarda i due numeri.",
    en: "With two or three labs there are few chains, and a single one moves the value a lot: look at the two numbers.",
  },
  missing: ["empty", "single_node", "no_ties", "no_three_paths"],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Al mese 12 Cortile e Officina hanno in comune solo Scuola. Le catene sono ${number(whole)} e nessuna si chiude: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
    en: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `At month 12 Cortile and Officina have only Scuola in common. There are ${number(whole)} chains and none is closed: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
  },
};
