/** Objectives reached and not, who was involved, corrective actions and what the network did after. */
import { finding, heading, list, note, table, text, type Words } from "../blocks.ts";
import type { Block, Line } from "../document.ts";
import { type Facts, line, plain, strong } from "../facts.ts";
import { type Bilingual, KIND_ORDER, kindInWords } from "../words.ts";
import { outcomeOf } from "./indicators.ts";
import type { SectionWriter, Writing } from "./section.ts";

interface ObjectiveWords {
  readonly none: string;
  readonly count: string;
  readonly groups: readonly (readonly [
    outcome: "reached" | "not-reached" | "under-way" | "no-entry",
    title: string,
  ])[];
  readonly involvement: {
    readonly heading: string;
    readonly caption: (date: string) => string;
    readonly kind: string;
    readonly none: string;
    readonly note: string;
  };
  readonly actions: {
    readonly heading: string;
    readonly none: string;
    readonly opening: string;
    readonly caption: string;
    readonly head: readonly string[];
    readonly change: string;
    readonly nothingAfter: string;
    readonly note: string;
  };
}

const WORDS: Bilingual<ObjectiveWords> = {
  it: {
    none: "Il programma non ha obiettivi registrati.",
    count: "Obiettivi raggiunti: {0}.",
    groups: [
      ["reached", "Raggiunti"],
      ["not-reached", "Non raggiunti"],
      ["under-way", "In corso"],
      ["no-entry", "Senza dati"],
    ],
    involvement: {
      heading: "Chi è stato coinvolto",
      caption: (date) => `Realtà attive, sulle conosciute, ${date}`,
      kind: "Tipo di realtà",
      none: "nessuna conosciuta",
      note: "Le persone coinvolte (cittadini, operatori, amministratori) sono tra gli indicatori del programma.",
    },
    actions: {
      heading: "Azioni correttive e che cosa è successo dopo",
      none: "Nel diario del programma non ci sono azioni correttive in questo periodo.",
      opening:
        "Dopo ogni valutazione in itinere il diario riporta che cosa si è deciso di cambiare. Accanto si legge quante realtà attive e quanti legami aveva il territorio nella rilevazione prima e in quella dopo.",
      caption: "Azioni correttive e rete del territorio, prima e dopo",
      head: ["Data e territorio", "Azione", "Realtà attive", "Legami"],
      change: "da {0} a {1}",
      nothingAfter: "non c’è ancora una rilevazione dopo",
      note: "Che una cosa venga dopo l’altra non dice che ne sia l’effetto.",
    },
  },
  en: {
    none: "The programme has no targets on record.",
    count: "Targets reached: {0}.",
    groups: [
      ["reached", "Reached"],
      ["not-reached", "Not reached"],
      ["under-way", "Under way"],
      ["no-entry", "No data"],
    ],
    involvement: {
      heading: "Who was involved",
      caption: (date) => `Active actors, of those known, ${date}`,
      kind: "Kind of actor",
      none: "none known",
      note: "The people involved (citizens, operators, administrators) are among the indicators of the programme.",
    },
    actions: {
      heading: "Corrective actions and what followed",
      none: "The programme’s diary has no corrective actions in this period.",
      opening:
        "After each in-itinere evaluation the diary says what it was decided to change. Beside it stand the active actors and the ties of the territory in the survey before and in the one after.",
      caption: "Corrective actions and the territory’s network, before and after",
      head: ["Date and territory", "Action", "Active actors", "Ties"],
      change: "from {0} to {1}",
      nothingAfter: "no survey after it yet",
      note: "That one thing follows another does not make it the effect.",
    },
  },
};

export const objectives: SectionWriter = {
  id: "objectives",
  heading: {
    it: "Obiettivi, coinvolgimento, azioni correttive",
    en: "Objectives, involvement, corrective actions",
  },
  write: (writing) => {
    const { facts } = writing;
    const words = WORDS[facts.language];
    return [
      ...outcomes(writing, words),
      ...involvement(facts, words),
      heading(words.actions.heading),
      ...actions(facts, words),
    ];
  },
};

function outcomes({ facts, variant }: Writing, words: ObjectiveWords): Block[] {
  const { derived, change } = facts.material;
  if (derived.objectives.whole === 0) return [text(words.none)];
  const groups = words.groups.flatMap(([outcome, title]): Line[] => {
    const labels = change.indicators.flatMap((reading, at) =>
      outcomeOf(reading, variant) === outcome
        ? [facts.at(`change.indicators.${at}.label`, "text")]
        : [],
    );
    if (labels.length === 0) return [];
    const listed = labels.flatMap((label, at) => (at === 0 ? [label] : [plain("; "), label]));
    return [[strong(plain(`${title}: `)), ...listed, plain(".")]];
  });
  return [finding(line(words.count, facts.at("derived.objectives", "share"))), list(groups)];
}

function involvement(facts: Facts, words: ObjectiveWords): Block[] {
  const { involvement: counted } = facts.material.derived;
  const { territories } = facts.material.change;
  const kinds = KIND_ORDER.filter((kind) => counted.some((each) => each.kind === kind));
  if (kinds.length === 0 || territories.length === 0) return [];
  const cell = (kind: string, territory: string): Line => {
    const at = counted.findIndex((each) => each.kind === kind && each.territory === territory);
    return at === -1
      ? [plain(words.involvement.none)]
      : [facts.at(`derived.involvement.${at}`, "share")];
  };
  return [
    heading(words.involvement.heading),
    table({
      caption: words.involvement.caption(facts.when("to")),
      head: [words.involvement.kind, ...territories.map(({ label }) => label)],
      rows: kinds.map((kind): Words[] => [
        kindInWords(kind, facts.language),
        ...territories.map(({ territory }) => cell(kind, territory)),
      ]),
    }),
    note(words.involvement.note),
  ];
}

function actions(facts: Facts, words: ObjectiveWords): Block[] {
  const { actions: told } = facts.material;
  if (told.length === 0) return [text(words.actions.none)];
  const rows = told.map(({ territory, before, after }, at): Words[] => {
    const path = `actions.${at}`;
    const scope = territory === null ? "ALL" : `T:${territory}`;
    const both = (field: "value" | "m"): Words => {
      if (before === null || after === null) return words.actions.nothingAfter;
      const place = (wave: number) => {
        const results = facts.material.waves[wave]?.results ?? [];
        const index = results.findIndex(
          (row) => row.key === "active-actors" && row.part === null && row.scope === scope,
        );
        return facts.at(`waves.${wave}.results.${index}.${field}`, "integer");
      };
      return line(words.actions.change, place(before), place(after));
    };
    return [
      [facts.at(`${path}.date`, "date"), plain(`, ${facts.label(territory)}`)],
      facts.said(`${path}.text`),
      both("value"),
      both("m"),
    ];
  });
  return [
    text(words.actions.opening),
    table({
      caption: words.actions.caption,
      head: words.actions.head,
      rows,
      note: words.actions.note,
      widths: [1.2, 2.6, 0.9, 0.9],
    }),
  ];
}
