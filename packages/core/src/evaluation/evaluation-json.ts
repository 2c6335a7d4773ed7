/** Evaluations as every door prints and sends them: the same objects, in the same order of fields. */

import type { Evaluation } from "./evaluate.ts";
import type { ChangeEvaluation, MomentEvaluation } from "./evaluation.ts";

/** `legami.measure/1`. */
export function measureJson(evaluation: MomentEvaluation): Record<string, unknown> {
  const {
    programme,
    at,
    parameters,
    simulated,
    lens,
    frame,
    scopes,
    notes,
    results,
    actors,
    ties,
  } = evaluation;
  return {
    schema: "legami.measure/1",
    programme,
    at: at.at,
    date: at.date,
    snapshot: at.snapshot,
    carried: at.carried,
    parameters,
    simulated,
    lens,
    frame,
    scopes,
    notes,
    results,
    register: actors,
    ties,
  };
}

/** `legami.compare/1`. */
export function compareJson(evaluation: ChangeEvaluation): Record<string, unknown> {
  const { programme, from, to, parameters, simulated, lens, frame, scopes, notes } = evaluation;
  const { results, pairs, territories, indicators, mentions, actors, ties } = evaluation;
  return {
    schema: "legami.compare/1",
    programme,
    from,
    to,
    parameters,
    simulated,
    lens,
    frame,
    scopes,
    notes,
    results,
    pairs,
    territories,
    indicators,
    mentions,
    register: actors,
    ties,
  };
}

/** `legami.evaluation/1`: the change, and each of its dates by itself. */
export function evaluationJson({ change, moments }: Evaluation): Record<string, unknown> {
  return {
    ...compareJson(change),
    schema: "legami.evaluation/1",
    moments: moments.map(measureJson),
  };
}
