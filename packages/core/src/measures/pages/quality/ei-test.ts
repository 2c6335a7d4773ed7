import type { MeasurePage } from "../page.ts";

export const eiTest: MeasurePage = {
  formula: {
    it: "valore = E–I osservato − E–I atteso con gruppi di queste dimensioni\nconfronto = lo stesso conto dopo aver mescolato i gruppi tra le realtà, molte volte, lasciando i legami dove sono",
    en: "value = observed E–I − E–I expected with groups of these sizes\ncomparison = the same sum after shuffling the groups over the actors, many times, with the ties left where they are",
  },
  reading: {
    it: "Sotto 0: i legami restano dentro i gruppi più che a caso. Sopra 0: vanno fuori più che a caso. Accanto c’è in quante prove su cento il caso dà un valore più basso.",
    en: "Below 0: ties stay inside the groups more than by chance. Above 0: they go out more than by chance. Beside it stands in how many trials of a hundred chance gives a lower value.",
  },
  pitfall: {
    it: "Un valore raro per il caso può essere piccolo in pratica, e uno frequente può contare lo stesso. Quando i gruppi hanno tipi di realtà diversi, si mescola solo tra realtà dello stesso tipo.",
    en: "A value that is rare by chance may be small in practice, and a frequent one may matter all the same. Where groups differ in their kinds of actors, only actors of one kind are shuffled among themselves.",
  },
  missing: [
    "empty",
    "single_node",
    "no_ties",
    "no_labels",
    "one_group",
    "observed_share",
    "no_variation",
  ],
  working: {
    it: () =>
      "Nell’esempio le realtà sono poche, e i modi di mescolarle anche: il motore li guarda tutti, invece di estrarne alcuni. Se nessuno dà un valore diverso da quello visto, non c’è niente da confrontare.",
    en: () =>
      "The example has few actors, and few ways to shuffle them: the engine looks at all of them instead of drawing some. Where none gives another value than the one seen, there is nothing to compare.",
  },
};
