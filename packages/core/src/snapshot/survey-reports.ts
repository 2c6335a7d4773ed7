/**
 * Who said what at a moment of the declared lens, and who was in a position to say it.
 *
 * At a wave: the answers to that wave. Between waves: those of the last wave, with what has been
 * told since laid over them. In a file of dated assessments: each side's latest.
 */
import { type JournalState, waveAround } from "../journal/journal-state.ts";
import { DyadMap } from "../model/dyad.ts";
import type { EntryOf } from "../model/entry.ts";
import type { ReportItems } from "../strength/declared-strength.ts";
import type { Moment } from "./moment.ts";

export interface SurveyReports {
  /** Reporter → target → items. */
  readonly byReporter: ReadonlyMap<string, ReadonlyMap<string, ReportItems>>;
  /** Actors that answered, with whom they were asked about. */
  readonly rosters: ReadonlyMap<string, "all" | ReadonlySet<string>>;
  /** Levels that documents state, of dyads. */
  readonly documents: DyadMap<number>;
}

export function surveyReports(state: JournalState, moment: Moment): SurveyReports {
  const belongs = belongsTo(state, moment);
  const byReporter = new Map<string, Map<string, ReportItems>>();
  for (const { payload } of inOrder(
    state.assessments.filter((entry) => belongs(entry, entry.payload.wave)),
  )) {
    const { reporter, target, level, frequency, trust } = payload;
    const row = byReporter.get(reporter) ?? new Map<string, ReportItems>();
    byReporter.set(reporter, row.set(target, { level, frequency, trust }));
  }
  const documents = new DyadMap<number>();
  for (const { payload } of inOrder(state.documentary.filter((entry) => belongs(entry, null)))) {
    documents.set(payload.source, payload.target, payload.level);
  }
  return { byReporter, rosters: rostersAt(state, moment), documents };
}

/** The side's items about the other; level 0 if it answered a roster with the other and named nothing. */
export function reportOf(
  reports: SurveyReports,
  reporter: string,
  target: string,
): ReportItems | null {
  const items = reports.byReporter.get(reporter)?.get(target);
  if (items !== undefined) return items.level === null ? null : items;
  const roster = reports.rosters.get(reporter);
  const wasAsked = roster === "all" || roster?.has(target) === true;
  return wasAsked ? { level: 0, frequency: null, trust: null } : null;
}

function rostersAt(state: JournalState, moment: Moment): Map<string, "all" | ReadonlySet<string>> {
  const wave = (moment.wave ?? moment.carried?.wave)?.id;
  const rosters = new Map<string, "all" | ReadonlySet<string>>();
  for (const { payload } of state.responses) {
    if (payload.wave !== wave) continue;
    if (payload.answered) {
      rosters.set(payload.actor, payload.roster === "all" ? "all" : new Set(payload.roster));
    } else {
      rosters.delete(payload.actor);
    }
  }
  return rosters;
}

/** Whether an answer counts at the moment: by its wave, or, told between waves, by its date. */
function belongsTo(
  state: JournalState,
  moment: Moment,
): (entry: EntryOf<"assessment"> | EntryOf<"documentary">, wave: string | null) => boolean {
  const base = moment.wave ?? moment.carried?.wave ?? null;
  return (entry, namedWave) => {
    const wave =
      namedWave ?? waveAround(state.settings, state.parameters, entry.happenedOn)?.id ?? null;
    if (wave !== null) return wave === base?.id;
    if (entry.happenedOn > moment.date || moment.wave !== null) return false;
    return base === null || entry.happenedOn > base.date;
  };
}

/** Oldest first, so that of two answers of one side the later one stands. */
function inOrder<Item extends { readonly happenedOn: string; readonly seq: number }>(
  entries: Item[],
): Item[] {
  return entries.sort((a, b) =>
    a.happenedOn === b.happenedOn ? a.seq - b.seq : a.happenedOn < b.happenedOn ? -1 : 1,
  );
}
