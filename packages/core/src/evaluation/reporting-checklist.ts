/**
 * What a report has to state so that others can judge it (methods E14): 24 points, each with what the
 * engine knows of it. Points of `evaluator` are for the people who sign the report.
 *
 * Source: aligned with the domains of Luke et al. (2023), "Standards for reporting network research",
 * PLoS ONE 18(12), e0285236.
 */
import type { Bilingual } from "../measures/measure.ts";
import type { Evaluation } from "./evaluate.ts";

export interface ChecklistPoint {
  readonly point: number;
  readonly title: Bilingual;
  /** Who answers: the engine has the facts, or the evaluator has to write them. */
  readonly by: "engine" | "evaluator";
  readonly facts: Readonly<Record<string, string | number | null>>;
}

type Facts = (evaluation: Evaluation) => ChecklistPoint["facts"];

const POINTS: readonly (readonly [it: string, en: string, facts: Facts | null])[] = [
  [
    "domanda e idea di rete dietro ogni indicatore",
    "question and idea of network behind each indicator",
    null,
  ],
  [
    "che cosa è un soggetto, che cosa è un legame, parole dei livelli",
    "what an actor is, what a tie is, words of the levels",
    null,
  ],
  [
    "chi sta nell'elenco e da quando",
    "who is on the register and since when",
    ({ change }) => ({ actors: change.actors.length }),
  ],
  [
    "quali relazioni sono state chieste, quota osservata",
    "which relations were asked about, share observed",
    (all) => sides(all, "observed-share"),
  ],
  ["questionario, parole, traduzione", "instrument, wording, translation", null],
  [
    "date e finestre",
    "dates and windows",
    ({ change: { from, to } }) => ({ from: from.date, to: to.date }),
  ],
  [
    "chi ha risposto, per tipo e territorio",
    "who answered, by kind and territory",
    (all) => sides(all, "response-rate"),
  ],
  ["copertura del diario", "coverage of the log", null],
  [
    "come si mettono d'accordo le due versioni, quota confermata",
    "how two versions are reconciled, share confirmed",
    (all) => ({ rule: "mean", ...sides(all, "confirmation-rate") }),
  ],
  ["risposte mancanti e limiti", "missing answers and bounds", bounds],
  ["lettura dei legami", "lens", ({ change }) => ({ lens: change.lens })],
  ["tutti i parametri", "all parameters", ({ change }) => ({ parameters: change.parameters })],
  [
    "quali realtà conta ogni figura",
    "which actors each figure counts",
    ({ change }) => ({ frame: change.frame }),
  ],
  [
    "soggetti e legami",
    "actors and ties",
    (all) => ({
      ...sides(all, "active-actors"),
      tiesFrom: all.moments[0].ties.length,
      tiesTo: all.moments[1].ties.length,
    }),
  ],
  [
    "versione del programma, semi, prove",
    "software version, seeds, tests",
    ({ change }) => ({
      snapshotFrom: change.from.snapshot,
      snapshotTo: change.to.snapshot,
      seed: change.certainty?.seed ?? null,
    }),
  ],
  ["modelli di confronto con il caso", "null models", nullModels],
  [
    "effetti, margini, bande",
    "effects, margins, bands",
    ({ change: { certainty } }) => ({
      draws: certainty?.draws ?? null,
      combinations: certainty?.cells ?? null,
    }),
  ],
  ["titoli fissati prima, e quando", "headlines fixed beforehand, and when", null],
  ["scostamenti dal piano", "deviations from the plan", null],
  [
    "disegno delle reti: che cosa vuol dire la posizione",
    "layout of networks: what a position means",
    null,
  ],
  ["anonimato nelle uscite pubbliche", "anonymity in public outputs", null],
  ["restituzione a chi ha partecipato", "feedback to participants", null],
  ["chi manca dall'elenco", "who is absent from the register", null],
  ["dove sono dati e codice", "where data and code are", null],
];

export function reportingChecklist(evaluation: Evaluation): ChecklistPoint[] {
  return POINTS.map(([it, en, facts], index) => ({
    point: index + 1,
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
