/** Method annex: how the numbers were made, every parameter, the formulas, the sources. */
import { CATALOGUE, type Measure, PARAMETER_WORDS } from "@legami/core";
import { MEASURE_PAGES, sourceInWords } from "@legami/core/pages";
import { heading, list, table, text, type Words } from "../blocks.ts";
import { type Facts, line, plain } from "../facts.ts";
import type { Bilingual } from "../words.ts";
import type { SectionWriter } from "./section.ts";

interface MethodWords {
  readonly opening: string;
  readonly lenses: Readonly<Record<string, string>>;
  readonly facts: Readonly<
    Record<"lens" | "mask" | "sides" | "snapshots" | "parameters" | "seed" | "engine", string>
  >;
  readonly parameters: {
    readonly heading: string;
    readonly text: string;
    readonly caption: string;
  };
  readonly parameterHead: readonly string[];
  readonly formulas: { readonly heading: string; readonly text: string; readonly caption: string };
  readonly formulaHead: readonly string[];
  readonly noFormula: string;
}

const WORDS: Bilingual<MethodWords> = {
  it: {
    opening:
      "I numeri del rapporto vengono tutti da una sola valutazione; con gli stessi dati, gli stessi parametri e lo stesso seme si rifanno uguali.",
    lenses: {
      declared: "legami dichiarati nel questionario",
      enacted: "legami agiti, dal diario delle attività",
      combined: "legami dichiarati e agiti insieme, solo per seguire l’andamento",
      given: "legami con i pesi del file",
    },
    facts: {
      lens: "Lettura: {0}.",
      mask: "Un legame possibile è osservato se almeno una delle due realtà ha risposto a un questionario che elencava l’altra. Quelli non osservati non contano come assenti.",
      sides:
        "Se le due parti danno risposte diverse, il legame c’è se una lo indica; la forza è la media delle risposte date.",
      snapshots: "Fotografie: {0} {1}, {2} {3}.",
      parameters: "Impronta dei parametri: {0}.",
      seed: "Seme delle estrazioni: {0}.",
      engine: "Programma di calcolo: Legami {0}.",
    },
    parameters: {
      heading: "Parametri",
      text: "Sono convenzioni fissate prima dell’analisi. Un solo valore diverso cambia l’impronta.",
      caption: "Tutti i parametri",
    },
    parameterHead: ["Parametro", "Significato", "Valore"],
    formulas: {
      heading: "Formule e fonti",
      text: "Le misure che compaiono nel rapporto, con come si calcolano e da dove vengono. Il foglio XLSX che accompagna il rapporto ha tutti i numeri, anche quelli che qui non compaiono.",
      caption: "Misure",
    },
    formulaHead: ["Misura", "Come si calcola", "Fonte"],
    noFormula: "regola descritta nel rapporto",
  },
  en: {
    opening:
      "All numbers of the report come from one evaluation; with the same data, parameters and seed they are made again the same.",
    lenses: {
      declared: "ties declared in the survey",
      enacted: "enacted ties, from the log of activities",
      combined: "declared and enacted ties together, for monitoring only",
      given: "ties with the weights of the file",
    },
    facts: {
      lens: "Lens: {0}.",
      mask: "A possible tie is observed if one of the two actors at least answered a survey that listed the other. Those not observed do not count as absent.",
      sides:
        "If the two sides answer differently, the tie exists if one of them reports it; its strength is the mean of the answers given.",
      snapshots: "Snapshots: {0} {1}, {2} {3}.",
      parameters: "Digest of the parameters: {0}.",
      seed: "Seed of all draws: {0}.",
      engine: "Computed by Legami {0}.",
    },
    parameters: {
      heading: "Parameters",
      text: "These are conventions fixed before the analysis. A single other value changes the digest.",
      caption: "All parameters",
    },
    parameterHead: ["Parameter", "Meaning", "Value"],
    formulas: {
      heading: "Formulas and sources",
      text: "The measures of this report, with how they are computed and where they come from. The XLSX file that goes with the report has all numbers, also those that do not appear here.",
      caption: "Measures",
    },
    formulaHead: ["Measure", "How it is computed", "Source"],
    noFormula: "rule described in the report",
  },
};

