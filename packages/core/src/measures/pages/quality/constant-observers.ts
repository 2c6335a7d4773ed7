import type { MeasurePage } from "../page.ts";

export const constantObservers: MeasurePage = {
  formula: {
    it: "coppie contate = quelle di cui a entrambe le date hanno risposto le stesse parti (l’una, l’altra o tutte e due)\ncambiamento = legami di queste coppie alla seconda data − legami di queste coppie alla prima\neffetto di chi ha risposto = cambiamento con tutte le coppie − cambiamento con queste",
    en: "pairs counted = those about which the same sides answered at both dates (one, the other or both)\nchange = ties of these pairs at the second date − ties of these pairs at the first\neffect of who answered = change with all pairs − change with these",
  },
  reading: {
    it: "Se il cambiamento è simile a quello di tutta la rete, non dipende da chi ha risposto. Se è molto più piccolo, una parte dei legami nuovi si vede solo perché questa volta ha risposto qualcuno in più.",
    en: "If the change is like that of the whole network, it does not come from who answered. If it is much smaller, some of the new ties show only because somebody more answered this time.",
  },
  pitfall: {
    it: "Chi risponde due volte può avere più legami degli altri: il numero parla solo di loro. I legami noti soltanto da documenti non hanno rispondenti e restano fuori.",
    en: "Those who answer twice may have more ties than the others: the number speaks of them alone. Ties known from documents only have no respondents and are left out.",
  },
  missing: [
    "no_reports",
    "not_recorded",
    "no_same_sides",
    "no_baseline_ties",
    "no_ties",
    "no_two_sided_dyads",
  ],
  working: {
    it: (
      { counts: { before = 0, after = 0, panelBefore = 0, panelAfter = 0 }, value },
      { number, signed },
    ) =>
      `Nelle coppie con gli stessi rispondenti i legami passano da ${number(before)} a ${number(after)}: ${number(after)} − ${number(before)} = ${number(value)}. Con tutte le coppie passano da ${number(panelBefore)} a ${number(panelAfter)}; la differenza tra i due cambiamenti è ${signed(panelAfter - panelBefore - value)}.`,
    en: (
      { counts: { before = 0, after = 0, panelBefore = 0, panelAfter = 0 }, value },
      { number, signed },
    ) =>
      `In the pairs with the same respondents ties go from ${number(before)} to ${number(after)}: ${number(after)} − ${number(before)} = ${number(value)}. With all pairs they go from ${number(panelBefore)} to ${number(panelAfter)}; the difference between the two changes is ${signed(panelAfter - panelBefore - value)}.`,
  },
};
