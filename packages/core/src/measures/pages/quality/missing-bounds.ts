import type { MeasurePage } from "../page.ts";

export const missingBounds: MeasurePage = {
  formula: {
    it: "minimo = nessuna coppia non osservata è un legame\nmassimo = le coppie non osservate sono legami tanto spesso quanto le coppie osservate dello stesso blocco (laboratori o altre realtà, per territorio)",
    en: "low = no pair that was not observed is a tie\nhigh = pairs not observed are ties as often as the observed pairs of their block (labs or others, by territory)",
  },
  reading: {
    it: "Se minimo e massimo sono vicini, chi non ha risposto cambia poco. Se sono lontani, il numero visto è solo una parte della storia.",
    en: "If low and high are close, those who did not answer change little. If they are far apart, the number seen is only a part of the story.",
  },
  pitfall: {
    it: "Chi non risponde può avere meno legami degli altri, o più: il massimo suppone che sia come gli altri. Le coppie in cui almeno uno ha risposto contano come osservate.",
    en: "Those who do not answer may have fewer ties than the others, or more: the high bound supposes that they are like them. Pairs of which one side answered count as observed.",
  },
  missing: ["no_dyads", "no_observed_dyads", "unseen_block", "too_large"],
  working: {
    it: ({ counts: { possible = 0, observed = 0, masked = 0 } }, { number }) =>
      `Di ${number(possible)} coppie possibili ne sono state osservate ${number(observed)}: ${number(possible)} − ${number(observed)} = ${number(masked)} di cui nessuno ha potuto dire.`,
    en: ({ counts: { possible = 0, observed = 0, masked = 0 } }, { number }) =>
      `Of ${number(possible)} possible pairs ${number(observed)} were observed: ${number(possible)} − ${number(observed)} = ${number(masked)} of which nobody could tell.`,
  },
};
