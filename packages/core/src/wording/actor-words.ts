/** What the scores of actors are called and mean, and the sentence of who changed most. */
import type { ActorTies } from "../arrays/actor-ties.ts";
import type { Language } from "../measures/measure.ts";
import { formatAlike, formatNumber } from "./numbers.ts";

/** A score in words: the heading of its column, and what it says in one line for everybody. */
export interface ScoreWords {
  readonly name: string;
  readonly plain: string;
}

type Words = Readonly<Record<string, ScoreWords>>;

const SCORES: Readonly<Record<Language, Words>> = {
  it: {
    degree: { name: "legami", plain: "con quante realtà ha un legame" },
    strength: { name: "forza", plain: "la forza dei suoi legami, sommata" },
    betweenness: {
      name: "intermediazione",
      plain: "per quante coppie di altre realtà il percorso più breve passa da lì",
    },
    closeness: {
      name: "vicinanza",
      plain: "quanto è vicina alle altre del suo pezzo di rete (1 = a un passo da tutte)",
    },
    eigenvector: {
      name: "autovettore",
      plain: "quanti legami hanno, a loro volta, le realtà a cui è legata (1 = il massimo)",
    },
    pagerank: {
      name: "PageRank",
      plain: "quante volte ci capita chi si muove a caso lungo i legami (in tutto fa 1)",
    },
    core: {
      name: "nucleo",
      plain: "sta in un gruppo in cui ognuno ha almeno così tanti legami all’interno",
    },
    community: { name: "comunità", plain: "il numero della sua comunità (1 = la più grande)" },
    weightedBetweenness: {
      name: "intermediazione pesata",
      plain: "come l’intermediazione, ma un legame forte è un percorso più corto",
    },
  },
  en: {
    degree: { name: "ties", plain: "with how many actors it has a tie" },
    strength: { name: "strength", plain: "the strength of its ties, added up" },
    betweenness: {
      name: "betweenness",
      plain: "for how many pairs of others the shortest path passes through it",
    },
    closeness: {
      name: "closeness",
      plain: "how near it is to the others of its piece of the network (1 = one step from all)",
    },
    eigenvector: {
      name: "eigenvector",
      plain: "how well tied those are with whom it has ties (1 = the most)",
    },
    pagerank: {
      name: "PageRank",
      plain: "how often somebody who strays along the ties comes by (1 in all)",
    },
    core: {
      name: "core",
      plain: "it is in a group where everybody has at least so many ties inside",
    },
    community: { name: "community", plain: "number of its community (1 = the largest)" },
    weightedBetweenness: {
      name: "weighted betweenness",
      plain: "as betweenness, but a strong tie is a shorter path",
    },
  },
};

export function scoreWords(score: string, language: Language): ScoreWords {
  return SCORES[language][score] ?? { name: score, plain: "" };
}

/** What the list of those whose ties changed most is called, and how it was made. */
export const CHANGED_MOST: Readonly<
  Record<Language, { readonly title: string; readonly rule: string; readonly none: string }>
> = {
  it: {
    title: "Chi ha cambiato più legami",
    rule: "Realtà note in entrambe le date, in ordine di legami nuovi e finiti. Non è una classifica: dice dove guardare.",
    none: "Nessuna realtà nota in entrambe le date ha legami nuovi o finiti.",
  },
  en: {
    title: "Whose ties changed most",
    rule: "Actors known at both dates, by how many of their ties are new or ended. It is no ranking: it says where to look.",
    none: "No actor known at both dates has a tie that is new or ended.",
  },
};

/** "Laboratorio di Rho: 6 legami nuovi, 1 finito (legami: da 4 a 9; forza: da 2,1 a 4,6)." */
export function changedMostSentence(row: ActorTies, language: Language): string {
  const { degree, strength } = row;
  const count = (value: number, [zero, one, many]: Counted) =>
    (value === 0 ? zero : value === 1 ? one : many).replace("#", formatNumber(value, language, 0));
  const span = ({ from, to }: ActorTies["degree"]) =>
    formatAlike([from, to], language, { digits: 1 }) as [string, string];
  const hasStrengths = strength.from !== degree.from || strength.to !== degree.to;
  const words = SENTENCES[language];
  const sizes = [
    `${words.ties} ${words.span(...span(degree))}`,
    ...(hasStrengths ? [`${words.strength} ${words.span(...span(strength))}`] : []),
  ];
  const moves = `${count(row.new, words.came)}, ${count(row.dissolved, words.went)}`;
  return `${row.label}: ${moves} (${sizes.join("; ")}).${count(row.unobserved, words.unseen)}`;
}

type Counted = readonly [zero: string, one: string, many: string];

interface SentenceWords {
  readonly came: Counted;
  readonly went: Counted;
  readonly unseen: Counted;
  readonly ties: string;
  readonly strength: string;
  readonly span: (from: string, to: string) => string;
}

const SENTENCES: Readonly<Record<Language, SentenceWords>> = {
  it: {
    came: ["nessun legame nuovo", "1 legame nuovo", "# legami nuovi"],
    went: ["nessuno finito", "1 finito", "# finiti"],
    unseen: [
      "",
      " Di 1 legame non sappiamo: nessuno ha potuto dirlo.",
      " Di # legami non sappiamo: nessuno ha potuto dirlo.",
    ],
    ties: "legami:",
    strength: "forza:",
    span: (from, to) => `da ${from} a ${to}`,
  },
  en: {
    came: ["no new tie", "1 new tie", "# new ties"],
    went: ["none ended", "1 ended", "# ended"],
    unseen: [
      "",
      " Of 1 tie we do not know: nobody could tell.",
      " Of # ties we do not know: nobody could tell.",
    ],
    ties: "ties:",
    strength: "strength:",
    span: (from, to) => `from ${from} to ${to}`,
  },
};
