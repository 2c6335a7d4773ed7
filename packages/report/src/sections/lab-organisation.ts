/** Ties between labs and single organisations: institutions, private bodies, associations, groups. */
import { finding, table, text, type Words } from "../blocks.ts";
import type { Block, Line } from "../document.ts";
import { type Facts, line, plain } from "../facts.ts";
import { type Bilingual, KIND_ORDER, kindInWords } from "../words.ts";
import { bothDates, bothShares, bothTies, fromTo, keptTies } from "./both-dates.ts";
import type { SectionWriter } from "./section.ts";

interface LabOrganisationWords {
  readonly opening: string;
  readonly caption: string;
  readonly what: string;
  readonly rows: Readonly<
    Record<"ties" | "strength" | "kept" | "fresh" | "dissolved" | "unobserved" | "observed", string>
  >;
  readonly byKind: string;
  readonly kind: string;
  readonly none: string;
  readonly between: string;
}

const WORDS: Bilingual<LabOrganisationWords> = {
  it: {
    opening:
      "Questa parte guarda solo i legami tra un laboratorio e una realtà che non è un laboratorio. Si possono leggere anche dove il resto della rete non è stato osservato.",
    caption: "Legami tra laboratori e altre realtà del territorio",
    what: "Che cosa",
    rows: {
      ties: "Legami",
      strength: "Forza media",
      kept: "Legami che ci sono ancora",
      fresh: "Legami nuovi",
      dissolved: "Legami sciolti",
      unobserved: "Legami non osservati",
      observed: "Legami possibili che qualcuno poteva indicare",
    },
    byKind: "Legami dei laboratori, per tipo di realtà con cui lavorano",
    kind: "Tipo di realtà",
    none: "nessun legame",
    between:
      "Legami tra laboratori e realtà di territori diversi: {0} {1}, {3} {2}. Legami possibili che qualcuno poteva indicare: {4}.",
  },
  en: {
    opening:
      "This part looks only at ties between a lab and an actor that is no lab. They can be read also where the rest of the network was not observed.",
    caption: "Ties between labs and other actors of the territory",
    what: "What",
    rows: {
      ties: "Ties",
      strength: "Mean strength",
      kept: "Ties that are still there",
      fresh: "New ties",
      dissolved: "Ties dissolved",
      unobserved: "Ties not observed",
      observed: "Possible ties that somebody could report",
    },
    byKind: "Ties of the labs, by kind of actor they work with",
    kind: "Kind of actor",
    none: "no tie",
    between:
      "Ties between labs and actors of different territories: {0} {1}, {3} {2}. Possible ties that somebody could report: {4}.",
  },
};

export const labOrganisation: SectionWriter = {
  id: "lab-organisation",
  heading: { it: "Laboratori e singole realtà", en: "Labs and single organisations" },
  write: ({ facts }) => {
    const words = WORDS[facts.language];
    const { territories } = facts.material.change;
    if (territories.length === 0) return [];
    const row = (name: string, cell: (scope: string) => Line): Words[] => [
      name,
      ...territories.map(({ territory }) => cell(`T:${territory}/LO`)),
    ];
    const fate = (part: string) => (scope: string) =>
      facts.changed(`tie-fate/${part}`, scope, "integer");
    return [
      text(words.opening),
      table({
        caption: words.caption,
        head: [words.what, ...territories.map(({ label }) => label)],
        rows: [
          row(words.rows.ties, (scope) => bothTies(facts, scope)),
          row(words.rows.strength, (scope) => bothDates(facts, "mean-strength", scope, "decimal")),
          row(words.rows.kept, (scope) => keptTies(facts, scope)),
          row(words.rows.fresh, fate("new")),
          row(words.rows.dissolved, fate("dissolved")),
          row(words.rows.unobserved, fate("unobserved")),
          row(words.rows.observed, (scope) => bothShares(facts, "observed-share", scope)),
        ],
      }),
      ...tiesByKind(facts, words),
      ...acrossTerritories(facts, words),
    ];
  },
};

function tiesByKind(facts: Facts, words: LabOrganisationWords): Block[] {
  const { territories } = facts.material.change;
  const found = territories.map(({ territory }) => facts.pair("mixing@kind", `T:${territory}/LO`));
  const itemAt = (pair: (typeof found)[number], date: "from" | "to", kind: string) =>
    (pair?.row[date].items ?? []).findIndex(
      (item) =>
        (item["from"] === kind && item["to"] === "lab") ||
        (item["from"] === "lab" && item["to"] === kind),
    );
  const others = KIND_ORDER.filter((kind) => kind !== "lab");
  const kinds = others.filter((kind) =>
    found.some((pair) => itemAt(pair, "from", kind) !== -1 || itemAt(pair, "to", kind) !== -1),
  );
  if (kinds.length === 0) return [];
  const side = (pair: (typeof found)[number], date: "from" | "to", kind: string): Line => {
    const at = itemAt(pair, date, kind);
    if (at === -1) return [plain("0")];
    return [facts.at(`${pair?.path}.${date}.items.${at}.ties`, "integer")];
  };
  return [
    table({
      caption: words.byKind,
      head: [words.kind, ...territories.map(({ label }) => label)],
      rows: kinds.map((kind): Words[] => [
        kindInWords(kind, facts.language),
        ...found.map((pair): Line => {
          const isNever = itemAt(pair, "from", kind) === -1 && itemAt(pair, "to", kind) === -1;
          if (isNever) return [plain(words.none)];
          return fromTo(facts, side(pair, "from", kind), side(pair, "to", kind));
        }),
      ]),
    }),
  ];
}

function acrossTerritories(facts: Facts, words: LabOrganisationWords): Block[] {
  if (facts.pair("observed-share", "LO_btw") === null) return [];
  return [
    finding(
      line(
        words.between,
        facts.ties("LO_btw", "to"),
        plain(facts.when("to")),
        plain(facts.when("from")),
        facts.ties("LO_btw", "from"),
        facts.sideShare("observed-share", "LO_btw", "to"),
      ),
    ),
  ];
}
