import type { CivilDate } from "./dates.ts";
import type { ParameterOverrides } from "./parameters.ts";

/** A survey wave: the questionnaire refers to its date. */
export interface Wave {
  readonly id: string;
  readonly date: CivilDate;
  /** Official waves may be compared in the report. */
  readonly official: boolean;
}

/** Territories with role `outside` hold partners from elsewhere: no scope, no verdict. */
export type TerritoryRole = "holder" | "receiving" | "outside";

export interface Territory {
  readonly id: string;
  readonly label: string;
  /** The name with its preposition, as sentences need it: "nel Rhodense", "in the Rhodense area". */
  readonly in: { readonly it: string; readonly en: string };
  readonly role: TerritoryRole;
}

/** The four moments of the programme's own evaluation. */
export const INDICATOR_PHASES = ["ex-ante", "in-itinere-1", "in-itinere-2", "final"] as const;

/** What the programme promised to do, to be read beside the network. */
export interface Indicator {
  readonly id: string;
  readonly label: string;
  readonly target: number | null;
  /** One of `INDICATOR_PHASES`, or null if it spans the programme. */
  readonly phase: string | null;
}

/**
 * Which evidence a snapshot is made of (methods A0).
 * `declared` survey and documents; `enacted` logged events; `combined` both, for monitoring only;
 * `given` weights the file came with.
 */
export const LENSES = ["declared", "enacted", "combined", "given"] as const;

export type Lens = (typeof LENSES)[number];

/** Everything about a programme that is not an actor or a tie. */
export interface ProgrammeSettings {
  readonly id: string;
  readonly name: string;
  readonly timezone: string;
  readonly t0: CivilDate | null;
  /**
   * `dated`: days of the calendar. `ordinal`: waves have an order but no dates; the days that stand
   * in for them (year 1, year 2 …) are never shown.
   */
  readonly timeline: "dated" | "ordinal";
  readonly waves: readonly Wave[];
  readonly territories: readonly Territory[];
  readonly parameters: ParameterOverrides;
  readonly indicators: readonly Indicator[];
  /** The sentence to show wherever the data show, if they are simulated; else null. */
  readonly simulated: string | null;
  readonly seed: number | null;
  /** Lenses the data can be read in, the usual one first. */
  readonly lenses: readonly [Lens, ...Lens[]];
  /**
   * `recorded`: a dyad is observed if somebody could have reported it (methods 0.4).
   * `complete`: every dyad of actors on the register is (the flat pair of files).
   */
  readonly observation: "recorded" | "complete";
  /** Weights of lens `given` are divided by this to become strengths; null = no scale. */
  readonly weightMax: number | null;
}

export function territoryOf(settings: ProgrammeSettings, id: string): Territory | undefined {
  return settings.territories.find((territory) => territory.id === id);
}
