/** Every word of a figure that is no finding of the engine. Both languages have all of them. */
import type { Fate, Lens, StrengthClass } from "@legami/core";

export type Noun = readonly [one: string, many: string];

export interface FigureWords {
  readonly simulated: string;
  /** Opens the sentence that says what is simulated, where the sentence does not say so itself. */
  readonly simulatedOpening: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly noKind: string;
  readonly fates: Readonly<Record<Fate, Noun>>;
  readonly classes: Readonly<Record<StrengthClass, Noun>>;
  readonly classTies: Readonly<Record<StrengthClass, Noun>>;
  readonly ties: Noun;
  readonly actors: Noun;
  readonly asked: Noun;
  readonly lenses: Readonly<Record<Lens, { readonly name: string; readonly means: string }>>;
  readonly scopes: Readonly<Record<string, string>>;
  readonly noTerritory: string;
  /** "mese 0". */
  readonly month: (number: string) => string;
  /** "al mese 0", "il 22 ottobre 2020", "a T1". */
  readonly at: {
    readonly month: (number: string) => string;
    readonly day: (day: string) => string;
    readonly wave: (wave: string) => string;
  };
  readonly and: string;
  readonly newTies: (count: string, ties: number) => string;
  readonly differenceBetween: (from: string, to: string) => string;
  readonly reading: (lens: string) => string;
  readonly ofWhich: (parts: readonly string[]) => string;
  readonly cameWithActor: (count: string) => string;
  readonly wentWithActor: (count: string) => string;
  /** What became of actors. */
  readonly joined: string;
  readonly left: string;
  readonly unseen: string;
  readonly isolates: {
    readonly now: (count: string) => string;
    readonly never: (count: string) => string;
  };
  readonly andMore: (count: string) => string;
  readonly noScale: string;
  readonly table: {
    readonly territory: string;
    readonly kept: string;
    readonly all: string;
  };
  readonly between: (ties: string, count: number) => string;
  readonly howToRead: string;
  readonly samePlace: string;
  readonly sizeMeans: string;
  readonly keptAmongKnown: string;
  readonly notObserved: string;
  readonly classesFixed: string;
  readonly namesShort: string;
  readonly namesWithout: (start: string) => string;
  readonly namesMissing: (names: string) => string;
  readonly note: string;
  readonly source: string;
  readonly active: (share: string, when: string) => string;
  readonly activeTwice: (from: string, fromWhen: string, to: string, toWhen: string) => string;
  readonly withoutTies: (count: string, when: string) => string;
  readonly answers: (share: string, when: string) => string;
  readonly answersTwice: (from: string, fromWhen: string, to: string, toWhen: string) => string;
  readonly unofficial: (why: string) => string;
  readonly snapshots: Noun;
  readonly parameters: string;
  readonly figure: string;
  /** Heads of the table of numbers. */
  readonly columns: {
    readonly source: string;
    readonly target: string;
    readonly strength: string;
    readonly class: string;
    readonly fate: string;
  };
  readonly differenceMap: string;
  readonly networkMap: string;
}
