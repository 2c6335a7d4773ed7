import type { Language } from "@legami/core";

export interface MixingWords {
  readonly picture: string;
  /** Of a partition: what it sorts by, and the ties inside and between its groups. */
  readonly by: Readonly<Record<string, PartitionWords>>;
  readonly finding: (to: string, from: string, when: string, before: string) => string;
  /** Where all actors are in one group, and where there are no ties. */
  readonly oneGroup: (to: string, when: string, from: string, before: string) => string;
  readonly noTies: string;
  readonly inside: (count: string) => string;
  readonly between: (count: string) => string;
  readonly change: (from: string, to: string) => string;
  readonly legend: {
    readonly inside: string;
    readonly none: string;
    readonly least: string;
    readonly most: string;
  };
  readonly howToRead: readonly string[];
  readonly someGroups: (shown: string, all: string) => string;
  readonly cell: (one: string, other: string, from: string, to: string) => string;
  readonly columns: readonly string[];
}

interface PartitionWords {
  readonly title: string;
  /** "167 legami su 174 (96%) restano nello stesso territorio". */
  readonly within: (share: string, ties: number) => string;
}

export const MIXING_WORDS: Readonly<Record<Language, MixingWords>> = {
  it: {
    picture: "Tabella di chi lavora con chi",
    by: {
      territory: {
        title: "Per territorio",
        within: (share, ties) =>
          `${share} ${ties === 1 ? "unisce" : "uniscono"} realtà dello stesso territorio`,
      },
      kind: {
        title: "Per tipo di realtà",
        within: (share, ties) =>
          `${share} ${ties === 1 ? "unisce" : "uniscono"} realtà dello stesso tipo`,
      },
    },
    finding: (to, from, when, before) => `${when}, ${to}; ${before}, ${from}.`,
    oneGroup: (to, when, from, before) => `C’è un gruppo solo: ${to} ${when}, ${from} ${before}.`,
    noTies: "Nessun legame alle due date.",
    inside: (count) => `${count} dentro lo stesso gruppo`,
    between: (count) => `${count} tra gruppi diversi`,
    change: (from, to) => `Sotto il numero, la differenza tra ${from} e ${to}.`,
    legend: {
      inside: "legami dentro il gruppo",
      none: "nessun legame",
      least: "pochi legami",
      most: "molti legami",
    },
    howToRead: [
      "Ogni casella conta i legami tra il gruppo della riga e quello della colonna; il nome alla fine della riga vale anche per la colonna che scende dalla casella incorniciata.",
      "Più scura la casella, più legami; la scala è la stessa alle due date. Ogni legame è contato una volta sola.",
    ],
    someGroups: (shown, all) => `Sono disegnati i ${shown} gruppi con più legami, su ${all}.`,
    cell: (one, other, from, to) => `${one} – ${other}: ${from}, poi ${to}`,
    columns: [
      "per",
      "gruppo",
      "con",
      "legami prima",
      "legami dopo",
      "forza media prima",
      "forza media dopo",
    ],
  },
  en: {
    picture: "Table of who works with whom",
    by: {
      territory: {
        title: "By territory",
        within: (share, ties) =>
          `${share} ${ties === 1 ? "joins" : "join"} actors of the same territory`,
      },
      kind: {
        title: "By kind of actor",
        within: (share, ties) =>
          `${share} ${ties === 1 ? "joins" : "join"} actors of the same kind`,
      },
    },
    finding: (to, from, when, before) => `${when}, ${to}; ${before}, ${from}.`,
    oneGroup: (to, when, from, before) =>
      `There is one group only: ${to} ${when}, ${from} ${before}.`,
    noTies: "No tie at either date.",
    inside: (count) => `${count} within a group`,
    between: (count) => `${count} between groups`,
    change: (from, to) => `Below the number, the difference between ${from} and ${to}.`,
    legend: {
      inside: "ties within the group",
      none: "no tie",
      least: "few ties",
      most: "many ties",
    },
    howToRead: [
      "Every cell counts the ties between the group of its row and that of its column; the name at the end of a row also goes with the column below the framed cell.",
      "The darker the cell, the more ties; the scale is the same at both dates. Every tie is counted once.",
    ],
    someGroups: (shown, all) => `Drawn are the ${shown} groups with most ties, of ${all}.`,
    cell: (one, other, from, to) => `${one} – ${other}: ${from}, then ${to}`,
    columns: [
      "by",
      "group",
      "with",
      "ties before",
      "ties after",
      "mean strength before",
      "mean strength after",
    ],
  },
};
