/** Morfologia: the shape of each territory's network, its groups and poles, where it stands on the map. */
import { figure, finding, heading, list, note, table, text, type Words } from "../blocks.ts";
import type { Block, Line } from "../document.ts";
import { type Facts, line, plain } from "../facts.ts";
import type { Format } from "../format-fact.ts";
import { type Bilingual, KIND_ORDER, kindInWords } from "../words.ts";
import { territoriesOf } from "./places.ts";
import type { SectionWriter, Writing } from "./section.ts";

interface MorphologyWords {
  readonly opening: string;
  readonly closed: string;
  readonly caption: (label: string) => string;
  readonly head: (from: string, to: string) => readonly string[];
  readonly measures: Readonly<Record<string, string>>;
  readonly reading: string;
  readonly mixing: {
    readonly heading: string;
    readonly caption: (date: string) => string;
    readonly kind: string;
    readonly note: string;
  };
  readonly figures: Readonly<Record<"multiples" | "communities" | "mixing" | "map", string>>;
}

const WORDS: Bilingual<MorphologyWords> = {
  it: {
    opening:
      "La forma dice come sono disposti i legami: raccolti attorno a qualcuno o distribuiti, in un pezzo solo o in gruppi, chiusi nei comuni o aperti. Le misure si danno solo dove si è osservata abbastanza rete.",
    closed:
      "La forma non si descrive: servono almeno {2} di legami possibili osservati e {3} realtà attive a entrambe le date. Alla seconda data, legami possibili osservati: {0}; realtà attive: {1}.",
    caption: (label) => `La forma della rete: ${label}`,
    head: (from, to) => ["Misura", from, to, "Differenza"],
    measures: {
      "mean-degree": "Partner di una realtà, in media",
      "degree-centralization": "Centralizzazione (0 = nessuno spicca, 1 = tutti attorno a uno)",
      "betweenness-centralization": "Quanto i percorsi passano da una sola realtà (0–1)",
      transitivity: "Catene di tre che si chiudono in un triangolo (0–1)",
      "core-periphery": "Somiglianza a un nucleo con altri attorno (−1–1)",
      "community-count": "Gruppi che lavorano soprattutto al loro interno",
      modularity: "Quanto i gruppi sono separati (modularità)",
      "structural-polarization": "Separazione in blocchi (0–1)",
      "attribute-assortativity@kind": "Chiusura dentro i tipi di realtà (−1–1)",
      "giant-component-share": "Quota di realtà nel pezzo principale (0–1)",
      "average-path-length": "Passi tra due realtà, in media",
    },
    reading:
      "Nessuna di queste misure dice se una rete funziona meglio o peggio. La densità non è in tabella: quando le realtà crescono cala da sola.",
    mixing: {
      heading: "Chi lavora con chi",
      caption: (date) => `Legami tra tipi di realtà in tutta la rete, ${date}`,
      kind: "Tipo di realtà",
      note: "Ogni legame è contato una volta sola.",
    },
    figures: {
      multiples: "La rete alle diverse date",
      communities: "I gruppi, rilevazione per rilevazione",
      mixing: "Chi lavora con chi, per territorio e per tipo di realtà",
      map: "I territori sulla carta",
    },
  },
  en: {
    opening:
      "Shape says how ties are arranged: gathered around somebody or spread, in one piece or in groups, closed within municipalities or open. Measures are given only where enough of the network was observed.",
    closed:
      "The shape is not described: that takes {2} of the possible ties observed and {3} active actors at least, at both dates. At the second date, possible ties observed: {0}; active actors: {1}.",
    caption: (label) => `The shape of the network: ${label}`,
    head: (from, to) => ["Measure", from, to, "Difference"],
    measures: {
      "mean-degree": "Partners of an actor, on average",
      "degree-centralization": "Centralisation (0 = nobody stands out, 1 = all around one)",
      "betweenness-centralization": "How far paths pass through one actor (0–1)",
      transitivity: "Chains of three that close into a triangle (0–1)",
      "core-periphery": "Likeness to a core with others around it (−1–1)",
      "community-count": "Groups that work mostly among themselves",
      modularity: "How separate the groups are (modularity)",
      "structural-polarization": "Separation into blocks (0–1)",
      "attribute-assortativity@kind": "Closure within kinds of actors (−1–1)",
      "giant-component-share": "Share of actors in the largest piece (0–1)",
      "average-path-length": "Steps between two actors, on average",
    },
    reading:
      "None of these measures says whether a network works better or worse. Density is not in the table: when actors grow in number it falls by itself.",
    mixing: {
      heading: "Who works with whom",
      caption: (date) => `Ties between kinds of actors in the whole network, ${date}`,
      kind: "Kind of actor",
      note: "Every tie is counted once.",
    },
    figures: {
      multiples: "The network at the different dates",
      communities: "The groups, survey by survey",
      mixing: "Who works with whom, by territory and by kind of actor",
      map: "The territories on the map",
    },
  },
};

