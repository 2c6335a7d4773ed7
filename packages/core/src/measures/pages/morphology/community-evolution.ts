import type { MeasurePage } from "../page.ts";

export const communityEvolution: MeasurePage = {
  formula: {
    it: "somiglianza tra un gruppo di prima e uno di dopo = realtà in entrambi ÷ realtà in almeno uno dei due\nsi contano le realtà che erano nell’elenco a tutte e due le date\nsi divide: in due gruppi o più che ne prendono ognuno almeno un quarto, e insieme il 60%\nsi unisce: il contrario\ncontinua, cresce o si riduce: ha un gruppo di dopo simile almeno 0,30; cresce o si riduce se cambia di 2 realtà e del 20% almeno\nnasce o finisce: senza un gruppo di prima, o di dopo",
    en: "likeness of a group before and one after = actors in both ÷ actors in either\ncounted among the actors on the register at both dates\nsplits: into two groups or more that each take a quarter of it at least, and together 60%\nmerges: the other way round\ncontinues, grows or shrinks: has a group after it that is alike by 0.30 at least; grows or shrinks if it changes by 2 actors and by 20% at least\nforms or ends: without a group before, or after",
  },
  reading: {
    it: "È un elenco, non un numero: una frase per ogni gruppo. I gruppi si chiamano con la realtà che ha più legami dentro. Se due controlli non danno lo stesso risultato, lo diciamo accanto alla frase.",
    en: "It is a list, not a number: a sentence for each group. Groups are called after the actor with most ties inside. If two checks do not come out the same, we say so beside the sentence.",
  },
  pitfall: {
    it: "I gruppi li trova il motore: non li ha dichiarati nessuno, e le realtà possono non sapere di farne parte. Un gruppo che finisce non vuol dire che le sue realtà abbiano smesso: forse ora lavorano con altre.",
    en: "The engine finds the groups: nobody declared them, and actors may not know that they are in one. That a group ends does not mean that its actors have stopped: they may now work with others.",
  },
  missing: [
    "two_mode",
    "empty",
    "single_node",
    "no_ties",
    "too_few_active",
    "too_large",
    "observed_share",
    "unstable_communities",
    "quick_partition",
  ],
  working: {
    it: () =>
      "Al mese 0 il gruppo è uno: Officina, Orti e Scuola. Al mese 12 c’è ancora, uguale: somiglianza 3 ÷ 3 = 1. L’altro gruppo, Banda, Biblioteca, Bottega e Cortile, non ne aveva uno prima (due realtà non bastano), e almeno metà delle sue realtà era senza legami: è nato, con realtà nuove.",
    en: () =>
      "At month 0 there is one group: Officina, Orti and Scuola. At month 12 it is still there, the same: likeness 3 ÷ 3 = 1. The other group, Banda, Biblioteca, Bottega and Cortile, had none before it (two actors are too few), and half of its actors at least were without ties: it formed, with actors that are new.",
  },
};
