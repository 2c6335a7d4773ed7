import type { MeasurePage } from "../page.ts";

export const newPoles: MeasurePage = {
  formula: {
    it: "polo = una realtà con almeno 4 partner, e molti più delle altre\nnuovo polo = un polo di adesso che prima non lo era, con almeno 3 partner in più, e che togliendo un’altra realtà alla volta resta un polo almeno 8 volte su 10\noppure un gruppo nuovo, o cresciuto, di almeno 4 realtà di 2 comuni o 2 tipi, con tanti legami dentro quanti verso fuori, o di più",
    en: "centre = an actor with 4 partners at least, and many more than the others\nnew centre = a centre of now that was none before, with 3 partners more at least, and that stays one at least 8 times in 10 when another actor is left out at a time\nor else a group that is new, or grew, of 4 actors at least, of 2 municipalities or 2 kinds, with as many ties inside as leaving it, or more",
  },
  reading: {
    it: "0: nessuno. Una realtà e il gruppo in cui sta contano come un polo solo. I laboratori che c’erano già non sono nuovi poli: se diventano centri hanno una riga a parte. I poli venuti meno si trovano con la stessa regola, scambiando le date.",
    en: "0: none. An actor and the group that it is in count as one. Labs that were there before are no new centres: if they become one, they have a row of their own. What is a centre no more is found by the same rule, with the dates exchanged.",
  },
  pitfall: {
    it: "Avere molti legami costa tempo e persone: un nuovo polo è un fatto da capire, non per forza una buona notizia. La regola ha delle soglie: chi ci arriva per un solo partner è quasi uguale a chi si ferma poco sotto.",
    en: "Many ties cost time and people: a new centre is a fact to be understood, not good news by itself. The rule has thresholds: who gets there by one partner is nearly the same as who stays just below.",
  },
  missing: [
    "two_mode",
    "empty",
    "single_node",
    "no_ties",
    "too_few_active",
    "unstable_communities",
    "quick_partition",
  ],
  working: {
    it: ({ value, items: [group] }, { number, count }) =>
      `Al mese 12 il gruppo attorno a Cortile ha ${number(Number(group?.["actors"]), 0)} realtà, di ${number(Number(group?.["municipalities"]), 0)} comuni e ${number(Number(group?.["kinds"]), 0)} tipi, con ${number(Number(group?.["inside"]), 0)} legami dentro e ${number(Number(group?.["leaving"]), 0)} verso altri, e al mese 0 non c’era. Quindi: ${count(value, "nessun nuovo polo", "1 nuovo polo", "# nuovi poli")}. Cortile da solo ha 5 partner, molti più delle altre, ma è un laboratorio che c’era già; e togliendo un’altra realtà alla volta resta un polo in 4 prove su 6, meno di 8 su 10.`,
    en: ({ value, items: [group] }, { number, count }) =>
      `At month 12 the group around Cortile has ${number(Number(group?.["actors"]), 0)} actors, of ${number(Number(group?.["municipalities"]), 0)} municipalities and ${number(Number(group?.["kinds"]), 0)} kinds, with ${number(Number(group?.["inside"]), 0)} ties inside and ${number(Number(group?.["leaving"]), 0)} leaving it, and at month 0 it was not there. So there is ${count(value, "no new centre", "1 new centre", "# new centres")}. Cortile by itself has 5 partners, many more than the others, but it is a lab that was there before; and when another actor is left out at a time it stays a centre in 4 of 6 checks, fewer than 8 in 10.`,
  },
};
