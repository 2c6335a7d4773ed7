import type { Language } from "@legami/core";

export interface CommunitiesWords {
  readonly picture: string;
  /** "6 gruppi al mese 0, 7 al mese 6, 5 al mese 12". */
  readonly finding: (
    counts: readonly { readonly count: string; readonly value: number; readonly when: string }[],
  ) => string;
  readonly tally: (events: readonly string[]) => string;
  readonly events: Readonly<Record<string, (count: number, number: string) => string>>;
  readonly legend: {
    readonly stays: string;
    readonly moves: string;
    readonly enters: string;
    readonly leaves: string;
  };
  readonly step: (from: string, to: string) => string;
  readonly howToRead: readonly string[];
  /** Several groups drawn as one. */
  readonly otherGroups: (count: number, number: string) => string;
  readonly moreEvents: (count: number, number: string) => string;
  /** Where there is one date only. */
  readonly oneDate: string;
  readonly states: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
}

export const COMMUNITIES_WORDS: Readonly<Record<Language, CommunitiesWords>> = {
  it: {
    picture: "Da quale gruppo a quale",
    finding: (counts) =>
      `${counts
        .map(({ count, value, when }, index) => {
          const noun = index > 0 ? "" : value === 1 ? " gruppo" : " gruppi";
          return `${value === 0 && index === 0 ? "nessun" : count}${noun} ${when}`;
        })
        .join(", ")}`,
    tally: (events) => `Tra una data e l’altra: ${events.join(", ")}.`,
    events: {
      continuation: (count, number) => (count === 1 ? "1 continua" : `${number} continuano`),
      growth: (count, number) => (count === 1 ? "1 cresce" : `${number} crescono`),
      contraction: (count, number) => (count === 1 ? "1 si riduce" : `${number} si riducono`),
      split: (count, number) => (count === 1 ? "1 si divide" : `${number} si dividono`),
      merge: (count, number) => (count === 1 ? "1 unione" : `${number} unioni`),
      birth: (count, number) => (count === 1 ? "1 nasce" : `${number} nascono`),
      death: (count, number) => (count === 1 ? "1 finisce" : `${number} finiscono`),
    },
    legend: {
      stays: "resta con il suo gruppo",
      moves: "cambia gruppo",
      enters: "entra: prima in nessun gruppo",
      leaves: "esce: poi in nessun gruppo",
    },
    step: (from, to) => `Da ${from} a ${to}`,
    howToRead: [
      "Un gruppo è fatto di realtà che lavorano più tra loro che con il resto; porta il nome di chi vi ha più legami.",
      "Le barre e i nastri sono alti quanto le realtà che contengono.",
    ],
    otherGroups: (count, number) => (count === 1 ? "un altro gruppo" : `altri ${number} gruppi`),
    moreEvents: (count, number) =>
      count === 1 ? "E un altro cambiamento." : `E altri ${number} cambiamenti.`,
    oneDate: "C’è una sola data: i gruppi non si possono seguire.",
    states: {
      none: "in nessun gruppo",
      inactive: "senza legami",
      "off-register": "fuori dal registro",
    },
    columns: ["da", "a", "gruppo prima", "gruppo dopo", "realtà"],
  },
  en: {
    picture: "From which group to which",
    finding: (counts) =>
      `${counts
        .map(({ count, value, when }, index) => {
          const noun = index > 0 ? "" : value === 1 ? " group" : " groups";
          return `${value === 0 && index === 0 ? "no" : count}${noun} ${when}`;
        })
        .join(", ")}`,
    tally: (events) => `From date to date: ${events.join(", ")}.`,
    events: {
      continuation: (count, number) => (count === 1 ? "1 continues" : `${number} continue`),
      growth: (count, number) => (count === 1 ? "1 grows" : `${number} grow`),
      contraction: (count, number) => (count === 1 ? "1 shrinks" : `${number} shrink`),
      split: (count, number) => (count === 1 ? "1 comes apart" : `${number} come apart`),
      merge: (count, number) => (count === 1 ? "1 merger" : `${number} mergers`),
      birth: (count, number) => (count === 1 ? "1 forms" : `${number} form`),
      death: (count, number) => (count === 1 ? "1 ends" : `${number} end`),
    },
    legend: {
      stays: "stays with its group",
      moves: "changes group",
      enters: "enters: in no group before",
      leaves: "leaves: in no group after",
    },
    step: (from, to) => `From ${from} to ${to}`,
    howToRead: [
      "A group is made of actors that work more among themselves than with the rest; it is called by the one with most ties in it.",
      "Bars and bands are as high as the actors they hold.",
    ],
    otherGroups: (count, number) => (count === 1 ? "one other group" : `${number} other groups`),
    moreEvents: (count, number) =>
      count === 1 ? "And one more change." : `And ${number} more changes.`,
    oneDate: "There is one date only: groups cannot be followed.",
    states: {
      none: "in no group",
      inactive: "without ties",
      "off-register": "off the register",
    },
    columns: ["from", "to", "group before", "group after", "actors"],
  },
};
