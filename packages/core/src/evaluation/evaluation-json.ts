/** Evaluations as every door prints and sends them: the same objects, in the same order of fields. */

import { type Actor, compareIds } from "../model/actor.ts";
import type { Evaluation } from "./evaluate.ts";
import type { ChangeEvaluation, MomentEvaluation } from "./evaluation.ts";
import { reportingChecklist } from "./reporting-checklist.ts";

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
    actorValues,
    geography,
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
    register: actors.map(actorRow),
    ...(actorValues === null ? {} : { actors: actorValues }),
    ...(geography === null ? {} : { geography }),
    ties,
  };
}

/** `legami.compare/1`. */
export function compareJson(evaluation: ChangeEvaluation): Record<string, unknown> {
  const { programme, from, to, parameters, simulated, lens, frame, scopes, notes } = evaluation;
  const { certainty } = evaluation;
  const { results, pairs, territories, communities, indicators, mentions } = evaluation;
  const { actors, actorValues, ties } = evaluation;
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
    certainty,
    results,
    pairs,
    territories,
    communities,
    indicators,
    mentions,
    register: actors.map((actor) => ({ ...actorRow(actor), fate: actor.fate })),
    ...actorValues,
    ties,
  };
}

/** `legami.evaluation/1`: the change, and each of its dates by itself. */
export function evaluationJson(evaluation: Evaluation): Record<string, unknown> {
  const { change, moments } = evaluation;
  return {
    ...compareJson(change),
    schema: "legami.evaluation/1",
    checklist: reportingChecklist(evaluation),
    moments: moments.map(measureJson),
  };
}

/** An actor with its fields in one order, wherever it was read from. */
function actorRow(actor: Actor): Actor {
  const { id, label, kind, territory, municipality, lat, lon } = actor;
  const { registerFrom, registerTo, peopleReached, aliases, columns } = actor;
  const place = { id, label, kind, territory, municipality, lat, lon };
  const inOrder = Object.entries(columns).sort(([a], [b]) => compareIds(a, b));
  return {
    ...place,
    registerFrom,
    registerTo,
    peopleReached,
    aliases,
    columns: Object.fromEntries(inOrder),
  };
}
