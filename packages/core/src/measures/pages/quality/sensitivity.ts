import type { MeasurePage } from "../page.ts";

export const sensitivity: MeasurePage = {
  formula: {
    it: "accordo = combinazioni di regole in cui la variazione ha lo stesso segno di quella ufficiale ÷ combinazioni provate",
    en: "agreement = combinations of rules in which the change has the sign of the official one ÷ combinations tried",
  },
  reading: {
    it: "Da nove decimi in su il messaggio è solido. Tra sette decimi e nove decimi va letto con prudenza. Sotto sette decimi non è conclusivo e non se ne fa un titolo. Sotto il numero, la variazione con una sola regola cambiata alla volta.",
    en: "From nine tenths on the message is solid. Between seven and nine tenths it is to be read with caution. Below seven tenths it is not conclusive, and no headline is made of it. Under the number stands the change with one rule replaced at a time.",
  },
  pitfall: {
    it: "Dice se le regole scelte contano, non se sono giuste. Le combinazioni non sono dati nuovi: trentasei risultati uguali non valgono trentasei rilevazioni.",
    en: "It says whether the rules chosen matter, not whether they are right. Combinations are no new data: thirty-six equal results are not thirty-six surveys.",
  },
  missing: ["not_repeated", "young_logging", "no_change_value"],
  working: {
    it: ({ counts: { cells = 0, same = 0 }, value }, { number }) =>
      cells === 0
        ? "Nell’esempio le combinazioni sono 3 modi di pesare le risposte, 4 di metterle d’accordo e 3 soglie: 3 × 4 × 3 = 36."
        : `${number(same)} ÷ ${number(cells)} = ${number(value)}.`,
    en: ({ counts: { cells = 0, same = 0 }, value }, { number }) =>
      cells === 0
        ? "In the example the combinations are 3 ways to weigh the answers, 4 to reconcile them and 3 thresholds: 3 × 4 × 3 = 36."
        : `${number(same)} ÷ ${number(cells)} = ${number(value)}.`,
  },
};
