import type { MeasurePage } from "../page.ts";

export const tieFate: MeasurePage = {
  formula: {
    it: "nuovo: prima non c’era, ora c’è\nrafforzato, uguale, indebolito: c’era e c’è, con più, la stessa o meno forza\nsciolto: c’era, ora non c’è\nnon osservato: a una delle date nessuno poteva raccontarlo",
    en: "new: not there before, there now\nstronger, the same, weaker: there at both dates, with more, the same or less strength\nended: there before, not there now\nnot observed: at one of the dates nobody could have told",
  },
  reading: {
    it: "Ogni legame ha un solo destino e i conti tornano: legami di prima − sciolti + nuovi = legami di dopo. «Entrati o usciti con una realtà» sono i legami nuovi o sciolti perché una realtà è entrata nell’elenco o ne è uscita: non sono legami persi.",
    en: "Each tie has one fate and the sum adds up: ties before − ended + new = ties after. “Came or went with an actor” are ties that are new or ended because an actor joined or left the register: they are no lost ties.",
  },
  pitfall: {
    it: "Sciolto non vuol dire fallito: un progetto può essersi concluso. Non osservato non vuol dire sciolto. Un legame vicino alla soglia (A8) può risultare rafforzato o uguale per poco.",
    en: "Ended does not mean failed: a project may have been completed. Not observed does not mean ended. A tie close to the threshold (A8) may count as stronger or as the same by very little.",
  },
  missing: ["no_strength_scale"],
  working: {
    it: ({ counts, parts }, { number }) => {
      const kept = parts["retained"] ?? 0;
      const [gone, came] = [counts["dissolved"] ?? 0, counts["new"] ?? 0];
      return `I legami di prima sono ${number(kept + gone)}, quelli di dopo ${number(kept + came)}: ${number(kept + gone)} − ${number(gone)} + ${number(came)} = ${number(kept + came)}. Dei ${number(kept)} rimasti, ${number(counts["strengthened"] ?? 0)} è più forte (Officina–Scuola, da 0,8 a 0,9), ${number(counts["stable"] ?? 0)} uguale e ${number(counts["weakened"] ?? 0)} più debole (Orti–Scuola, da 0,4 a 0,2).`;
    },
    en: ({ counts, parts }, { number }) => {
      const kept = parts["retained"] ?? 0;
      const [gone, came] = [counts["dissolved"] ?? 0, counts["new"] ?? 0];
      return `The ties before are ${number(kept + gone)}, those after ${number(kept + came)}: ${number(kept + gone)} − ${number(gone)} + ${number(came)} = ${number(kept + came)}. Of the ${number(kept)} that lasted, ${number(counts["strengthened"] ?? 0)} is stronger (Officina–Scuola, from 0.8 to 0.9), ${number(counts["stable"] ?? 0)} the same and ${number(counts["weakened"] ?? 0)} weaker (Orti–Scuola, from 0.4 to 0.2).`;
    },
  },
};
