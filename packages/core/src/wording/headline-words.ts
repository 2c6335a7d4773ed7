/** What the headline sentences are given, and what a language has to be able to say. */

export interface HeadlinePlace {
  /** The territory with its preposition. */
  readonly place: string;
  /** "al mese 0", "al mese 12". */
  readonly from: string;
  readonly to: string;
}

interface HoldNumbers {
  readonly kept: number;
  readonly before: number;
  /** Null where strengths have no scale. */
  readonly stronger: number | null;
  readonly weaker: number | null;
  readonly same: number | null;
  readonly fresh: number;
  readonly unobserved: number;
}

interface BreadthNumbers {
  readonly before: number;
  readonly after: number;
  readonly joined: number;
  readonly left: number;
  /** Organisations and groups that work with a lab, of those known. */
  readonly covered: number;
  readonly known: number;
  readonly panelBefore: number;
  readonly panelAfter: number;
  readonly registerEffect: number;
}

/** A new centre of gravity: an actor with its partners, or a group. */
export type NewPole =
  | { readonly actor: string; readonly before: number; readonly after: number }
  | { readonly around: string; readonly members: number };

interface LabsWithOthersNumbers {
  readonly ties: number;
  readonly tiesBefore: number;
  readonly actors: number;
  readonly kinds: ReadonlyMap<string, number>;
  /** Ties of labs with actors of other territories, in the whole programme. */
  readonly elsewhere: number;
}

interface LabsWithLabsNumbers {
  readonly within: number;
  readonly between: number;
  readonly betweenBefore: number;
  readonly possible: number;
}

export interface HeadlineWords {
  readonly hold: (numbers: HoldNumbers) => string;
  readonly breadth: (numbers: BreadthNumbers) => string;
  readonly newPoles: (poles: readonly NewPole[]) => string;
  readonly notObserved: (numbers: {
    readonly observed: number;
    readonly possible: number;
  }) => string;
  readonly tooFew: (numbers: { readonly active: number }) => string;
  readonly labsWithOthers: (numbers: LabsWithOthersNumbers) => string;
  readonly labsWithLabs: (numbers: LabsWithLabsNumbers) => string;
}
