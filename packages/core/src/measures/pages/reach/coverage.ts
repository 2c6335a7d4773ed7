import type { MeasurePage } from "../page.ts";

export const coverage: MeasurePage = {
  formula: {
    it: "copertura = realtà conosciute che lavorano con almeno un laboratorio ÷ realtà conosciute che non sono laboratori",
    en: "coverage = known actors that work with at least one lab ÷ known actors that are not labs",
  },
  reading: {
    it: "Dice quanta parte della comunità che conosciamo lavora con un laboratorio. Le righe per tipo e territorio dicono dove i laboratori arrivano e dove no.",
    en: "It says how much of the community we know works with a lab. The lines by kind and territory say where the labs get to and where they do not.",
  },
  pitfall: {
    it: "Scende quando conosciamo più realtà: un elenco corto dà una copertura alta. Confronta le stesse realtà alle due date. Un legame debole conta come uno forte.",
    en: "It falls when we know more actors: a short register gives high coverage. Compare the same actors at both dates. A weak tie counts like a strong one.",
  },
  missing: ["no_lab", "only_labs", "empty"],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Al mese 12, di ${number(whole)} realtà che non sono laboratori solo Orti non lavora con uno di loro: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
    en: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `At month 12, of ${number(whole)} actors that are not labs only Orti works with none: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}.`,
  },
};
