/** Response, observation and confirmation: what the numbers stand on, before any of them. */
import type { MeasurePair } from "@legami/core";
import { list, note, table, text, type Words } from "../blocks.ts";
import type { Block, Line } from "../document.ts";
import { type Facts, line, plain } from "../facts.ts";
import { type Bilingual, KIND_ORDER, kindInWords } from "../words.ts";
import { placesOf } from "./places.ts";
import type { SectionWriter } from "./section.ts";

interface QualityWords {
  readonly opening: string;
  readonly caption: string;
  readonly head: (from: string, to: string) => readonly string[];
  readonly rows: {
    readonly response: string;
    readonly observed: string;
    readonly confirmed: string;
  };
  readonly note: string;
  readonly byKind: (date: string) => string;
  readonly kind: string;
  readonly none: string;
  readonly bounds: string;
  readonly bounded: {
    readonly unknown: string;
    readonly caption: string;
    readonly head: (from: string, to: string) => readonly string[];
    readonly note: string;
  };
}

const WORDS: Bilingual<QualityWords> = {
  it: {
    opening:
      "I numeri di questo rapporto vengono dal questionario. Prima di leggerli conviene sapere quanti hanno risposto, di quanti legami possibili abbiamo chiesto e quanti legami sono confermati da entrambe le parti.",
    caption: "Risposte, legami osservati e conferme",
    head: (from, to) => ["Che cosa", "Dove", from, to],
    rows: {
      response: "Realtà che hanno risposto, sulle interpellate",
      observed: "Legami possibili che qualcuno poteva indicare",
      confirmed: "Legami chiesti a entrambe le parti e confermati da entrambe",
    },
    note: "Soglie: {0} di legami possibili osservati per descrivere la forma della rete, {1} di risposte per dare un’etichetta al territorio.",
    byKind: (date) => `Chi ha risposto, sulle realtà interpellate, ${date}`,
    kind: "Tipo di realtà",
    none: "nessuna interpellata",
    bounded: {
      unknown: "non si può stimare: osservato in parte",
      caption: "Legami rilevati e, tra parentesi, quanti potrebbero essere",
      head: (from, to) => ["Dove", from, to],
      note: "Di alcune coppie di realtà nessuno ha potuto dire. Il primo numero tra parentesi conta quelle coppie come senza legame; il secondo suppone che abbiano legami con la stessa frequenza delle altre del loro gruppo.",
    },
    bounds:
      "Quanto cambierebbero i numeri della rete intera se chi non ha risposto avesse risposto non si può stimare: di alcuni legami possibili nessuno ha potuto dire, e di legami tra realtà come quelle non se ne è osservato nessuno.",
  },
  en: {
    opening:
      "The numbers of this report come from the survey. Before reading them it helps to know how many answered, how many of the possible ties were asked about, and how many ties both sides confirm.",
    caption: "Responses, observed ties and confirmations",
    head: (from, to) => ["What", "Where", from, to],
    rows: {
      response: "Actors that answered, of those asked",
      observed: "Possible ties that somebody could report",
      confirmed: "Ties asked of both sides that both confirm",
    },
    note: "Thresholds: {0} of the possible ties observed for the shape of the network to be described, {1} response for a territory to be given a label.",
    byKind: (date) => `Who answered, of the actors asked, ${date}`,
    kind: "Kind of actor",
    none: "none asked",
    bounded: {
      unknown: "cannot be estimated: observed in part",
      caption: "Ties told and, in brackets, how many there could be",
      head: (from, to) => ["Where", from, to],
      note: "Of some pairs of actors nobody could tell. The first number in brackets counts those pairs as without a tie; the second supposes that they have ties as often as the others of their group.",
    },
    bounds:
      "How the numbers of the whole network would change had those answered who did not cannot be estimated: of some possible ties nobody could tell, and none between actors like those was observed.",
  },
};

