import type { Language } from "@legami/core";

interface SummaryWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly others: string;
  /** "45 associazioni". */
  readonly group: (count: string, name: string) => string;
  readonly inside: (count: number, text: string) => string;
  readonly fewTies: (most: string) => string;
  readonly someTies: (least: string, most: string) => string;
  readonly manyTies: (least: string) => string;
  readonly explained: (most: string) => string;
  readonly sizes: string;
  readonly widths: string;
  readonly columns: readonly [one: string, other: string, ties: string];
}

export const SUMMARY_WORDS: Readonly<Record<Language, SummaryWords>> = {
  it: {
    kinds: {
      lab: "laboratori",
      institution: "istituzioni",
      private: "enti privati",
      association: "associazioni",
      informal: "gruppi informali",
    },
    others: "altre realtà",
    group: (count, name) => `${count} ${name}`,
    inside: (count, text) => (count === 1 ? "1 legame tra loro" : `${text} legami tra loro`),
    fewTies: (most) => `fino a ${most} legami`,
    someTies: (least, most) => `da ${least} a ${most}`,
    manyTies: (least) => `${least} o più`,
    explained: (most) =>
      `Oltre ${most} realtà la mappa riassume: i laboratori hanno il loro segno, le altre realtà di un territorio sono una per tipo.`,
    sizes: "Più grande il segno, più realtà contiene.",
    widths: "Più larga la linea, più legami unisce; i legami dentro un segno sono scritti accanto.",
    columns: ["Da", "A", "Legami"],
  },
  en: {
    kinds: {
      lab: "labs",
      institution: "institutions",
      private: "private bodies",
      association: "associations",
      informal: "informal groups",
    },
    others: "other actors",
    group: (count, name) => `${count} ${name}`,
    inside: (count, text) => (count === 1 ? "1 tie among them" : `${text} ties among them`),
    fewTies: (most) => `up to ${most} ties`,
    someTies: (least, most) => `${least} to ${most}`,
    manyTies: (least) => `${least} or more`,
    explained: (most) =>
      `Above ${most} actors the map sums up: labs have their own mark, all others of a territory have one for each kind.`,
    sizes: "The larger the mark, the more actors it holds.",
    widths: "The wider the line, the more ties it joins; ties inside a mark are written beside it.",
    columns: ["From", "To", "Ties"],
  },
};
