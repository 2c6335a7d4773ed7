import type { MeasurePage } from "../page.ts";

export const pairedChange: MeasurePage = {
  formula: {
    it: "variazione di un laboratorio = suoi legami con altre realtà alla seconda data − alla prima\nvalore = media delle variazioni dei laboratori noti in entrambe le date",
    en: "change of a lab = its ties with other actors at the second date − at the first\nvalue = mean of the changes of the labs known at both dates",
  },
  reading: {
    it: "Guarda prima quanti laboratori salgono, restano o scendono, poi la media. L’intervallo dice quali medie sono compatibili con variazioni a caso, ora su e ora giù.",
    en: "Look first at how many labs rise, stay or fall, then at the mean. The interval says which means go with changes that rise or fall by chance.",
  },
  pitfall: {
    it: "Con meno di sei laboratori nessuna prova può dire se la direzione è comune: contano le variazioni una per una, che sono nell’elenco. La media può venire tutta da un solo laboratorio.",
    en: "With fewer than six labs no test can tell whether the direction is shared: the changes count one by one, and are listed. The mean may come from a single lab.",
  },
  missing: ["no_lab"],
  working: {
    it: ({ counts: { labs = 0, up = 0, same = 0, down = 0 } }, { number }) =>
      `Nell’esempio i laboratori noti in entrambe le date sono ${number(labs)}: ${number(up)} + ${number(same)} + ${number(down)} = ${number(labs)} tra chi sale, chi resta e chi scende. Sono troppo pochi per una prova.`,
    en: ({ counts: { labs = 0, up = 0, same = 0, down = 0 } }, { number }) =>
      `In the example ${number(labs)} labs are known at both dates: ${number(up)} + ${number(same)} + ${number(down)} = ${number(labs)} of those that rise, stay and fall. They are too few for a test.`,
  },
};