export const quality: SectionWriter = {
  id: "quality",
  heading: { it: "Qualità dei dati", en: "Quality of the data" },
  write: ({ facts }) => {
    const words = WORDS[facts.language];
    const closing = [
      facts.change("strength-change", "ALL"),
      facts.later("report-agreement", "ALL"),
    ].flatMap((found): Words[] =>
      found === null || found.row.value === null ? [] : [facts.said(`${found.path}.sentence`)],
    );
    return [
      text(words.opening),
      table({
        caption: words.caption,
        head: words.head(facts.atDate("from"), facts.atDate("to")),
        rows: qualityRows(facts, words),
        widths: [1.7, 1, 1, 1],
        note: line(
          words.note,
          facts.at("parameters.observedShare", "percent"),
          facts.at("parameters.verdictMinResponse", "percent"),
        ),
      }),
      ...responseByKind(facts, words),
      ...(closing.length === 0 ? [] : [list(closing)]),
      ...missingBounds(facts, words),
    ];
  },
};

function qualityRows(facts: Facts, words: QualityWords): Words[][] {
  const measures = [
    [words.rows.response, "response-rate"],
    [words.rows.observed, "observed-share"],
    [words.rows.confirmed, "confirmation-rate"],
  ] as const;
  return measures.flatMap(([name, key]) =>
    placesOf(facts).map(({ scope, label }): Words[] => [
      name,
      label,
      facts.sideShare(key, scope, "from"),
      facts.sideShare(key, scope, "to"),
    ]),
  );
}

function responseByKind(facts: Facts, words: QualityWords): Block[] {
  const { territories } = facts.material.change;
  const found = territories.map(({ territory }) => facts.pair("response-rate", `T:${territory}`));
  if (found.every((each) => (each?.row.to.items ?? []).length === 0)) return [];
  const cell = (pair: (typeof found)[number], kind: string): Line => {
    const at = itemAt(pair?.row ?? null, kind);
    return at === -1 ? [plain(words.none)] : [facts.at(`${pair?.path}.to.items.${at}`, "share")];
  };
  const kinds = KIND_ORDER.filter((kind) =>
    found.some((pair) => itemAt(pair?.row ?? null, kind) !== -1),
  );
  return [
    table({
      caption: words.byKind(facts.when("to")),
      head: [words.kind, ...territories.map(({ label }) => label)],
      rows: kinds.map((kind) => [
        kindInWords(kind, facts.language),
        ...found.map((pair) => cell(pair, kind)),
      ]),
    }),
  ];
}

function itemAt(pair: MeasurePair | null, kind: string): number {
  return (pair?.to.items ?? []).findIndex((item) => item["kind"] === kind);
}

/** Ties as they were told, and between what they lie for those whom nobody could tell of. */
function missingBounds(facts: Facts, words: QualityWords): Block[] {
  const cell = (scope: string, date: "from" | "to"): Line => {
    const found = facts.change(`missing-bounds/ties-${date}`, scope);
    if (found === null || found.row.value === null || found.row.band === null) {
      return [plain(facts.missing())];
    }
    const value = facts.at(`${found.path}.value`, "integer");
    const observed = facts.pair("observed-share", scope)?.row[date].value ?? 0;
    // Where whole classes of ties were not asked about, nothing says how frequent they are.
    if (observed < facts.material.parameters.observedShare) {
      return [value, plain(` (${words.bounded.unknown})`)];
    }
    return [value, plain(" ("), facts.at(`${found.path}.band`, "integer-interval"), plain(")")];
  };
  if (facts.change("missing-bounds/ties-to", "ALL")?.row.value == null) return [note(words.bounds)];
  return [
    table({
      caption: words.bounded.caption,
      head: words.bounded.head(facts.atDate("from"), facts.atDate("to")),
      rows: placesOf(facts).map(({ scope, label }): Words[] => [
        label,
        cell(scope, "from"),
        cell(scope, "to"),
      ]),
      note: words.bounded.note,
    }),
  ];
}
