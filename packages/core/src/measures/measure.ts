/**
 * A measure is a descriptor: what it is called, what it means, where it is valid, how it is computed
 * and how its finding is said. The catalogue lists them; every door is made from the catalogue.
 */
import type { Change } from "../arrays/change-arrays.ts";
import type { Network } from "../arrays/network.ts";

export type Language = "it" | "en";

/** One text in both languages. */
export type Bilingual<Text = string> = Readonly<Record<Language, Text>>;

export type Family = "quality" | "strength" | "hold" | "reach" | "morphology";

/** `ok`: `value` is a number. Otherwise it is null and `reason` says why (docs/reference/undefined-values.md). */
export type ResultStatus = "ok" | "undefined" | "not_observed" | "insufficient_n" | "not_connected";

/** A row of a measure that is a list. */
export type Item = Readonly<Record<string, string | number | null>>;

export interface Defined {
  readonly status: "ok";
  readonly value: number;
  /** What the value is made of: numerators, denominators. */
  readonly counts?: Readonly<Record<string, number>>;
  readonly items?: readonly Item[];
}

export interface Missing {
  readonly status: Exclude<ResultStatus, "ok">;
  readonly value: null;
  readonly reason: string;
  /** The table that stays where the number cannot be. */
  readonly items?: readonly Item[];
}

export type Outcome = Defined | Missing;

/** The headline, null where the measure has none, and its parts by name. */
export interface Measured {
  readonly headline: Outcome | null;
  readonly parts?: Readonly<Record<string, Outcome>>;
}

