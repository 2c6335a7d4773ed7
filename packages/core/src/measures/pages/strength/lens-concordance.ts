import type { MeasurePage } from "../page.ts";

export const lensConcordance: MeasurePage = {
  formula: {
    it: "coerenza = legami raccontati che si ritrovano nel diario ÷ legami raccontati",
    en: "concordance = told ties that also show in the diary ÷ told ties",
  },
  reading: {
    it: "1: tutto quello che le realtà raccontano si vede anche nelle attività registrate. 0: niente. La riga «legami del diario anche raccontati» guarda dall’altra parte: quanto di ciò che si fa viene anche raccontato.",
    en: "1: all that people tell also shows in the activities logged. 0: nothing does. The line “diary ties also declared” looks from the other side: how much of what is done is told too.",
  },
  pitfall: {
    it: "Un legame raccontato e non nel diario non è una bugia: forse nessuno ha registrato le attività, o il lavoro insieme non passa da eventi. All’inizio del diario il valore è basso per forza. Dice dove fare domande, non chi ha ragione.",
    en: "A tie that is told and not in the diary is no lie: perhaps nobody logged the activities, or working together takes no events. When logging has only begun the value is bound to be low. It says where to ask, not who is right.",
  },
  missing: [
    "one_lens",
    "no_logging",
    "no_shared_dyads",
    "no_declared_ties",
    "no_enacted_ties",
    "documented_only",
    "few_dyads",
    "no_variation",
  ],
  working: {
    it: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `Al mese 12 i legami raccontati sono ${number(whole)}. Nel diario si ritrovano Biblioteca–Cortile, Bottega–Cortile e Officina–Scuola: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}. Il diario ha anche un legame che nessuno racconta, Banda–Bottega: 3 ÷ 4 = 0,75.`,
    en: ({ counts: { part = 0, whole = 0 }, value }, { number }) =>
      `At month 12 ${number(whole)} ties are told. Biblioteca–Cortile, Bottega–Cortile and Officina–Scuola show in the diary: ${number(part)} ÷ ${number(whole)} = ${number(value, 3)}. The diary also has a tie that nobody tells, Banda–Bottega: 3 ÷ 4 = 0.75.`,
  },
};
