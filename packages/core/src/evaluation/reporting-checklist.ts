/**
 * What a report has to state so that others can judge it (methods E14): 24 points, each with what the
 * engine knows of it. Points of `evaluator` are for the people who sign the report.
 *
 * Source: aligned with the domains of Luke et al. (2023), "Standards for reporting network research",
 * PLoS ONE 18(12), e0285236.
 */
import type { Bilingual } from "../measures/measure.ts";
import type { Evaluation } from "./evaluate.ts";

export type ChecklistKey =
  | "theory"
  | "definitions"
  | "boundary"
  | "relations"
  | "instrument"
  | "dates"
  | "response"
  | "logging"
  | "reconciliation"
  | "missing"
  | "lens"
  | "parameters"
  | "frame"
  | "size"
  | "software"
  | "nulls"
  | "effects"
  | "confirmatory"
  | "deviations"
  | "layout"
  | "anonymity"
  | "feedback"
  | "absent"
  | "availability";

export interface ChecklistPoint {
  /** 1 to 24. */
  readonly point: number;
  readonly key: ChecklistKey;
  readonly title: Bilingual;
  /** Who answers: the engine has the facts, or the evaluator has to write them. */
  readonly by: "engine" | "evaluator";
  readonly facts: Readonly<Record<string, string | number | null>>;
}

type Facts = (evaluation: Evaluation) => ChecklistPoint["facts"];

/** What is asked, in Italian and English, and what the engine knows of it. */
const POINTS: readonly (readonly [ChecklistKey, it: string, en: string, facts: Facts | null])[] = [
  [
    "theory",
    "Domanda e teoria di rete dietro ogni indicatore",
    "Question and network theory behind each indicator",
    null,
  ],
  [
    "definitions",
    "Definizione di realtà, legame e livelli",
    "Definition of actor, tie and level anchors",
    null,
  ],
  [
    "boundary",
    "Regola di confine e data del registro",
    "Boundary rule and date of the register",
    ({ change }) => ({ actors: change.actors.length }),
  ],
  [
    "relations",
    "Classi di relazione raccolte e quota osservata",
    "Relation classes collected and share observed",
    (all) => sides(all, "observed-share"),
  ],
  [
    "instrument",
    "Strumento, testo delle domande, traduzione",
    "Instrument, wording, translation",
    null,
  ],
  [
    "dates",
    "Date e finestre di rilevazione",
    "Dates and windows",
    ({ change: { from, to } }) => ({ from: from.date, to: to.date }),
  ],
  [
    "response",
    "Risposte per tipo e territorio",
    "Response by kind and territory",
    (all) => sides(all, "response-rate"),
  ],
  [
    "logging",
    "Copertura del diario e attività registrate",
    "Logging coverage and activities recorded",
    null,
  ],
  [
    "reconciliation",
    "Regola di riconciliazione e quota di conferme",
    "Reconciliation rule and confirmation rate",
    (all) => ({ rule: "mean", ...sides(all, "confirmation-rate") }),
  ],
  [
    "missing",
    "Trattamento dei dati mancanti e limiti",
    "Treatment of missing data and bounds",
    bounds,
  ],
  ["lens", "Lettura usata", "Lens used", ({ change }) => ({ lens: change.lens })],
  [
    "parameters",
    "Tutti i parametri e la loro impronta",
    "All parameters and their digest",
    ({ change }) => ({ parameters: change.parameters }),
  ],
  [
    "frame",
    "Insieme di realtà di ogni figura",
    "Frame of each figure",
    ({ change }) => ({ frame: change.frame }),
  ],
  [
    "size",
    "Realtà, legami e realtà senza legami",
    "Actors, ties, actors without ties",
    (all) => ({
      ...sides(all, "active-actors"),
      tiesFrom: all.moments[0].ties.length,
      tiesTo: all.moments[1].ties.length,
    }),
  ],
  [
    "software",
    "Versione del programma, semi, prove",
    "Software version, seeds, tests",
    ({ change }) => ({
      snapshotFrom: change.from.snapshot,
      snapshotTo: change.to.snapshot,
      seed: change.certainty?.seed ?? null,
    }),
  ],
  ["nulls", "Modelli di confronto casuali", "Null models", nullModels],
  [
    "effects",
    "Grandezza degli effetti, minimo cambiamento rilevabile, fasce",
    "Effect sizes, minimum detectable change, bands",
    ({ change: { certainty } }) => ({
      draws: certainty?.draws ?? null,
      combinations: certainty?.cells ?? null,
      ...(certainty === null || certainty.verdicts === null
        ? {}
        : {
            "verdict-draws": certainty.verdicts.draws,
            "verdict-combinations": certainty.verdicts.cells,
          }),
    }),
  ],
  [
    "confirmatory",
    "Elenco dei risultati da confermare e data in cui è stato fissato",
    "List of confirmatory results and date on which it was fixed",
    null,
  ],
  [
    "deviations",
    "Scostamenti dal piano di valutazione",
    "Deviations from the evaluation plan",
    null,
  ],
  [
    "layout",
    "Come è fatto il disegno, che cosa significa la posizione",
    "Layout method, what position means",
    null,
  ],
  ["anonymity", "Riservatezza", "Anonymity", null],
  [
    "feedback",
    "Restituzione ai partecipanti prima della pubblicazione",
    "Feedback to participants before publication",
    null,
  ],
  ["absent", "Equità: chi manca dal registro", "Equity: who is absent from the register", null],
  ["availability", "Disponibilità di dati e codice", "Availability of data and code", null],
];

export function reportingChecklist(evaluation: Evaluation): ChecklistPoint[] {
  return POINTS.map(([key, it, en, facts], index) => ({
    point: index + 1,
    key,
    title: { it, en },
    by: facts === null ? "evaluator" : "engine",
    facts: facts === null ? {} : facts(evaluation),
  }));
}

/** A headline number of the first scope at both dates. */
function sides({ change }: Evaluation, key: string): ChecklistPoint["facts"] {
  const [scope] = change.scopes;
  const pair = change.pairs.find(
    (each) => each.key === key && each.part === null && each.scope === scope,
  );
  return pair === undefined ? {} : { from: pair.from.value, to: pair.to.value };
}

function bounds({ change }: Evaluation): ChecklistPoint["facts"] {
  const [scope] = change.scopes;
  const rows = change.results.filter(
    (each) => each.key === "missing-bounds" && each.scope === scope && each.band !== null,
  );
  return Object.fromEntries(
    rows.flatMap(({ part, band }) => [
      [`${part}-low`, band?.low ?? null],
      [`${part}-high`, band?.high ?? null],
    ]),
  );
}

/** Results beside a null model, by model. */
function nullModels({ change, moments }: Evaluation): ChecklistPoint["facts"] {
  const counts: Record<string, number> = {};
  for (const { nullModel } of [...change.results, ...moments.flatMap(({ results }) => results)]) {
    if (nullModel === null) continue;
    const model = String(nullModel["model"]);
    counts[model] = (counts[model] ?? 0) + 1;
  }
  return counts;
}
