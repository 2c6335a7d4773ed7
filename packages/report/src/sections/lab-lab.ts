/** Ties between labs: within one territory, and between territories. */
import { finding, heading, table, text, type Words } from "../blocks.ts";
import type { Block, Line } from "../document.ts";
import { type Facts, plain } from "../facts.ts";
import type { Bilingual } from "../words.ts";
import { keptTies } from "./both-dates.ts";
import type { SectionWriter } from "./section.ts";

interface LabLabWords {
  readonly opening: string;
  readonly within: string;
  readonly between: string;
  readonly head: (from: string, to: string) => readonly string[];
  readonly caption: string;
  readonly pairs: string;
  readonly pairHead: (from: string, to: string) => readonly string[];
  readonly and: string;
  readonly possible: string;
}

const WORDS: Bilingual<LabLabWords> = {
  it: {
    opening:
      "I laboratori sono pochi: qui si danno solo conteggi, e non si descrive la forma dei legami.",
    within: "Nello stesso territorio",
    between: "Tra territori diversi",
    head: (from, to) => [
      "Territorio",
      `Legami ${from}`,
      `Legami ${to}`,
      "Ci sono ancora",
      "Nuovi",
      "Sciolti",
      "Non osservati",
    ],
    caption: "Legami tra laboratori dello stesso territorio",
    pairs: "Legami tra laboratori di territori diversi",
    pairHead: (from, to) => ["Territori", from, to],
    and: "e",
    possible: "Legami possibili che qualcuno poteva indicare",
  },
  en: {
    opening:
      "Labs are few: only counts are given here, and the shape of their ties is not described.",
    within: "Within a territory",
    between: "Between territories",
    head: (from, to) => [
      "Territory",
      `Ties ${from}`,
      `Ties ${to}`,
      "Still there",
      "New",
      "Dissolved",
      "Not observed",
    ],
    caption: "Ties between labs of the same territory",
    pairs: "Ties between labs of different territories",
    pairHead: (from, to) => ["Territories", from, to],
    and: "and",
    possible: "Possible ties that somebody could report",
  },
};

export const labLab: SectionWriter = {
  id: "lab-lab",
  heading: { it: "Laboratori tra loro", en: "Labs with labs" },
  write: ({ facts }) => {
    const words = WORDS[facts.language];
    const { territories } = facts.material.change;
    if (territories.length === 0) return [];
    return [
      text(words.opening),
      heading(words.within),
      table({
        caption: words.caption,
        head: words.head(facts.when("from"), facts.when("to")),
        rows: territories.map(({ territory, label }): Words[] => {
          const scope = `T:${territory}/LL_in`;
          const fate = (part: string) => facts.changed(`tie-fate/${part}`, scope, "integer");
          return [
            label,
            facts.ties(scope, "from"),
            facts.ties(scope, "to"),
            keptTies(facts, scope),
            fate("new"),
            fate("dissolved"),
            fate("unobserved"),
          ];
        }),
      }),
      heading(words.between),
      ...betweenTerritories(facts, words),
    ];
  },
};

function betweenTerritories(facts: Facts, words: LabLabWords): Block[] {
  const fates = facts.change("tie-fate", "LL_btw");
  const mixing = facts.pair("mixing@territory", "LL_btw");
  const told: Block[] = fates === null ? [] : [finding(facts.said(`${fates.path}.sentence`))];
  if (mixing === null) return told;
  const { territories } = facts.material.change;
  const { path, row } = mixing;
  const ties = (date: "from" | "to", one: string, other: string): Line => {
    const at = (row[date].items ?? []).findIndex(
      (item) =>
        (item["from"] === one && item["to"] === other) ||
        (item["from"] === other && item["to"] === one),
    );
    return at === -1 ? [plain("0")] : [facts.at(`${path}.${date}.items.${at}.ties`, "integer")];
  };
  const rows = territories.flatMap(({ territory: one, label }, index) =>
    territories
      .slice(index + 1)
      .map((other): Words[] => [
        `${label} ${words.and} ${other.label}`,
        ties("from", one, other.territory),
        ties("to", one, other.territory),
      ]),
  );
  return [
    ...told,
    table({
      caption: words.pairs,
      head: words.pairHead(facts.atDate("from"), facts.atDate("to")),
      rows: [
        ...rows,
        [
          words.possible,
          facts.sideShare("observed-share", "LL_btw", "from"),
          facts.sideShare("observed-share", "LL_btw", "to"),
        ],
      ],
      widths: [2, 1, 1],
    }),
  ];
}