const WHOLE_NUMBERS = ["community-count"];

export const morphology: SectionWriter = {
  id: "morphology",
  heading: { it: "Morfologia", en: "Morphology" },
  write: (writing) => {
    const { facts, figures } = writing;
    const words = WORDS[facts.language];
    const drawn = (["multiples", "communities", "mixing", "map"] as const).flatMap(
      (name): Block[] => {
        const scene = figures.find(name, "ALL");
        return scene === null ? [] : [figure(scene, words.figures[name])];
      },
    );
    return [
      text(words.opening),
      ...territoriesOf(facts).flatMap((place) => ofTerritory(writing, words, place)),
      note(words.reading),
      ...mixingTable(facts, words),
      ...drawn,
    ];
  },
};

function ofTerritory(
  { facts }: Writing,
  words: MorphologyWords,
  { scope, label }: { readonly scope: string; readonly label: string },
): Block[] {
  const shape = facts.change("new-poles", scope);
  const reading = facts.material.change.communities.findIndex((each) => each.scope === scope);
  const isClosed = shape?.row.status === "not_observed" || shape?.row.status === "insufficient_n";
  if (isClosed) return [heading(label), finding(whyClosed(facts, words, scope))];
  return [
    heading(label),
    table({
      caption: words.caption(label),
      head: words.head(facts.atDate("from"), facts.atDate("to")),
      rows: Object.entries(words.measures).map(([name, said]): Words[] => {
        const as: Format = WHOLE_NUMBERS.includes(name) ? "integer" : "decimal";
        const signed: Format = as === "integer" ? "signed-integer" : "signed";
        return [
          said,
          facts.side(name, scope, "from", as),
          facts.side(name, scope, "to", as),
          facts.difference(name, scope, signed),
        ];
      }),
      widths: [2.6, 1, 1, 1],
    }),
    ...(shape === null ? [] : [finding(facts.said(`${shape.path}.sentence`))]),
    ...groups(facts, reading),
    ...form(facts, scope),
  ];
}

function whyClosed(facts: Facts, words: MorphologyWords, scope: string): Line {
  return line(
    words.closed,
    facts.sideShare("observed-share", scope, "to"),
    facts.sideShare("active-actors", scope, "to"),
    facts.at("parameters.observedShare", "percent"),
    facts.at("parameters.verdictMinActors", "integer"),
  );
}

function groups(facts: Facts, at: number): Block[] {
  const reading = facts.material.change.communities[at];
  if (reading === undefined) return [];
  if (reading.status !== "ok") return [finding(facts.said(`change.communities.${at}.sentence`))];
  const events = reading.events.flatMap(({ isReportable }, event): Words[] =>
    isReportable ? [facts.said(`change.communities.${at}.events.${event}.sentence`)] : [],
  );
  return [
    finding(facts.said(`change.communities.${at}.sentence`)),
    ...(events.length === 0 ? [] : [list(events)]),
  ];
}

function form(facts: Facts, scope: string): Block[] {
  const told = ["standard-distance", "tie-length"].flatMap((part): Words[] => {
    const found = facts.later(`territorial-form/${part}`, scope);
    return found === null || found.row.value === null || found.row.gate !== null
      ? []
      : [facts.said(`${found.path}.sentence`)];
  });
  return told.length === 0 ? [] : [list(told)];
}

function mixingTable(facts: Facts, words: MorphologyWords): Block[] {
  const found = facts.pair("mixing@kind", "ALL");
  const items = found?.row.to.items ?? [];
  if (found === null || items.length === 0) return [];
  const kinds = KIND_ORDER.filter((kind) => items.some((item) => item["from"] === kind));
  const itemAt = (one: string, other: string) =>
    items.findIndex(
      (item) =>
        (item["from"] === one && item["to"] === other) ||
        (item["from"] === other && item["to"] === one),
    );
  const cell = (row: number, column: number): Line => {
    const at = itemAt(kinds[row] ?? "", kinds[column] ?? "");
    if (column < row) return [plain("")];
    return at === -1 ? [plain("–")] : [facts.at(`${found.path}.to.items.${at}.ties`, "integer")];
  };
  return [
    heading(words.mixing.heading),
    table({
      caption: words.mixing.caption(facts.when("to")),
      head: [words.mixing.kind, ...kinds.map((kind) => kindInWords(kind, facts.language))],
      rows: kinds.map((kind, row): Words[] => [
        kindInWords(kind, facts.language),
        ...kinds.map((_, column) => cell(row, column)),
      ]),
      note: words.mixing.note,
    }),
  ];
}
