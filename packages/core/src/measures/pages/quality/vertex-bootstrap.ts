import type { MeasurePage } from "../page.ts";

export const vertexBootstrap: MeasurePage = {
  formula: {
    it: "si estraggono a caso tante realtà quante sono, anche più volte la stessa\nsi rifà la media sulle coppie delle realtà estratte; una coppia con due volte la stessa realtà prende il valore di una coppia a caso\nintervallo = dove sta il 95% delle medie così ottenute",
    en: "as many actors as there are get drawn at random, some of them more than once\nthe average is taken over the pairs of those drawn; a pair of the same actor twice has the value of a pair at random\ninterval = where 95 % of the averages so made lie",
  },
  reading: {
    it: "Intervallo stretto: la media non dipende da poche realtà. Intervallo largo: basterebbe averne una in più o in meno per cambiarla. Per le due date si estraggono le stesse realtà.",
    en: "A narrow interval: the average does not hang on a few actors. A wide one: one actor more or less would move it. The same actors are drawn for both dates.",
  },
  pitfall: {
    it: "Le realtà note non sono un campione: sono tutte quelle che conosciamo. L’intervallo non è un margine d’errore della rilevazione e non dice se un cambiamento è vero; per questo c’è il margine di rilevazione.",
    en: "The actors known are no sample: they are all we know of. The interval is no error margin of the survey and does not say whether a change is real; measurement noise does that.",
  },
  missing: ["fewer_than_ten", "too_large", "no_observed_dyads", "observed_share"],
  working: {
    it: () =>
      "Nell’esempio le realtà note in entrambe le date sono 6: ne servono almeno dieci, e il numero non si calcola.",
    en: () =>
      "In the example 6 actors are known at both dates: at least ten are needed, and the number is not computed.",
  },
};