/** What a sentence may speak of. */
export interface Finding extends Omit<Defined, "status"> {
  readonly part: string | null;
  readonly n: number;
  readonly m: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** What is counted: singular and plural. */
export type Noun = readonly [one: string, many: string];

/** The words that findings are put together with, in one language. */
export interface Phrases {
  /** Where: "Nel Rhodense", "In the whole network"; opens a sentence. */
  readonly where: string;
  /** When: "al mese 0", "on 22 October 2021"; the earlier date comes first. */
  readonly when: readonly string[];
  /** A wave that has a date, in words as in `when`. */
  readonly wave: (id: string) => string;
  /** Name of the partition: "territorio". */
  readonly partition: string;
  /** `1.096`, `0,14`; at most `digits` decimals. */
  readonly number: (value: number, digits?: number) => string;
  /** With its sign: `+3`, `−0,2`. */
  readonly signed: (value: number, digits?: number) => string;
  /** `7 legami su 12`, and from 20 on the percentage too: `22 of 24 ties (92%)`. */
  readonly share: (part: number, whole: number, noun: Noun) => string;
  /** One of three texts by number; `#` stands for the number. */
  readonly count: (value: number, zero: string, one: string, many: string) => string;
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
}

type Unit =
  | "ties"
  | "actors"
  | "components"
  | "communities"
  | "steps"
  | "share"
  | "index"
  | "strength"
  | "days"
  | "ties per actor"
  | "poles"
  | "distance"
  | "score"
  | "people"
  | "metres"
  | "km²"
  | "triples";

interface Descriptor {
  /** Draws take part, so that the result repeats their seed. */
  readonly usesChance?: true;
  /** Looks for communities, so that the quick partition makes it a preview. */
  readonly findsCommunities?: true;
  /**
   * How often the survey is drawn again for its interval (methods E9): every draw unless given;
   * `some` where one computation takes long; `none` where noise of the survey is not what moves it,
   * or where an interval would cost more than it says.
   */
  readonly noise?: "some" | "none";
  /** 0 says that nothing changed: it can be told from noise. */
  readonly isChange?: true;
  /** Covers all time up to its date, so that one date cannot be taken from another. */
  readonly isCumulative?: true;
  /** Secondary: for the annex, computed only when asked for. */
  readonly annex?: true;
  /** Card of the methods: `B1`. */
  readonly id: string;
  /** `tie-retention`: stable, used by every door. */
  readonly key: string;
  readonly family: Family;
  readonly names: Bilingual;
  /** The question it answers, in one line for everybody. */
  readonly plain: Bilingual;
  readonly unit: Unit;
  /** Units of the parts that have one of their own. */
  readonly partUnits?: Readonly<Record<string, Unit>>;
  /** Least and greatest value; null = no bound. */
  readonly range: readonly [number | null, number | null];
  readonly source: string;
  /** Names of the parts, in their order. */
  readonly parts?: Readonly<Record<string, Bilingual>>;
  /** The headline in words, with its numbers. */
  readonly finding: Bilingual<FindingSentence>;
  /** A part in words; the part's name and number unless given. */
  readonly partFinding?: Bilingual<FindingSentence>;
  /** An item in words, for lists of evidence. */
  readonly itemFinding?: Bilingual<(item: Item, say: Phrases) => string>;
}

type FindingSentence = (finding: Finding, say: Phrases) => string;

/** What gates of the evaluation ask of a measure of shape (methods D, E12). */
interface Gates {
  /** Keeps its value, unofficially, where too little of the network was observed. */
  readonly needsNoMask?: true;
  /** Reads labs and others only, so that a mask over the rest does not concern it. */
  readonly twoModeVariant?: true;
  /** Too sensitive to missing actors to be reported below the higher gate of response. */
  readonly needsHighResponse?: true;
  /** A count that stays true of those who answered, however few they are. */
  readonly toleratesSilence?: true;
  /** Says as little of a network observed in part as measures of shape do. */
  readonly needsWholeNetwork?: true;
  /** Reads logged events in whatever lens, so that the dates must bear them. */
  readonly readsEvents?: true;
}

/** A measure of one date. `frame`: on the actors of which frame the card wants it. */
export interface SnapshotMeasure extends Descriptor, Gates {
  readonly over: "snapshot";
  readonly frame: "known" | "active";
  readonly compute: (network: Network) => Measured;
}

/** A measure of one date over a partition of the actors. */
export interface PartitionMeasure extends Descriptor, Gates {
  readonly over: "partition";
  readonly frame: "known" | "active";
  readonly compute: (network: Network, by: string) => Measured;
}

/** A measure of two dates. `frame` `known`: each date's own actors. */
export interface ChangeMeasure extends Descriptor {
  readonly over: "change";
  readonly frame: "panel" | "union" | "known";
  readonly compute: (change: Change) => Measured;
  /** Secondary parts: named among the parts, computed only with the annex or when it is asked for. */
  readonly annexParts?: Readonly<Record<string, (change: Change) => Outcome>>;
}

/** What one network or one change is measured by. */
export type ComputedMeasure = SnapshotMeasure | PartitionMeasure | ChangeMeasure;

/** A reading of two dates that the evaluation puts together from other measures. */
export interface ReadingMeasure extends Omit<Descriptor, "finding" | "partFinding"> {
  readonly over: "reading";
}

export type Measure = ComputedMeasure | ReadingMeasure;

const COUNTED: ReadonlySet<Unit> = new Set<Unit>([
  "ties",
  "actors",
  "components",
  "communities",
  "poles",
  "people",
  "triples",
]);

/** Whether a value of the measure, or of one of its parts, counts whole things. */
export function isCounted(
  { unit, partUnits }: Pick<Descriptor, "unit" | "partUnits">,
  part: string | null,
): boolean {
  return COUNTED.has(partUnits?.[part ?? ""] ?? unit);
}

export function ok(value: number, more: Omit<Defined, "status" | "value"> = {}): Defined {
  return { status: "ok", value, ...more };
}

export function undefinedBecause(reason: string): Missing {
  return { status: "undefined", value: null, reason };
}

/** Too few of something for a value that means anything; what can be counted may stand in `items`. */
export function tooFew(reason: string, items?: readonly Item[]): Missing {
  const more = items === undefined ? {} : { items };
  return { status: "insufficient_n", value: null, reason, ...more };
}

/** part / whole with both kept, or undefined where there is no whole. */
export function share(part: number, whole: number, reason: string): Outcome {
  return whole === 0 ? undefinedBecause(reason) : ok(part / whole, { counts: { part, whole } });
}
