import type { MeasurePage } from "../page.ts";

export const bimodality: MeasurePage = {
  formula: {
    it: "bimodalità: da quanto le forze dei legami sono sbilanciate da una parte (asimmetria) e da quanto si raccolgono attorno alla media (curtosi)",
    en: "bimodality: from how far the strengths of the ties lean to one side (skewness) and how far they gather around the mean (kurtosis)",
  },
  reading: {
    it: "0,56 è il valore di forze distribuite in modo uguale tra deboli e forti. Sopra, può darsi che ci siano due gruppi: legami deboli, legami forti e pochi in mezzo.",
    en: "0.56 is the value of strengths spread evenly from weak to strong. Above it there may be two heaps: weak ties, strong ties and few in between.",
  },
  pitfall: {
    it: "Sale anche quando le forze sono solo sbilanciate da una parte, per esempio tanti legami deboli e qualcuno forte: da sola non dice mai niente. Guarda le classi di forza (A7).",
    en: "It also rises when strengths merely lean to one side, such as many weak ties and a few strong ones: it never says anything by itself. Look at strength classes (A7).",
  },
  missing: ["empty", "single_node", "no_ties", "fewer_than_ten_ties", "same_strength"],
  working: {
    it: () =>
      "Servono almeno 10 legami, e al mese 12 l’esempio ne ha 8: il motore non dà un valore.",
    en: () =>
      "At least 10 ties are needed, and at month 12 the example has 8: the engine gives no value.",
  },
};
