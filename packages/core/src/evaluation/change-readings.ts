/** What an evaluation says of two dates beside its results: verdicts of territories, communities. */
import type { CommunityFate, CommunityFateKind } from "../arrays/community-matching.ts";
import type { Extent, Overlay, Score, Sides } from "../change/territory-verdict.ts";
import type { Bilingual, ResultStatus } from "../measures/measure.ts";
import type { Lens } from "../model/programme.ts";

/** A quantity at both dates, its change, and what it scores. */
export interface ScoredQuantity extends Sides {
  readonly change: number | null;
  readonly score: Score;
}

/** Likewise, with the change as a share of the first value. */
export interface ScoredExtent extends ScoredQuantity {
  readonly relative: number | null;
}

/** A flag of two quantities. */
export interface ScoredFlag {
  readonly score: Score;
  readonly parts: Readonly<Record<string, ScoredQuantity>>;
}

/** Someone with far more partners than the others. */
export interface HubReading {
  readonly actor: string;
  readonly label: string;
  readonly partners: number;
}

/**
 * Margins of measurement noise: of actors, ties and strength the smallest change that could have been
 * noticed, of the indices half of the 90 % interval of their change; null = not known.
 */
export interface VerdictMargins {
  readonly actors: number | null;
  readonly ties: number | null;
  readonly strength: number | null;
  readonly polarization: number | null;
  readonly municipality: number | null;
  readonly kind: number | null;
}

/** In how many of the repetitions a verdict has the same label (methods D18, step 4). */
export interface RobustnessShare {
  readonly runs: number;
  readonly same: number;
}

export interface VerdictRobustness {
  /** `not-assessed` without repetitions. */
  readonly status: "not-assessed" | "solid" | "cautious" | "inconclusive";
  readonly words: Bilingual;
  /** The smaller of the two shares; null where not assessed. */
  readonly share: number | null;
  /** Over draws of the survey, null where none was drawn; over cells of the sensitivity analysis. */
  readonly draws: RobustnessShare | null;
  readonly cells: RobustnessShare | null;
  /** The label that was found, where it is not said because it did not hold. */
  readonly label: string | null;
}

/** Everything that a verdict was made of, so that a reader can make it again by hand (methods D18). */
export interface Scorecard {
  readonly admissibility: {
    readonly actors: Sides;
    readonly leastActors: number;
    /** Answered of asked at each date; null where nobody wrote that down. */
    readonly response: Sides;
    readonly leastResponse: number;
    /** Actors on the register at both dates: the panel version can be computed. */
    readonly panel: number;
  };
  /** Least changes that score: of the three quantities relative to the first date, of indices as they are. */
  readonly thresholds: {
    readonly extent: number;
    readonly polarization: number;
    readonly assortativity: number;
    readonly giantComponentShare: number;
    readonly centralization: number;
    /** What noise of the survey could make of a quantity; null without draws of it. */
    readonly noise: VerdictMargins | null;
  };
  readonly extent: {
    readonly actors: ScoredExtent;
    readonly ties: ScoredExtent;
    readonly strength: ScoredExtent;
    /** The three scores added up. */
    readonly sum: number;
  };
  /** Null where the shape is not assessed. */
  readonly flags: {
    readonly newPole: { readonly score: 0 | 1; readonly poles: number | null };
    readonly polarization: ScoredQuantity;
    readonly assortativity: ScoredFlag;
    readonly integration: ScoredFlag;
  } | null;
  /** Where the shape is not assessed: what the ties of the labs show, as description. */
  readonly labs: {
    readonly hubs: { readonly from: readonly HubReading[]; readonly to: readonly HubReading[] };
    readonly giantComponentShare: Sides;
  } | null;
  readonly register: {
    /** Active actors gained; of them those that existed before and were only not known. */
    readonly gain: number;
    readonly newlyKnown: number;
    /** Newcomers of whom nobody wrote that down. */
    readonly unknown: number;
    /** Half of the gain or more was only not known: the verdict may be an effect of the register. */
    readonly isRaised: boolean;
  };
}

/** How a territory changed, in one label. */
export interface TerritoryVerdict {
  /** `expansion-polarization`; `inconclusive` where it did not hold; null = not classifiable. */
  readonly label: string | null;
  readonly words: Bilingual;
  /** Why it is not classifiable. */
  readonly reason: string | null;
  readonly extent: Extent | null;
  readonly overlay: Overlay | null;
  /** Always the survey's, whichever lens was asked for; `given` for files with weights of their own. */
  readonly lens: Lens;
  readonly official: boolean;
  readonly gate: string | null;
  /** Null where no survey stands behind the dates. */
  readonly scorecard: Scorecard | null;
  readonly robustness: VerdictRobustness;
  readonly sentence: string;
}

/** One community at one date. */
export interface CommunityEntry {
  /** `a1` at the first date, `b1` at the second; the number is that of `community-count`. */
  readonly id: string;
  /** The member with most ties inside. */
  readonly around: string;
  readonly label: string;
  readonly actors: number;
  readonly members: readonly string[];
  readonly inside: number;
  readonly leaving: number;
  /** How often on average the runs had its members with each other, 0–1. */
  readonly stability: number;
}

/** Actors that a community before shares with one after, among those on the register at both dates. */
export interface CommunityLink {
  readonly from: string;
  readonly to: string;
  readonly actors: number;
  readonly jaccard: number;
  /** Share of the first that is in the second, and of the second that comes from the first. */
  readonly inclusion: number;
  readonly outgoing: number;
}

export interface CommunityEventReading {
  readonly type: CommunityFate;
  readonly subtype: CommunityFateKind | null;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Of an absorbed community: the one that its members are in now. */
  readonly heir: string | null;
  readonly links: readonly CommunityLink[];
  /** At how many of the three thresholds of J it is the same. */
  readonly thresholds: number;
  /** Another search, with other draws, finds it too. */
  readonly isFoundAgain: boolean;
  /** It is the same at two thresholds or more, and found again. */
  readonly isReportable: boolean;
  readonly sentence: string;
}

/** The communities of a scope at both dates, and what became of them (methods D9). */
export interface CommunityReading {
  readonly scope: string;
  readonly lens: Lens;
  readonly status: ResultStatus;
  readonly reason: string | null;
  readonly official: boolean;
  readonly gate: string | null;
  readonly seed: number;
  readonly from: readonly CommunityEntry[];
  readonly to: readonly CommunityEntry[];
  readonly events: readonly CommunityEventReading[];
  /**
   * Actors by where they were and are: a community, `none` (with ties, in no community), `inactive`
   * (on the register without ties), `off-register`.
   */
  readonly flows: readonly {
    readonly from: string;
    readonly to: string;
    readonly actors: number;
  }[];
  readonly sentence: string;
}
