/**
 * Who said what at a moment of the declared lens, and who was in a position to say it.
 *
 * At a wave: the answers to that wave. Between waves: those of the last wave, with what has been
 * told since laid over them. In a file of dated assessments: each side's latest.
 */
import { type JournalState, waveAround } from "../journal/journal-state.ts";
import type { CivilDate } from "../model/dates.ts";
import { DyadMap } from "../model/dyad.ts";
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
  const aroundOf = ({ happenedOn }: { readonly happenedOn: CivilDate }) =>
    waveAround(state.settings, state.parameters, happenedOn)?.id ?? null;
  const byReporter = new Map<string, Map<string, ReportItems>>();
  const answers = counted(
    state.assessments,
    moment,
    (entry) => entry.payload.wave ?? aroundOf(entry),
  );
  for (const { payload } of answers) {
    const { reporter, target, level, frequency, trust } = payload;
    const row = byReporter.get(reporter) ?? new Map<string, ReportItems>();
    byReporter.set(reporter, row.set(target, { level, frequency, trust }));
  }
  const documents = new DyadMap<number>();
  for (const { payload } of counted(state.documentary, moment, aroundOf)) {
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

/**
 * What counts at the moment, in the order in which the last word stands: what belongs to its wave, as
 * it was recorded; then, unless the moment is a wave itself, what was told outside of waves since.
 */
function counted<Item extends { readonly happenedOn: CivilDate; readonly seq: number }>(
  entries: readonly Item[],
  moment: Moment,
  waveOf: (entry: Item) => string | null,
): Item[] {
  const base = moment.wave ?? moment.carried?.wave ?? null;
  const ofWave: Item[] = [];
  const since: Item[] = [];
  for (const entry of entries) {
    const wave = waveOf(entry);
    if (wave !== null) {
      if (wave === base?.id) ofWave.push(entry);
      continue;
    }
    const isAfterBase = base === null || entry.happenedOn > base.date;
    if (moment.wave === null && isAfterBase && entry.happenedOn <= moment.date) since.push(entry);
  }
  ofWave.sort((a, b) => a.seq - b.seq);
  since.sort((a, b) =>
    a.happenedOn === b.happenedOn ? a.seq - b.seq : a.happenedOn < b.happenedOn ? -1 : 1,
  );
  return [...ofWave, ...since];
}
