import type { MeasurePage } from "../page.ts";

export const registerEffect: MeasurePage = {
  formula: {
    it: "effetto registro = cambiamento tra tutte le realtà dell’elenco, a ciascuna data − cambiamento tra le sole realtà nell’elenco a entrambe le date",
    en: "register effect = change among all actors on the register at each date − change among those on the register at both dates",
  },
  reading: {
    it: "La prima riga è in realtà attive, la seconda in legami. 0: il cambiamento non dipende da chi è entrato nell’elenco o ne è uscito. Sopra 0: quella parte della crescita viene da realtà che prima non erano nell’elenco.",
    en: "The first line is in active actors, the second in ties. 0: the change does not come from who joined or left the register. Above 0: that part of the growth comes from actors that were not on it before.",
  },
  pitfall: {
    it: "Una realtà appena entrata nell’elenco può essere nata ieri o esistere da sempre: il numero non lo dice. Se tutta la crescita viene da qui, forse è migliorato l’elenco e non la rete.",
    en: "An actor that has just joined the register may have been founded yesterday or have been there all along: the number does not say. If all the growth comes from here, perhaps the register got better and not the network.",
  },
  missing: [],
  working: {
    it: (
      { counts: { ownBefore = 0, ownAfter = 0, panelBefore = 0, panelAfter = 0 }, value },
      { number },
    ) =>
      `Tra tutte, le realtà attive passano da ${number(ownBefore)} a ${number(ownAfter)}; tra quelle note in entrambe le date, da ${number(panelBefore)} a ${number(panelAfter)}. L’effetto registro è (${number(ownAfter)} − ${number(ownBefore)}) − (${number(panelAfter)} − ${number(panelBefore)}) = ${number(value)}: Bottega, entrata nell’elenco a metà anno.`,
    en: (
      { counts: { ownBefore = 0, ownAfter = 0, panelBefore = 0, panelAfter = 0 }, value },
      { number },
    ) =>
      `Among all, active actors go from ${number(ownBefore)} to ${number(ownAfter)}; among those known at both dates, from ${number(panelBefore)} to ${number(panelAfter)}. The register effect is (${number(ownAfter)} − ${number(ownBefore)}) − (${number(panelAfter)} − ${number(panelBefore)}) = ${number(value)}: Bottega, which joined the register halfway.`,
  },
};
