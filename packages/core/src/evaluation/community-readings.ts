/** The communities of each scope at both dates, and what became of them (methods D9). */
import type { Change } from "../arrays/change-arrays.ts";
import { communitiesAgain } from "../arrays/communities.ts";
import { activeNetworks, communityEvolution } from "../arrays/community-evolution.ts";
import type { KnownJournal } from "../journal/journal-state.ts";
import type { Missing } from "../measures/measure.ts";
import { noEvolution } from "../measures/morphology/community-cases.ts";
import { communityEvolutionReading } from "../measures/morphology/community-evolution.ts";
import { type Scope, scopeOf } from "../model/scope.ts";
import type { Moment } from "../snapshot/moment.ts";
import {
  communitiesSentence,
  communitySentence,
  noCommunitiesSentence,
} from "../wording/community-sentences.ts";
import { phrasesFor } from "../wording/finding-sentence.ts";
import { reasonInWords } from "../wording/missing-sentence.ts";
import { placeOf, timeOf } from "../wording/places-and-times.ts";
import type { CommunityEventReading, CommunityReading } from "./change-readings.ts";
import { eventChecks } from "./community-checks.ts";
import { communityEntries, communityFlows, communityLinks } from "./community-tables.ts";
import { type Gate, gateOf } from "./gates.ts";
import { isOfficialMoment, momentsGate } from "./moment-facts.ts";
import type { ResolvedRequest } from "./request.ts";
import { changeBetween, type SnapshotPair } from "./snapshot-pair.ts";

/** Of the whole network and of each territory; none unless they were asked for. */
export function readCommunities(
  journal: KnownJournal,
  pair: SnapshotPair,
  moments: readonly [Moment, Moment],
  request: ResolvedRequest,
): CommunityReading[] {
  if (!request.measures.includes(communityEvolutionReading)) return [];
  const territories = journal.settings.territories.filter(({ role }) => role !== "outside");
  return ["ALL", ...territories.map(({ id }) => `T:${id}`)].map((name) =>
    readScope(journal, pair, moments, request, scopeOf(journal.settings, name)),
  );
}

function readScope(
  journal: KnownJournal,
  pair: SnapshotPair,
  moments: readonly [Moment, Moment],
  request: ResolvedRequest,
  scope: Scope,
): CommunityReading {
  const { language, lens, seed } = request;
  const where = placeOf(scope, journal.settings, language);
  const when = moments.map(({ at }) => timeOf(at, journal.settings, language));
  const say = phrasesFor({ where, when, by: null }, language);
  const change = changeBetween(pair, scope, "union");
  const shapeGate = gateOf(communityEvolutionReading, [
    change.networks.before,
    change.networks.after,
  ]);
  const gate = shapeGate ?? momentsGate(journal, moments, lens)(communityEvolutionReading);
  const head = { scope: scope.name, lens, seed, gate };
  const missing = whyNot(change, shapeGate);
  if (missing !== null) {
    const { status, reason } = missing;
    const sentence = noCommunitiesSentence(where, reasonInWords(reason, language), language);
    const nothing = { from: [], to: [], events: [], flows: [] };
    return { ...head, status, reason, official: false, ...nothing, sentence };
  }
  const evolution = communityEvolution(change);
  const [from, to] = [communityEntries(evolution, "before"), communityEntries(evolution, "after")];
  const checksOf = eventChecks(evolution, communityEvolution(change, communitiesAgain));
  const events = evolution.events.map((event): CommunityEventReading => {
    const checks = checksOf(event);
    const named = {
      from: event.from.map((i) => from[i] as (typeof from)[number]),
      to: event.to.map((j) => to[j] as (typeof to)[number]),
      heir: event.heir === null ? null : (to[event.heir] ?? null),
    };
    return {
      type: event.type,
      subtype: event.subtype,
      from: named.from.map(({ id }) => id),
      to: named.to.map(({ id }) => id),
      heir: named.heir?.id ?? null,
      links: communityLinks(evolution, event),
      ...checks,
      sentence: communitySentence({ ...event, ...named, ...checks }, say, language),
    };
  });
  return {
    ...head,
    status: "ok",
    reason: null,
    official: gate === null && moments.every(isOfficialMoment),
    from,
    to,
    events,
    flows: communityFlows(change, evolution),
    sentence: communitiesSentence(say, { from: from.length, to: to.length }, language),
  };
}

/** Why the communities of a scope are not followed, or null. */
function whyNot(change: Change, gate: Gate): Missing | null {
  if (gate === "not_observed") {
    return { status: "not_observed", value: null, reason: "observed_share" };
  }
  if (gate === "insufficient_n") {
    return { status: "insufficient_n", value: null, reason: "too_few_active" };
  }
  const { before, after } = activeNetworks(change);
  return noEvolution(before, after);
}
