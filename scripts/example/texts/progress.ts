/**
 * Progress of the indicators. A value is what a territory has reached *so far*, not what was
 * added: the programme stands at the sum, over territories, of the last values. What is done
 * once for the whole programme is entered under its holder. Two targets are missed on purpose,
 * and one is late.
 */
import { WORKSHOPS } from "../agenda.ts";
import type { Row } from "../csv.ts";

type Entry = readonly [date: string, territory: string, value: number, note: string];

const PROGRESS: Readonly<Record<string, readonly Entry[]>> = {
  "quadro-logico": [["2020-10-20", "rhodense", 1, "Condiviso con i tre territori"]],
  "interview-grids": [
    ["2020-10-12", "rhodense", 2, "Griglie per referenti e per gruppi"],
    ["2020-10-21", "rhodense", 3, "Griglia per amministratori"],
  ],
  "tutoring-kit": [["2021-01-29", "rhodense", 1, "Prima versione, provata a Pavia"]],
  "administrator-interviews": [
    ["2021-02-18", "rhodense", 2, "Due comuni"],
    ["2021-03-11", "pavia", 1, "Un comune"],
    ["2021-04-15", "pavia", 2, "Secondo comune"],
    ["2021-07-08", "visconteo", 1, "Dopo la scadenza della prima valutazione in itinere"],
  ],
  "leader-interviews": [
    ["2021-01-20", "rhodense", 5, "Prima tornata"],
    ["2021-02-10", "pavia", 6, "Prima tornata"],
    ["2021-02-24", "visconteo", 3, "Prima tornata"],
    ["2021-06-22", "rhodense", 9, "Seconda tornata"],
    ["2021-06-30", "pavia", 12, "Seconda tornata, anche le realtà nuove"],
    ["2021-07-14", "visconteo", 6, "Due laboratori non hanno fissato una data"],
  ],
  "group-interviews": [
    ["2021-03-17", "rhodense", 1, "Gruppo di cittadini"],
    ["2021-03-24", "pavia", 1, "Gruppo di operatori"],
    ["2021-05-19", "visconteo", 1, "Gruppo misto"],
    ["2021-06-09", "pavia", 2, "Gruppo di cittadini del Siccomario"],
    ["2021-07-07", "rhodense", 2, "Gruppo di operatori"],
  ],
  workshops: [
    [WORKSHOPS.first.date, "rhodense", 1, WORKSHOPS.first.note],
    [WORKSHOPS.second.date, "rhodense", 2, WORKSHOPS.second.note],
    [WORKSHOPS.third.date, "rhodense", 3, WORKSHOPS.third.note],
  ],
  experiences: [
    ["2020-12-10", "pavia", 1, "Emporio solidale"],
    ["2021-03-05", "pavia", 2, "Doposcuola Girotondo"],
    ["2021-02-19", "visconteo", 1, "Ciclofficina Ruota libera"],
    ["2021-05-17", "rhodense", 1, "Ciclofficina di Pregnana"],
    ["2021-05-20", "pavia", 3, "Banca del tempo"],
    ["2021-06-14", "pavia", 4, "Trasporto sociale"],
  ],
  "travel-diary": [["2021-10-15", "rhodense", 1, "Chiuso e consegnato ai tre territori"]],
  quaderno: [["2021-10-20", "rhodense", 0, "In bozza: uscita rinviata a dicembre"]],
  citizens: [
    ["2020-12-18", "rhodense", 12, "Primi incontri"],
    ["2020-12-18", "pavia", 14, "Primi incontri"],
    ["2020-12-18", "visconteo", 10, "Primi incontri"],
    ["2021-04-22", "rhodense", 21, "Alla prima valutazione in itinere"],
    ["2021-04-22", "pavia", 48, "Alla prima valutazione in itinere"],
    ["2021-04-22", "visconteo", 25, "Alla prima valutazione in itinere"],
    ["2021-10-15", "rhodense", 34, "Alla valutazione finale"],
    ["2021-10-15", "pavia", 97, "Alla valutazione finale"],
    ["2021-10-15", "visconteo", 31, "Alla valutazione finale"],
  ],
  operators: [
    ["2021-04-22", "rhodense", 6, "Alla prima valutazione in itinere"],
    ["2021-04-22", "pavia", 8, "Alla prima valutazione in itinere"],
    ["2021-04-22", "visconteo", 5, "Alla prima valutazione in itinere"],
    ["2021-10-15", "rhodense", 9, "Alla valutazione finale"],
    ["2021-10-15", "pavia", 15, "Alla valutazione finale"],
    ["2021-10-15", "visconteo", 7, "Alla valutazione finale"],
  ],
  administrators: [
    ["2021-04-22", "rhodense", 2, "Alla prima valutazione in itinere"],
    ["2021-04-22", "pavia", 2, "Alla prima valutazione in itinere"],
    ["2021-07-08", "visconteo", 1, "Incontro sull'uso degli spazi"],
    ["2021-10-15", "rhodense", 3, "Alla valutazione finale"],
    ["2021-10-15", "pavia", 3, "Alla valutazione finale"],
    ["2021-10-15", "visconteo", 2, "Alla valutazione finale"],
  ],
};

/** In order of indicator, as the programme lists them, then of date. */
export function progressRows(): Row[] {
  return Object.entries(PROGRESS).flatMap(([indicator, entries]) =>
    entries
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([date, territory, value, note]) => ({ indicator, date, territory, value, note })),
  );
}
