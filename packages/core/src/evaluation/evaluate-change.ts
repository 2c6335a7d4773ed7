/** Two dates: what became of ties and actors, the measures of change, and those of one date at both. */
import { actorFates } from "../arrays/actor-fates.ts";
import { LegamiError } from "../errors.ts";
import { type KnownJournal, readJournal } from "../journal/journal-state.ts";
import { newPoles } from "../measures/morphology/new-poles.ts";
import type { Entry } from "../model/entry.ts";
import type { Moment } from "../snapshot/moment.ts";
import { parametersDigest } from "../snapshot/snapshot-digest.ts";
import { actorsCompared } from "./actor-changes.ts";
import { certaintyFacts, surerPairs, surerResults } from "./certainty.ts";
import { changesIn } from "./change-results.ts";
import { readCommunities } from "./community-readings.ts";
import type { ChangeEvaluation } from "./evaluation.ts";
import { withHubChecks } from "./hub-checks.ts";
import { indicatorPairs } from "./indicator-results.ts";
import { pairsOf } from "./measure-pairs.ts";
import { chosenMoment, evaluatedMoment } from "./moment-facts.ts";
import { noteOnActors, noteOnDropped, noteOnUnits, notesOn } from "./notes.ts";
import { readIndicators, readMentions } from "./programme-reading.ts";
import type { Repetitions } from "./repetition-plan.ts";
import { type EvaluationRequest, type ResolvedRequest, resolveRequest } from "./request.ts";
import { changeBetween, type SnapshotPair, snapshotPair } from "./snapshot-pair.ts";
import { readTerritories } from "./territory-reading.ts";
import { changeCertainty, changeTests } from "./test-results.ts";
import { tieFates } from "./tie-fates.ts";
import { type RepetitionReader, repetitionReader } from "./uncertainty.ts";
import { verdictResults } from "./verdict-results.ts";

/**
 * The evaluation of a change.
 *
 * @param from a wave's id or a date; the first wave if null
 * @param to likewise, later than `from`; the last wave if null
 * @param repetitions of the same comparison, for intervals; without them the numbers come alone
 * @throws LegamiError as `evaluateMoment`, and `LEGAMI_CARRIED_COMPARISON` for a date that is no
 * wave in a lens that only waves tell, unless `allowCarried`
 */
export function evaluateChange(
  entries: readonly Entry[],
  from: string | null,
  to: string | null,
  request: EvaluationRequest = {},
  repetitions: Repetitions | null = null,
): ChangeEvaluation {
  const { first, surer } = compareDates(entries, from, to, request);
  return repetitions === null ? first : surer(repetitions);
}

/** A comparison in two steps: what can be said at once, and how sure it is when that is known. */
export interface Comparison {
  /** Every number, without intervals. */
  readonly first: ChangeEvaluation;
  /** The same with what its repetitions say; nothing that stands is computed again. */
  readonly surer: (repetitions: Repetitions) => ChangeEvaluation;
}

/** As `evaluateChange`, for doors that show the numbers before their intervals. */
export function compareDates(
  entries: readonly Entry[],
  from: string | null,
  to: string | null,
  request: EvaluationRequest = {},
): Comparison {
  return comparisonOf(readJournal(entries, request.knownOn ?? null), from, to, request);
}

/** The same with the two snapshots that it was made of. */
export function comparisonOf(
  journal: KnownJournal,
  from: string | null,
  to: string | null,
  request: EvaluationRequest,
): Comparison & { readonly pair: SnapshotPair } {
  const resolved = resolveRequest(journal.settings, request);
  const moments = [
    chosenMoment(journal, from, "first"),
    chosenMoment(journal, to, "last"),
  ] as const;
  refuseDisorder(moments);
  const needsWaves = resolved.lens === "declared" || resolved.lens === "given";
  if (needsWaves && !resolved.allowCarried) refuseCarried(moments);

  const pair = snapshotPair(journal, moments, resolved);
  const { scopes, language } = resolved;
  const measured = {
    results: scopes.flatMap((each) => changesIn(journal, pair, each, resolved, moments)),
    pairs: scopes.flatMap((each) => pairsOf(journal, pair.comparable, each, resolved)),
  };
  const others = indicatorPairs(
    [journal.stateAt(moments[0].date), journal.stateAt(moments[1].date)],
    resolved,
  );
  const tests = changeTests(journal, pair, moments, resolved);
  const around = surroundings(journal, pair, moments, resolved);
  const told = (
    { results, pairs }: typeof measured,
    read: SnapshotPair,
    reader: RepetitionReader | null,
  ) => {
    const territories = resolved.territories
      ? readTerritories(journal, read, moments, resolved, reader)
      : [];
    return {
      ...around,
      certainty: reader === null ? null : certaintyFacts(reader),
      results: [
        ...results,
        ...verdictResults(journal.settings, territories, pair, resolved),
        ...tests,
        ...changeCertainty(journal, pairs, reader, moments, resolved),
      ],
      pairs: [...pairs, ...others],
      territories,
    };
  };
  return {
    pair,
    first: told(measured, pair, null),
    surer(repetitions) {
      const reader = repetitionReader(repetitions);
      const checked = withHubChecks(pair, reader.column);
      // Poles alone hang on how often they are found again: their rows are made anew.
      const ofPoles = resolved.measures.filter(({ key }) => key === newPoles.key);
      const poles = scopes.flatMap((each) =>
        changesIn(journal, checked, each, { ...resolved, measures: ofPoles }, moments),
      );
      const results = measured.results.map(
        (row) =>
          poles.find(
            ({ key, part, scope }) => row.key === key && row.part === part && row.scope === scope,
          ) ?? row,
      );
      return told(
        {
          results: surerResults(results, reader, language),
          pairs: surerPairs(measured.pairs, reader, language),
        },
        checked,
        reader,
      );
    },
  };
}

/** What of a comparison no repetition moves. */
function surroundings(
  journal: KnownJournal,
  pair: SnapshotPair,
  moments: readonly [Moment, Moment],
  resolved: ResolvedRequest,
): Omit<ChangeEvaluation, "certainty" | "results" | "pairs" | "territories"> {
  const state = journal.stateAt(moments[1].date);
  const [scope] = resolved.scopes;
  const union = changeBetween(pair, scope, "union");
  const actors = resolved.actorValues ? actorsCompared(pair, union, resolved) : null;
  return {
    programme: journal.settings.id,
    parameters: parametersDigest(journal.parameters),
    lens: resolved.lens,
    frame: resolved.frame,
    scopes: resolved.scopes.map(({ name }) => name),
    simulated: journal.settings.simulated,
    notes: [
      ...notesOn(journal.settings, moments, resolved),
      ...noteOnDropped(pair.dropped, resolved.language),
      ...noteOnUnits(pair.joined, state.actors, resolved.language),
      ...noteOnActors(actors?.networks ?? [], resolved.language),
    ],
    from: evaluatedMoment(journal, pair.asTaken.before),
    to: evaluatedMoment(journal, pair.asTaken.after),
    communities: readCommunities(journal, pair, moments, resolved),
    indicators: readIndicators(state),
    mentions: readMentions(state),
    actors: actorFates(union).map(({ actor, fate }) => ({ ...actor, fate })),
    actorValues: actors?.comparison ?? null,
    ties: tieFates(union),
  };
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
