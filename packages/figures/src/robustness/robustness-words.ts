import type { Language } from "@legami/core";

/** Numbers of one date as the title says them. */
export interface HeldTogether {
  readonly few: string;
  readonly after: string;
  readonly all: string;
  readonly when: string;
}

export interface RobustnessWords {
  readonly picture: string;
  readonly finding: (to: HeldTogether, from: HeldTogether) => string;
  readonly point: (after: string, all: string) => string;
  readonly actors: { readonly title: string; readonly axis: string };
  readonly ties: { readonly title: string; readonly axis: string };
  readonly orders: Readonly<Record<"targeted" | "random" | "edge", string>>;
  readonly table: { readonly name: string; readonly most: string };
  readonly howToRead: readonly string[];
  readonly draws: (targeted: string, random: string, edge: string) => string;
  readonly said: (order: string, from: string, to: string) => string;
  readonly columns: readonly string[];
}

export const ROBUSTNESS_WORDS: Readonly<Record<Language, RobustnessWords>> = {
  it: {
    picture: "Curve di robustezza",
    finding: (to, from) =>
      `${capital(to.when)}, senza le ${to.few} realtà con più legami, ne resterebbero insieme ${to.after} su ${to.all}; ${from.when}, senza le prime ${from.few}, ${from.after} su ${from.all}.`,
    point: (after, all) => `${after} su ${all}`,
    actors: { title: "Se escono le realtà", axis: "realtà uscite" },
    ties: { title: "Se si sciolgono i legami, dai più deboli", axis: "legami sciolti" },
    orders: {
      targeted: "prima chi ha più legami",
      random: "a caso",
      edge: "legami, dai più deboli",
    },
    table: { name: "Media della curva (robustezza)", most: "al massimo" },
    howToRead: [
      "In verticale la parte delle realtà attive che resta nel pezzo più grande; in orizzontale la parte di realtà, o di legami, che viene meno.",
      "Più in alto la curva, più rete resta in piedi. I punti sono i numeri del titolo.",
      "È un calcolo, non una previsione: nessuno ha annunciato di uscire.",
    ],
    draws: (targeted, random, edge) =>
      `Ogni curva è la media di molti ordini: ${targeted} per chi ha più legami, ${random} a caso, ${edge} per i legami.`,
    said: (order, from, to) => `Robustezza, ${order}: ${from}, poi ${to}.`,
    columns: ["data", "ordine", "tolti", "parte che resta insieme"],
  },
  en: {
    picture: "Robustness curves",
    finding: (to, from) =>
      `${capital(to.when)}, without the ${to.few} actors with most ties, ${to.after} of ${to.all} would still hold together; ${from.when}, without the ${from.few}, ${from.after} of ${from.all}.`,
    point: (after, all) => `${after} of ${all}`,
    actors: { title: "If actors leave", axis: "actors gone" },
    ties: { title: "If ties end, the weakest first", axis: "ties ended" },
    orders: {
      targeted: "most connected first",
      random: "in any order",
      edge: "ties, the weakest first",
    },
    table: { name: "Mean of the curve (robustness)", most: "at most" },
    howToRead: [
      "Upwards the share of the active actors that stays in the largest piece; to the right the share of actors, or of ties, that is gone.",
      "The higher the curve, the more of the network still stands. The dots are the numbers of the title.",
      "This is a calculation and no forecast: nobody has said that they would leave.",
    ],
    draws: (targeted, random, edge) =>
      `Every curve is the mean of many orders: ${targeted} for the most connected, ${random} in any order, ${edge} for ties.`,
    said: (order, from, to) => `Robustness, ${order}: ${from}, then ${to}.`,
    columns: ["date", "order", "removed", "share that holds together"],
  },
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