/** Measures that the sections speak of. */
const USED: readonly string[] = [
  "response-rate",
  "observed-share",
  "confirmation-rate",
  "report-agreement",
  "mean-strength",
  "strength-change",
  "tie-retention",
  "tie-fate",
  "retained-strength-change",
  "tie-survival",
  "bridges",
  "articulation-points",
  "access-redundancy",
  "active-actors",
  "actor-turnover",
  "register-effect",
  "coverage",
  "lab-reach",
  "joint-reach",
  "partner-heterogeneity",
  "people-reached",
  "mean-degree",
  "degree-centralization",
  "betweenness-centralization",
  "transitivity",
  "core-periphery",
  "community-count",
  "modularity",
  "structural-polarization",
  "attribute-assortativity",
  "giant-component-share",
  "average-path-length",
  "new-poles",
  "mixing",
  "territorial-form",
  "territory-verdict",
];

export const method: SectionWriter = {
  id: "method",
  heading: { it: "Metodo", en: "Method" },
  isAnnex: true,
  write: ({ facts }) => {
    const words = WORDS[facts.language];
    const { language } = facts;
    const used = CATALOGUE.filter(({ key }) => USED.includes(key));
    return [
      text(words.opening),
      list(howItWasMade(facts, words)),
      heading(words.parameters.heading),
      text(words.parameters.text),
      table({
        caption: words.parameters.caption,
        head: words.parameterHead,
        rows: parameterRows(facts),
        widths: [1.5, 2.6, 1],
      }),
      heading(words.formulas.heading),
      text(words.formulas.text),
      table({
        caption: words.formulas.caption,
        head: words.formulaHead,
        rows: used.map((measure): Words[] => [
          `${measure.names[language]} (${measure.id})`,
          formulaOf(measure, facts) ?? words.noFormula,
          sourceInWords(measure, language),
        ]),
        widths: [1.4, 2.8, 1.3],
      }),
    ];
  },
};

function howItWasMade(facts: Facts, words: MethodWords): Words[] {
  const { change } = facts.material;
  const isSurvey = change.lens === "declared" || change.lens === "combined";
  return [
    line(words.facts.lens, plain(words.lenses[change.lens] ?? change.lens)),
    ...(isSurvey ? [words.facts.mask, words.facts.sides] : []),
    line(
      words.facts.snapshots,
      plain(facts.when("from")),
      facts.at("change.from.snapshot", "text"),
      plain(facts.when("to")),
      facts.at("change.to.snapshot", "text"),
    ),
    line(words.facts.parameters, facts.at("change.parameters", "text")),
    line(words.facts.seed, facts.at("seed", "plain")),
    line(words.facts.engine, facts.at("engine", "text")),
  ];
}

function parameterRows(facts: Facts): Words[][] {
  return Object.entries(facts.material.parameters).map(([name, value]): Words[] => {
    const meaning = PARAMETER_WORDS[name as keyof typeof PARAMETER_WORDS][facts.language];
    const path = `parameters.${name}`;
    if (typeof value === "number") return [name, meaning, [facts.at(path, "plain")]];
    const keys = Object.keys(value as object);
    const isList = Array.isArray(value);
    return [
      name,
      meaning,
      keys
        .flatMap((key, at) => [
          plain(`${at === 0 ? "" : "; "}${isList ? "" : `${key} `}`),
          facts.at(`${path}.${key}`, "plain"),
        ])
        .filter(({ text }) => text !== ""),
    ];
  });
}

function formulaOf(measure: Measure, { language }: Facts): string | null {
  return MEASURE_PAGES[measure.key]?.formula[language] ?? null;
}
