import { LegamiError } from "../errors.ts";
import { waveAround } from "../journal/journal-state.ts";
import { type CivilDate, daysBetween, isCivilDate } from "../model/dates.ts";
import type { Parameters } from "../model/parameters.ts";
import type { ProgrammeSettings, Wave } from "../model/programme.ts";

/** A point in time that a snapshot stands for. */
export interface Moment {
  /** As it was asked for: a wave's id or a date. */
  readonly at: string;
  readonly date: CivilDate;
  /** The wave on that very date, or null. */
  readonly wave: Wave | null;
  /** For a date that is no wave: the last wave before it, whose survey stands for it; else null. */
  readonly carried: {
    readonly wave: Wave;
    readonly ageDays: number;
    readonly isStale: boolean;
  } | null;
}

/**
 * The moment that a wave's id or a date names.
 * @throws LegamiError `LEGAMI_UNKNOWN_MOMENT` if it is neither, or if waves have no dates.
 */
export function momentOf(settings: ProgrammeSettings, parameters: Parameters, at: string): Moment {
  const wave =
    settings.waves.find((candidate) => candidate.id === at) ??
    settings.waves.find((candidate) => settings.timeline === "dated" && candidate.date === at);
  if (wave !== undefined) return { at, date: wave.date, wave, carried: null };
  if (settings.timeline === "ordinal" || !isCivilDate(at)) refuseMoment(settings, at);

  const last = settings.waves.filter((candidate) => candidate.date <= at).at(-1);
  if (last === undefined) return { at, date: at, wave: null, carried: null };
  const days = daysBetween(last.date, at);
  return {
    at,
    date: at,
    wave: null,
    carried: {
      wave: last,
      ageDays: waveAround(settings, parameters, at)?.id === last.id ? 0 : days,
      isStale: days > parameters.staleDays,
    },
  };
}

function refuseMoment(settings: ProgrammeSettings, at: string): never {
  const waves = settings.waves.map((wave) => wave.id);
  const expected =
    settings.timeline === "ordinal"
      ? `one of the waves ${waves.join(", ")}`
      : `${waves.length > 0 ? `a wave (${waves.join(", ")}) or ` : ""}a date such as 2021-05-31`;
  throw new LegamiError(
    "LEGAMI_UNKNOWN_MOMENT",
    `"${at}" is not a moment of this programme: expected ${expected}`,
    {
      details: { at, expected, waves },
    },
  );
}
