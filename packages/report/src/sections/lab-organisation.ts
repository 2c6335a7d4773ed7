/** Ties between labs and single organisations: institutions, private bodies, associations, groups. */
import { finding, table, text, type Words } from "../blocks.ts";
import type { Block, Line } from "../document.ts";
import { type Facts, line, plain } from "../facts.ts";
import { type Bilingual, KIND_ORDER, kindInWords } from "../words.ts";
import type { SectionWriter } from "./section.ts";

interface LabOrganisationWords {
  readonly opening: string;
  readonly caption: string;
  readonly head: (from: string, to: string) => readonly string[];
  readonly ties: string;
  readonly strength: string;
  readonly kept: string;
  readonly fresh: string;
  readonly dissolved: string;
  readonly unobserved: string;
  readonly observed: string;
  readonly both: string;
  readonly none: string;
  readonly partners: (date: string) => string;
  readonly kind: string;
  readonly between: string;
}

const WORDS: Bilingual<LabOrganisationWords> = {
  it: {
    opening:
      "Questa parte guarda solo i legami tra un laboratorio e una realtà che non è un laboratorio. Si possono leggere anche dove il resto della rete non è stato osservato.",
    caption: "Legami tra laboratori e altre realtà",
    head: (from, to) => ["Territorio", "Che cosa", from, to],
    ties: "Legami",
    strength: "Forza media",
    kept: "Legami che ci sono ancora, su quelli della prima data",
    fresh: "Legami nuovi",
    dissolved: "Legami sciolti",
    unobserved: "Legami non osservati",
    observed: "Legami possibili che qualcuno poteva indicare",
    both: "–",
    none: "nessun legame",
    partners: (date) => `Realtà che lavorano con almeno un laboratorio, sulle conosciute, ${date}`,
    kind: "Tipo di realtà",
    between:
      "Tra laboratori e realtà di territori diversi i legami sono {0} {1} ed erano {2} {3}; quelli che qualcuno poteva indicare sono {4}.",
  },
  en: {
    opening:
      "This part looks only at ties between a lab and an actor that is no lab. They can be read also where the rest of the network was not observed.",
    caption: "Ties between labs and other actors",
    head: (from, to) => ["Territory", "What", from, to],
    ties: "Ties",
    strength: "Mean strength",
    kept: "Ties that are still there, of those of the first date",
    fresh: "New ties",
    dissolved: "Ties dissolved",
    unobserved: "Ties not observed",
    observed: "Possible ties that somebody could report",
    both: "–",
    none: "no tie",
    partners: (date) => `Actors that work with one lab at least, of those known, ${date}`,
    kind: "Kind of actor",
    between:
      "Between labs and actors of different territories there are {0} ties {1} and there were {2} {3}; those that somebody could report are {4}.",
  },
};

export const labOrganisation: SectionWriter = {
  id: "lab-organisation",
  heading: { it: "Laboratori e singole realtà", en: "Labs and single organisations" },
  write: ({ facts }) => {
    const words = WORDS[facts.language];
    const { territories } = facts.material.change;
    if (territories.length === 0) return [];
    return [
      text(words.opening),
      table({
        caption: words.caption,
        head: words.head(facts.atDate("from"), facts.atDate("to")),
        rows: territories.flatMap(({ territory, label }) =>
          rowsOf(facts, words, `T:${territory}/LO`, label),
        ),
        widths: [1.2, 2, 1, 1],
      }),
      ...partners(facts, words),
      ...acrossTerritories(facts, words),
    ];
  },
};

function rowsOf(
  facts: Facts,
  words: LabOrganisationWords,
  scope: string,
  label: string,
): Words[][] {
  const held = facts.change("tie-retention", scope);
  const kept: Line =
    held === null || held.row.counts["whole"] === undefined
      ? [plain(words.none)]
      : [facts.at(`${held.path}.counts`, "share")];
  const fate = (part: string) => facts.changed(`tie-fate/${part}`, scope, "integer");
  return [
    [label, words.ties, facts.ties(scope, "from"), facts.ties(scope, "to")],
    [
      label,
      words.strength,
      facts.side("mean-strength", scope, "from", "decimal"),
      facts.side("mean-strength", scope, "to", "decimal"),
    ],
    [label, words.kept, words.both, kept],
    [label, words.fresh, words.both, fate("new")],
    [label, words.dissolved, words.both, fate("dissolved")],
    [label, words.unobserved, words.both, fate("unobserved")],
    [
      label,
      words.observed,
      facts.sideShare("observed-share", scope, "from"),
      facts.sideShare("observed-share", scope, "to"),
    ],
  ];
}

function partners(facts: Facts, words: LabOrganisationWords): Block[] {
  const { territories } = facts.material.change;
  const found = territories.map(({ territory }) => facts.pair("coverage", `T:${territory}/LO`));
  const itemAt = (pair: (typeof found)[number], kind: string) =>
    (pair?.row.to.items ?? []).findIndex((item) => item["kind"] === kind);
  const kinds = KIND_ORDER.filter((kind) => found.some((pair) => itemAt(pair, kind) !== -1));
  if (kinds.length === 0) return [];
  return [
    table({
      caption: words.partners(facts.when("to")),
      head: [words.kind, ...territories.map(({ label }) => label)],
      rows: kinds.map((kind): Words[] => [
        kindInWords(kind, facts.language),
        ...found.map((pair): Line => {
          const at = itemAt(pair, kind);
          return at === -1 ? [plain("–")] : [facts.at(`${pair?.path}.to.items.${at}`, "share")];
        }),
      ]),
    }),
  ];
}

function acrossTerritories(facts: Facts, words: LabOrganisationWords): Block[] {
  const found = facts.pair("observed-share", "LO_btw");
  if (found === null) return [];
  return [
    finding(
      line(
        words.between,
        facts.ties("LO_btw", "to"),
        plain(facts.when("to")),
        facts.ties("LO_btw", "from"),
        plain(facts.when("from")),
        facts.sideShare("observed-share", "LO_btw", "to"),
      ),
    ),
  ];
}
