import type { MeasurePage } from "../page.ts";

export const accessRedundancy: MeasurePage = {
  formula: {
    it: "accesso plurimo = realtà legate a due o più laboratori ÷ realtà legate ad almeno un laboratorio",
    en: "redundancy of access = actors tied to two labs or more ÷ actors tied to at least one lab",
  },
  reading: {
    it: "0: ogni realtà ha un solo laboratorio. 1: tutte ne hanno almeno due. Se un laboratorio chiude, chi ne ha due resta collegato.",
    en: "0: every actor has one lab only. 1: all have two at least. If a lab closes, those with two stay connected.",
  },
  pitfall: {
    it: "Guarda solo i legami con i laboratori: chi ne ha uno può avere molti altri legami. Con poche realtà la quota si sposta molto per una sola: guarda i due numeri.",
    en: "It looks at ties with labs only: an actor with one lab may have many other ties. With few actors the share moves a lot because of a single one: look at the two numbers.",
  },
  missing: ["too_few_labs", "no_active_actors"],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Al mese 12 sono legate a un laboratorio ${number(whole)} realtà; solo Scuola lo è a tutti e due: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
    en: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `At month 12 ${number(whole)} actors are tied to a lab; only Scuola to both: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
  },
};
