/** The answer of the engine: what every door prints, sends and draws. Field names as in the contract. */
import type { ReportError } from "../inference/measurement-noise.ts";
import type { Actor } from "../model/actor.ts";
import type { CivilDate } from "../model/dates.ts";
import type { MentionType } from "../model/entry.ts";
import type { Lens, TerritoryRole } from "../model/programme.ts";
import type { ActorFate, Fate, StrengthClass, TieStatus } from "../model/tie.ts";
import type { ActorComparison } from "./actor-changes.ts";
import type { ActorValues } from "./actor-values.ts";
import type { CommunityReading, TerritoryVerdict } from "./change-readings.ts";
import type { Geography } from "./geography.ts";
import type { Frame, MeasurePair, MeasureResult } from "./measure-result.ts";

/** A snapshot as an evaluation names it. */
export interface EvaluatedMoment {
  /** As it was asked for: a wave or a date. */
  readonly at: string;
  /** Null where waves have no dates. */
  readonly date: CivilDate | null;
  /** Digest of the snapshot. */
  readonly snapshot: string;
  /** The date is no wave, and the survey of an earlier one stands for it. */
  readonly carried: Carried | null;
}

export interface Carried {
  readonly wave: string;
  /** Days since the wave, 0 within its window. */
  readonly ageDays: number;
  readonly isStale: boolean;
}

/** One tie at one date. Source is the smaller id. */
export interface EvaluatedTie {
  readonly source: string;
  readonly target: string;
  readonly strength: number;
  /** Null where strengths have no scale. */
  readonly class: StrengthClass | null;
  readonly status: TieStatus;
  /** Strength by each side's report; null = that side did not answer, or there are no sides. */
  readonly sourceSays: number | null;
  readonly targetSays: number | null;
}

/** One tie across two dates. Null strength = no tie then. */
export interface TieFate {
  readonly source: string;
  readonly target: string;
  readonly fate: Fate;
  /** An end is off the register at one of the dates: the tie came or went with the actor. */
  readonly byRegister: boolean;
  /** For `unobserved`: the date at which nobody could have reported it. */
  readonly unobservedAt: "from" | "to" | null;
  readonly from: TieSide | null;
  readonly to: TieSide | null;
}

export type TieSide = Omit<EvaluatedTie, "source" | "target">;

/** Something the reader should know about the input or the computation. */
export interface Note {
  readonly code: string;
  readonly message: string;
}

interface EvaluationHead {
  readonly programme: string;
  /** Digest of the complete parameters. */
  readonly parameters: string;
  readonly lens: Lens;
  readonly frame: Frame | "card";
  readonly scopes: readonly string[];
  /** The sentence to show wherever the numbers show, or null. */
  readonly simulated: string | null;
  readonly notes: readonly Note[];
}

/** One date. */
export interface MomentEvaluation extends EvaluationHead {
  readonly at: EvaluatedMoment;
  readonly results: readonly MeasureResult[];
  /** Actors on the register, sorted by id. */
  readonly actors: readonly Actor[];
  /** What each scores in the first scope, by id; null unless asked for. */
  readonly actorValues: readonly ActorValues[] | null;
  /** Where it is; null unless asked for. */
  readonly geography: Geography | null;
  /** Ties of the first scope. */
  readonly ties: readonly EvaluatedTie[];
}

/** The questions an evaluator asks of a territory, in the order in which they are answered. */
export const QUESTIONS = ["hold", "breadth", "shape", "lab-organisation", "lab-lab"] as const;

export type Question = (typeof QUESTIONS)[number];

/** A number that a headline speaks of, and the result it comes from. */
export interface HeadlineFigure
  extends Pick<MeasureResult, "key" | "part" | "by" | "scope" | "frame" | "lens" | "value"> {
  /** Which date it is of; `change` for both together. */
  readonly at: "from" | "to" | "change";
}

/** One answer, in one sentence or two, with every number in it. */
export interface Headline {
  readonly question: Question;
  readonly sentence: string;
  readonly official: boolean;
  readonly gate: string | null;
  readonly figures: readonly HeadlineFigure[];
}

/** What stands behind the intervals of an evaluation. */
export interface Certainty {
  /**
   * Draws of the survey, and those of them in which communities were looked for too; none in a lens
   * that events tell.
   */
  readonly draws: number;
  readonly wholeDraws: number;
  /** Cells of the sensitivity analysis; none where logging was too young at one of the dates. */
  readonly cells: number;
  readonly seed: number;
  /**
   * How far one report errs, by date; `isAssumed` where too few ties were told by both sides. Null
   * without draws.
   */
  readonly reports: {
    readonly from: ReportError;
    readonly to: ReportError;
  } | null;
  /** Of the survey's lens, which verdicts are of, where another was asked for. */
  readonly verdicts: Pick<Certainty, "draws" | "wholeDraws" | "cells"> | null;
}

/** What the two dates say of a territory. */
export interface TerritoryReading {
  readonly territory: string;
  readonly label: string;
  readonly role: TerritoryRole;
  readonly verdict: TerritoryVerdict;
  readonly headlines: readonly Headline[];
  /** How many of those asked have answered at each date; null where nobody wrote that down. */
  readonly coverage: string | null;
  /** How sure may we be of what changed, in plain words; null without repetitions. */
  readonly certainty: string | null;
}

/** How far the programme has come with what it promised. */
export interface IndicatorReading {
  readonly id: string;
  readonly label: string;
  readonly phase: string | null;
  readonly target: number | null;
  /** The latest values of the territories added up; null before any entry. */
  readonly value: number | null;
  /** Null without a target or a value. */
  readonly isReached: boolean | null;
  readonly territories: readonly {
    readonly territory: string | null;
    readonly value: number;
    readonly date: CivilDate;
  }[];
}

/** A place in an area plan that speaks of the labs. */
export interface MentionReading {
  readonly date: CivilDate;
  readonly territory: string | null;
  readonly document: string;
  readonly period: string | null;
  readonly type: MentionType;
  readonly quotation: string;
  readonly source: string | null;
}

/** Two dates. */
export interface ChangeEvaluation extends EvaluationHead {
  /** Null without repetitions: the first numbers, before their intervals. */
  readonly certainty: Certainty | null;
  /** Territories with a scope of their own, in the programme's order; none if not asked for. */
  readonly territories: readonly TerritoryReading[];
  /** Of the whole network and of each territory; none if other measures were asked for by name. */
  readonly communities: readonly CommunityReading[];
  /** As of the second date. */
  readonly indicators: readonly IndicatorReading[];
  readonly mentions: readonly MentionReading[];
  readonly from: EvaluatedMoment;
  readonly to: EvaluatedMoment;
  /** Measures of change. */
  readonly results: readonly MeasureResult[];
  /** Measures of one date, at both. */
  readonly pairs: readonly MeasurePair[];
  /** Actors on the register at either date, sorted by id. */
  readonly actors: readonly (Actor & { readonly fate: ActorFate })[];
  /** What each scores in the first scope at both dates; null unless asked for. */
  readonly actorValues: ActorComparison | null;
  /** Fate of every tie of the first scope, by id. */
  readonly ties: readonly TieFate[];
}

/** Every wave, and what changed from each to the next. */
export interface SeriesEvaluation {
  /** In the order of time; one at least. */
  readonly moments: readonly [MomentEvaluation, ...MomentEvaluation[]];
  /** From each wave to the next. */
  readonly changes: readonly ChangeEvaluation[];
  /** From the first to the last; null where there is one wave. */
  readonly whole: ChangeEvaluation | null;
}
