import type { Bilingual, Item, Phrases } from "../measure.ts";

/**
 * What the page of a measure says beside its descriptor, for readers who know no network analysis.
 * The exact definition stands above the measure's code; here it is put in words.
 */
export interface MeasurePage {
  /** The date of the example that shows most, for a measure of one date; `m12` unless given. */
  readonly at?: "t0";
  /** One definition a line; `÷` stands for the line of a fraction. */
  readonly formula: Bilingual;
  /** What to see in the number. */
  readonly reading: Bilingual;
  /** How it misleads. */
  readonly pitfall: Bilingual;
  /** The reasons for which it has no value, as results carry them. */
  readonly missing: readonly string[];
  /** How the example comes to its value. Every equation in it is checked. */
  readonly working: Bilingual<(worked: Worked, say: Phrases) => string>;
}

/** The measure on the example, as the engine computed it. */
export interface Worked {
  /** The headline; of a measure that has none its first part; NaN where there is no number. */
  readonly value: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly items: readonly Item[];
  readonly parts: Readonly<Record<string, number | null>>;
  readonly n: number;
  readonly m: number;
  /** Strengths of the ties at the date of the example. */
  readonly strengths: readonly number[];
  /** The name of an actor or of a territory by its id. */
  readonly label: (id: string | number | null | undefined) => string;
}
