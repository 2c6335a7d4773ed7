import type { KnownJournal } from "../journal/journal-state.ts";
import type { Scope } from "../model/scope.ts";
import type { Moment } from "../snapshot/moment.ts";
import { amongKnownTwice, placeOf, timeOf } from "../wording/places-and-times.ts";
import { behindGate, gateOf } from "./gates.ts";
import type { MeasureResult } from "./measure-result.ts";
import { isOfficialMoment, momentsGate } from "./moment-facts.ts";
import type { ResolvedRequest } from "./request.ts";
import { resultsOf } from "./results.ts";
import { changeBetween, type SnapshotPair } from "./snapshot-pair.ts";

/** Results of every measure of change that was asked for, in one scope. */
export function changesIn(
  journal: KnownJournal,
  pair: SnapshotPair,
  scope: Scope,
  request: ResolvedRequest,
  moments: readonly [Moment, Moment],
): MeasureResult[] {
  const change = {
    panel: changeBetween(pair, scope, "panel"),
    union: changeBetween(pair, scope, "union"),
  };
  const datesGate = momentsGate(journal, moments, request.lens);
  const isOfficial = moments.every(isOfficialMoment);
  const where = placeOf(scope, journal.settings, request.language);
  return request.measures.flatMap((measure) => {
    if (measure.over !== "change") return [];
    // The register effect sets the two frames side by side, whichever is asked for.
    const isFixed = request.frame === "card" || measure.family === "quality";
    const frame = isFixed ? measure.frame : request.frame;
    // Each date's own actors, dyads of the union: the same ties by another name (cli.md, --frame).
    const own = frame === "panel" ? change.panel : change.union;
    const gate = gateOf(measure, [own.networks.before, own.networks.after]);
    return resultsOf(measure, behindGate(measure, gate, measure.compute(own)), {
      scope: scope.name,
      frame,
      lens: request.lens,
      n: own.n,
      m: own.ties.either,
      active: Math.min(own.networks.before.active, own.networks.after.active),
      gate: gate ?? datesGate(measure),
      isOfficial,
      place: {
        where:
          frame === "panel" && change.panel.n < change.union.n
            ? amongKnownTwice(where, request.language)
            : where,
        when: moments.map(({ at }) => timeOf(at, journal.settings, request.language)),
        by: null,
      },
      language: request.language,
      seed: request.seed,
    });
  });
}
