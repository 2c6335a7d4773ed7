/** What an evaluation says of its dates: name, digest, whether carried, whether official. */

import type { NetworkArrays } from "../arrays/network-arrays.ts";
import type { KnownJournal } from "../journal/journal-state.ts";
import type { Measure } from "../measures/measure.ts";
import { roundTo12 } from "../model/canonical.ts";
import { daysBetween } from "../model/dates.ts";
import type { Lens } from "../model/programme.ts";
import { type Moment, momentOf } from "../snapshot/moment.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import type { SnapshotTie } from "../snapshot/snapshot-tie.ts";
import { strengthClass } from "../strength/strength-class.ts";
import type { EvaluatedMoment, TieSide } from "./evaluation.ts";
import type { Gate } from "./gates.ts";

/** The moment named, or, for null, the first or last one of the programme. */
export function chosenMoment(
  journal: KnownJournal,
  at: string | null,
  otherwise: "first" | "last",
): Moment {
  return momentOf(journal.settings, journal.parameters, at ?? endOf(journal, otherwise));
}

/** The first or last wave; in data without waves the first or last day on which anything happened. */
function endOf(journal: KnownJournal, end: "first" | "last"): string {
  const waves = journal.settings.waves;
  const wave = end === "first" ? waves[0] : waves.at(-1);
  if (wave !== undefined) return wave.id;
  const { assessments, events, documentary } = journal.stateAt(null);
  const days = [...assessments, ...events, ...documentary].map((entry) => entry.happenedOn).sort();
  return (end === "first" ? days[0] : days.at(-1)) ?? "0001-01-01";
}

/** A wave that was declared official, or any date of data that know no waves. */
export function isOfficialMoment(moment: Moment): boolean {
  return moment.wave === null ? moment.carried === null : moment.wave.official;
}

/**
 * Why the dates may not stand in the report (methods A0, 0.2): the survey of an earlier wave stands
 * for one of them; logging had not run for a half-life, so that what was done before is missing; or
 * the lens mixes both, which is for monitoring. What a measure reads besides its lens counts too.
 */
export function momentsGate(
  journal: KnownJournal,
  moments: readonly Moment[],
  lens: Lens,
): (measure: Measure) => Gate {
  if (lens === "combined") return () => "monitoring";
  const isCarried = lens !== "enacted" && moments.some((moment) => moment.carried !== null);
  const ofLens = isCarried ? "carried" : lens === "enacted" ? loggingGate(journal, moments) : null;
  return (measure) => {
    const isOfOneDate = measure.over === "snapshot" || measure.over === "partition";
    const readsEvents = isOfOneDate && measure.readsEvents === true;
    return ofLens ?? (readsEvents ? loggingGate(journal, moments) : null);
  };
}

/** At one of the dates logging had not run for long enough to say what changed since. */
export function isLoggingYoung(journal: KnownJournal, moments: readonly Moment[]): boolean {
  return loggingGate(journal, moments) !== null;
}

/** Closed while logging is younger than a half-life: what was done before it is missing. */
function loggingGate(journal: KnownJournal, moments: readonly Moment[]): Gate {
  if (journal.settings.observation === "complete") return null;
  const since = journal
    .stateAt(null)
    .logging.map(({ payload }) => payload.from)
    .sort()[0];
  const isYoung = ({ date }: Moment) =>
    since === undefined || daysBetween(since, date) < journal.parameters.contactHalfLifeDays;
  return moments.some(isYoung) ? "logging" : null;
}

export function evaluatedMoment(
  journal: KnownJournal,
  { snapshot, digest }: NetworkArrays,
): EvaluatedMoment {
  const { at, date, carried } = snapshot.moment;
  return {
    at,
    date: journal.settings.timeline === "ordinal" ? null : date,
    snapshot: digest,
    carried:
      carried === null || snapshot.lens === "enacted"
        ? null
        : { wave: carried.wave.id, ageDays: carried.ageDays, isStale: carried.isStale },
  };
}

export function tieSide(snapshot: Snapshot, tie: SnapshotTie): TieSide {
  const rounded = (value: number | null) => (value === null ? null : roundTo12(value));
  return {
    strength: roundTo12(tie.strength),
    class: snapshot.hasScale ? strengthClass(tie.strength, snapshot.parameters.classCuts) : null,
    status: tie.status,
    sourceSays: rounded(tie.sourceSays),
    targetSays: rounded(tie.targetSays),
  };
}
