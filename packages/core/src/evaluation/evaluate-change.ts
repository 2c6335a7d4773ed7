/** Two dates: what became of ties and actors, the measures of change, and those of one date at both. */
import { actorFates } from "../arrays/actor-fates.ts";
import { LegamiError } from "../errors.ts";
import { type KnownJournal, readJournal } from "../journal/journal-state.ts";
import type { Entry } from "../model/entry.ts";
import type { Moment } from "../snapshot/moment.ts";
import { parametersDigest } from "../snapshot/snapshot-digest.ts";
import { actorsCompared } from "./actor-changes.ts";
import { changesIn } from "./change-results.ts";
import { readCommunities } from "./community-readings.ts";
import type { ChangeEvaluation } from "./evaluation.ts";
import { indicatorPairs } from "./indicator-results.ts";
import { pairsOf } from "./measure-pairs.ts";
import { chosenMoment, evaluatedMoment } from "./moment-facts.ts";
import { noteOnActors, noteOnDropped, noteOnUnits, notesOn } from "./notes.ts";
import { readIndicators, readMentions } from "./programme-reading.ts";
import { type EvaluationRequest, resolveRequest } from "./request.ts";
import { changeBetween, type SnapshotPair, snapshotPair } from "./snapshot-pair.ts";
import { readTerritories } from "./territory-reading.ts";
import { tieFates } from "./tie-fates.ts";
import { verdictResults } from "./verdict-results.ts";

/**
 * The evaluation of a change.
 *
 * @param from a wave's id or a date; the first wave if null
 * @param to likewise, later than `from`; the last wave if null
 * @throws LegamiError as `evaluateMoment`, and `LEGAMI_CARRIED_COMPARISON` for a date that is no
 * wave in a lens that only waves tell, unless `allowCarried`
 */
export function evaluateChange(
  entries: readonly Entry[],
  from: string | null,
  to: string | null,
  request: EvaluationRequest = {},
): ChangeEvaluation {
  const journal = readJournal(entries, request.knownOn ?? null);
  return changeEvaluation(journal, from, to, request).change;
}

/** The same with the two snapshots that it was made of. */
export function changeEvaluation(
  journal: KnownJournal,
  from: string | null,
  to: string | null,
  request: EvaluationRequest,
): { readonly change: ChangeEvaluation; readonly pair: SnapshotPair } {
  const resolved = resolveRequest(journal.settings, request);
  const moments = [
    chosenMoment(journal, from, "first"),
    chosenMoment(journal, to, "last"),
  ] as const;
  refuseDisorder(moments);
  const needsWaves = resolved.lens === "declared" || resolved.lens === "given";
  if (needsWaves && !resolved.allowCarried) refuseCarried(moments);

  const pair = snapshotPair(journal, moments, resolved);
  const states = [journal.stateAt(moments[0].date), journal.stateAt(moments[1].date)] as const;
  const [scope] = resolved.scopes;
  const union = changeBetween(pair, scope, "union");
  const territories = readTerritories(journal, pair, moments, resolved);
  const actors = resolved.actorValues ? actorsCompared(pair, union, resolved) : null;
  const change: ChangeEvaluation = {
    programme: journal.settings.id,
    parameters: parametersDigest(journal.parameters),
    lens: resolved.lens,
    frame: resolved.frame,
    scopes: resolved.scopes.map(({ name }) => name),
    simulated: journal.settings.simulated,
    notes: [
      ...notesOn(journal.settings, moments, resolved),
      ...noteOnDropped(pair.dropped, resolved.language),
      ...noteOnUnits(pair.joined, states[1].actors, resolved.language),
      ...noteOnActors(actors?.networks ?? [], resolved.language),
    ],
    from: evaluatedMoment(journal, pair.asTaken.before),
    to: evaluatedMoment(journal, pair.asTaken.after),
    results: [
      ...resolved.scopes.flatMap((each) => changesIn(journal, pair, each, resolved, moments)),
      ...verdictResults(journal.settings, territories, pair, resolved),
    ],
    pairs: [
      ...resolved.scopes.flatMap((each) => pairsOf(journal, pair.comparable, each, resolved)),
      ...indicatorPairs(states, resolved),
    ],
    territories,
    communities: readCommunities(journal, pair, moments, resolved),
    indicators: readIndicators(states[1]),
    mentions: readMentions(states[1]),
    actors: actorFates(union).map(({ actor, fate }) => ({ ...actor, fate })),
    actorValues: actors?.comparison ?? null,
    ties: tieFates(union),
  };
  return { change, pair };
}

function refuseDisorder([from, to]: readonly [Moment, Moment]): void {
  if (from.date <= to.date) return;
  throw new LegamiError(
    "LEGAMI_INVALID_OPTION",
    `from: expected a moment before ${to.at}, received ${from.at}`,
    {
      details: { option: "from", expected: `a moment before ${to.at}`, received: from.at },
    },
  );
}

function refuseCarried(moments: readonly Moment[]): void {
  const carried = moments.find((moment) => moment.carried !== null);
  if (carried === undefined) return;
  const wave = carried.carried?.wave.id;
  throw new LegamiError(
    "LEGAMI_CARRIED_COMPARISON",
    `${carried.at} is no wave: the survey of ${wave} would stand for it; compare waves, or allow carried values (allowCarried=true, --allow-carried)`,
    { details: { at: carried.at, wave } },
  );
}
