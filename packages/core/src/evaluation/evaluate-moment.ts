/** One date: its snapshot and the measures of it. */
import { networkOf } from "../arrays/network.ts";
import { type NetworkArrays, tiesOfScope } from "../arrays/network-arrays.ts";
import { InvalidOptionError } from "../errors.ts";
import { type KnownJournal, readJournal } from "../journal/journal-state.ts";
import type { Entry } from "../model/entry.ts";
import type { Scope } from "../model/scope.ts";
import { parametersDigest } from "../snapshot/snapshot-digest.ts";
import { placeOf, timeOf } from "../wording/places-and-times.ts";
import { actorValues } from "./actor-values.ts";
import type { EvaluatedTie, MomentEvaluation } from "./evaluation.ts";
import { geographyOf } from "./geography.ts";
import { indicatorResults } from "./indicator-results.ts";
import type { MeasureResult } from "./measure-result.ts";
import {
  chosenMoment,
  evaluatedMoment,
  isOfficialMoment,
  momentsGate,
  tieSide,
} from "./moment-facts.ts";
import { noteOnActors, notesOn } from "./notes.ts";
import { type EvaluationRequest, type ResolvedRequest, resolveRequest } from "./request.ts";
import { resultsOf } from "./results.ts";
import { snapshotOutcomes } from "./snapshot-outcomes.ts";
import { snapshotTaken } from "./snapshot-pair.ts";
import { momentTests } from "./test-results.ts";

/**
 * The evaluation of one date.
 *
 * @param at a wave's id or a date; the last wave if null
 * @throws LegamiError if the programme, the moment, a scope, a measure or an option does not exist
 */
export function evaluateMoment(
  entries: readonly Entry[],
  at: string | null,
  request: EvaluationRequest = {},
): MomentEvaluation {
  const journal = readJournal(entries, request.knownOn ?? null);
  const resolved = resolveRequest(journal.settings, request);
  const moment = chosenMoment(journal, at, "last");
  return momentEvaluation(journal, snapshotTaken(journal, moment, resolved), resolved);
}

/**
 * The same of a snapshot that has been taken: what was computed on it for a comparison is not
 * computed again.
 */
export function momentEvaluation(
  journal: KnownJournal,
  arrays: NetworkArrays,
  resolved: ResolvedRequest,
): MomentEvaluation {
  if (resolved.frame === "panel" || resolved.frame === "union") {
    throw new InvalidOptionError("frame", "card, known or active at one date", resolved.frame);
  }
  const frame = resolved.frame === "card" ? null : resolved.frame;
  const { snapshot } = arrays;
  const { moment } = snapshot;
  const [scope] = resolved.scopes;
  const network = networkOf(arrays, scope, frame ?? "known");
  const values = resolved.actorValues ? actorValues(network, resolved.annex) : null;
  return {
    programme: journal.settings.id,
    parameters: parametersDigest(journal.parameters),
    lens: resolved.lens,
    frame: resolved.frame,
    scopes: resolved.scopes.map(({ name }) => name),
    simulated: journal.settings.simulated,
    notes: [
      ...notesOn(journal.settings, [moment], resolved),
      ...noteOnActors(values === null ? [] : [network], resolved.language),
    ],
    at: evaluatedMoment(journal, arrays),
    results: [
      ...resolved.scopes.flatMap((each) => measuresAt(journal, arrays, each, resolved, frame)),
      ...momentTests(journal, arrays, resolved),
      ...indicatorResults(journal.stateAt(moment.date), resolved),
    ],
    actors: snapshot.actors,
    actorValues: values,
    geography: resolved.geography ? geographyOf(arrays, resolved.scopes) : null,
    ties: tiesIn(arrays, scope),
  };
}

/** Results of every measure of one date that was asked for, in one scope. */
function measuresAt(
  journal: KnownJournal,
  arrays: NetworkArrays,
  scope: Scope,
  request: ResolvedRequest,
  frame: "known" | "active" | null,
): MeasureResult[] {
  const { moment } = arrays.snapshot;
  const { language, lens } = request;
  const datesGate = momentsGate(journal, [moment], lens);
  const place = {
    where: placeOf(scope, journal.settings, language),
    when: [timeOf(moment.at, journal.settings, language)],
  };
  return snapshotOutcomes(arrays, scope, request, frame).flatMap((outcome) =>
    resultsOf(outcome.measure, outcome.measured, {
      scope: scope.name,
      frame: outcome.frame,
      lens,
      n: outcome.network.n,
      m: outcome.network.m,
      active: outcome.network.active,
      gate: outcome.gate ?? datesGate(outcome.measure),
      isOfficial: isOfficialMoment(moment),
      place: { ...place, by: outcome.by },
      language,
      seed: request.seed,
    }),
  );
}

function tiesIn(arrays: NetworkArrays, scope: Scope): EvaluatedTie[] {
  const { snapshot } = arrays;
  return tiesOfScope(arrays, scope).map((tie) => ({
    source: tie.source,
    target: tie.target,
    ...tieSide(snapshot, tie),
  }));
}
