import {
  type CivilDate,
  type KnownJournal,
  type ProgrammeSettings,
  readJournal,
} from "@legami/core";
import type { KnownProgramme } from "./programme-cache.ts";

/** A point of a programme's timeline. `at` is what snapshots and comparisons are asked with. */
export interface TimelineMoment {
  readonly at: string;
  /** Null where waves have an order but no dates. */
  readonly date: CivilDate | null;
  readonly kind: "wave" | "first-entry" | "last-entry";
  readonly official: boolean;
}

/**
 * The waves, and the last day on which something happened if that was after the last wave. Where there
 * are no waves yet the first day comes before it: what was imported can be compared at once.
 */
export function timelineOf({ entries }: KnownProgramme): TimelineMoment[] {
  const journal = readJournal(entries, null);
  const { timeline, waves } = journal.settings;
  const moments = wavesOf(journal.settings);
  const days = daysOf(journal);
  const [first, last] = [days[0], days.at(-1)];
  const isLater = last !== undefined && last > (waves.at(-1)?.date ?? "");
  if (timeline === "ordinal" || !isLater) return moments;
  if (waves.length === 0 && first !== undefined && first < last)
    moments.push({ at: first, date: first, kind: "first-entry", official: false });
  return [...moments, { at: last, date: last, kind: "last-entry", official: false }];
}

export function wavesOf({ timeline, waves }: ProgrammeSettings): TimelineMoment[] {
  return waves.map(({ id, date, official }) => ({
    at: id,
    date: timeline === "dated" ? date : null,
    kind: "wave",
    official,
  }));
}

/** The days that evidence of ties tells of, in order; answers to a wave speak of the wave's own day. */
function daysOf(journal: KnownJournal): CivilDate[] {
  const { settings, assessments, documentary, events, agreements } = journal.stateAt(null);
  const waves = new Map(settings.waves.map(({ id, date }) => [id, date]));
  const days = [
    ...assessments.map(({ payload, happenedOn }) => waves.get(payload.wave ?? "") ?? happenedOn),
    ...[...documentary, ...events, ...agreements].map((entry) => entry.happenedOn),
  ];
  return days.sort();
}
