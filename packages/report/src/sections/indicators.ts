/** The programme's own indicators against their targets, phase by phase. */
import { INDICATOR_PHASES } from "@legami/core";
import { heading, note, table, text, type Words } from "../blocks.ts";
import type { Block, Line } from "../document.ts";
import { type Facts, plain } from "../facts.ts";
import type { Variant } from "../report-options.ts";
import { type Bilingual, phaseInWords } from "../words.ts";
import type { SectionWriter } from "./section.ts";

interface IndicatorWords {
  readonly opening: string;
  readonly none: string;
  readonly caption: (phase: string) => string;
  readonly head: (from: string, to: string) => readonly string[];
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly noTarget: string;
  readonly noEntry: string;
  readonly note: string;
}

type Outcome = "reached" | "not-reached" | "under-way" | "no-entry" | "no-target";

const WORDS: Bilingual<IndicatorWords> = {
  it: {
    opening:
      "Accanto alla rete il programma ha i suoi indicatori. Ogni territorio registra a che punto è; il valore del programma è la somma degli ultimi valori dei territori.",
    none: "Il programma non ha indicatori registrati.",
    caption: (phase) => `Indicatori: ${phase}`,
    head: (from, to) => ["Indicatore", "Previsto", from, to, "Esito"],
    outcomes: {
      reached: "raggiunto",
      "not-reached": "non raggiunto",
      "under-way": "in corso",
      "no-entry": "nessun dato",
      "no-target": "senza obiettivo",
    },
    noTarget: "–",
    noEntry: "nessun dato",
    note: "«In corso»: la fase a cui l’indicatore appartiene viene dopo questo rapporto.",
  },
  en: {
    opening:
      "Beside the network the programme has indicators of its own. Each territory records how far it has come; the value of the programme is the sum of the latest values of the territories.",
    none: "The programme has no indicators on record.",
    caption: (phase) => `Indicators: ${phase}`,
    head: (from, to) => ["Indicator", "Planned", from, to, "Outcome"],
    outcomes: {
      reached: "reached",
      "not-reached": "not reached",
      "under-way": "under way",
      "no-entry": "no data",
      "no-target": "no target",
    },
    noTarget: "–",
    noEntry: "no data",
    note: "“Under way”: the phase that the indicator belongs to comes after this report.",
  },
};

/** Phases that a mid-term report does not judge yet. */
const LATER: readonly (string | null)[] = ["in-itinere-2", "final"];

export function outcomeOf(
  {
    phase,
    target,
    value,
    isReached,
  }: {
    readonly phase: string | null;
    readonly target: number | null;
    readonly value: number | null;
    readonly isReached: boolean | null;
  },
  variant: Variant,
): Outcome {
  if (isReached === true) return "reached";
  if (target === null) return "no-target";
  if (variant === "midterm" && LATER.includes(phase)) return "under-way";
  return value === null ? "no-entry" : "not-reached";
}

export const indicators: SectionWriter = {
  id: "indicators",
  heading: { it: "Indicatori del programma", en: "Indicators of the programme" },
  write: ({ facts, variant }) => {
    const words = WORDS[facts.language];
    const { change } = facts.material;
    if (change.indicators.length === 0) return [text(words.none)];
    const phases = [
      ...INDICATOR_PHASES,
      ...new Set(change.indicators.map(({ phase }) => phase)),
    ].filter((phase, at, all) => all.indexOf(phase) === at);
    return [
      text(words.opening),
      ...phases.flatMap((phase) => ofPhase(facts, words, phase, variant)),
      ...(variant === "midterm" ? [note(words.note)] : []),
    ];
  },
};

function ofPhase(
  facts: Facts,
  words: IndicatorWords,
  phase: string | null,
  variant: Variant,
): Block[] {
  const rows = facts.material.change.indicators.flatMap((reading, at): Words[][] => {
    if (reading.phase !== phase) return [];
    const path = `change.indicators.${at}`;
    const before = facts.pair(`programme-indicator/${reading.id}`, "ALL");
    const earlier: Line =
      before === null || before.row.from.value === null
        ? [plain(words.noEntry)]
        : [facts.at(`${before.path}.from.value`, "integer")];
    return [
      [
        facts.said(`${path}.label`),
        reading.target === null ? words.noTarget : [facts.at(`${path}.target`, "integer")],
        earlier,
        reading.value === null ? words.noEntry : [facts.at(`${path}.value`, "integer")],
        words.outcomes[outcomeOf(reading, variant)],
      ],
    ];
  });
  if (rows.length === 0) return [];
  const name = phaseInWords(phase, facts.language);
  return [
    heading(name),
    table({
      caption: words.caption(name.toLowerCase()),
      head: words.head(facts.atDate("from"), facts.atDate("to")),
      rows,
      widths: [2.4, 0.9, 1, 1, 1.1],
    }),
  ];
}
