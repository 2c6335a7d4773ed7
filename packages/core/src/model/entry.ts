import type { Actor } from "./actor.ts";
import type { CivilDate, Instant } from "./dates.ts";
import type { ProgrammeSettings } from "./programme.ts";

/** Classes of ties that a period of logging covers. */
export const RELATIONS = ["LO", "LL", "OO"] as const;

export type Relation = (typeof RELATIONS)[number];

/** How an area plan speaks of the labs: names them, sets them a goal, gives citizens a say. */
export const MENTION_TYPES = ["reference", "objective", "governance"] as const;

export type MentionType = (typeof MENTION_TYPES)[number];

/** Why several records are read as one actor. */
export const MERGE_REASONS = ["duplicate", "merger"] as const;

export type MergeReason = (typeof MERGE_REASONS)[number];

/** Where a municipality lies. */
export interface Municipality {
  readonly territory: string | null;
  readonly lat: number;
  readonly lon: number;
}

/** What each type of entry says. `null` is "not answered" or "not known", never zero. */
export interface EntryPayloads {
  /** The programme as set from now on; a later one replaces it whole. */
  readonly programme: ProgrammeSettings;
  /** An actor as described from `happenedOn` on; a later one replaces it whole. */
  readonly actor: Actor;
  readonly municipality: Municipality & { readonly municipality: string };
  /**
   * One side's view of a tie. `level` 0–5, 0 = asked and there is no collaboration, null = no answer;
   * `frequency` 0–5; `trust` 1–4. `wave` null = outside any wave (told between two surveys).
   */
  readonly assessment: {
    readonly wave: string | null;
    readonly reporter: string;
    readonly target: string;
    readonly level: number | null;
    readonly frequency: number | null;
    readonly trust: number | null;
  };
  /** A tie that a document states: one report without a reporter. */
  readonly documentary: {
    readonly source: string;
    readonly target: string;
    readonly level: number;
    readonly kind: string | null;
    readonly basis: string | null;
  };
  /** A tie of a file that brings its own weights; null = present, without a weight. */
  readonly "given-tie": {
    readonly wave: string;
    readonly source: string;
    readonly target: string;
    readonly weight: number | null;
  };
  /** Something that two or more actors did together. `weight` null = that of the type. */
  readonly event: {
    readonly event: string;
    readonly type: string;
    readonly participants: readonly string[];
    readonly weight: number | null;
    readonly logger: string | null;
  };
  readonly agreement: {
    readonly agreement: string;
    readonly from: CivilDate;
    /** Last day in force; null = still in force. */
    readonly to: CivilDate | null;
    readonly signatories: readonly string[];
  };
  /** Who was asked in a wave, about whom, and whether they answered. */
  readonly response: {
    readonly wave: string;
    readonly actor: string;
    readonly asked: boolean;
    readonly answered: boolean;
    readonly roster: "all" | readonly string[];
  };
  /** Events of this class of ties in this territory were being logged, both days included. */
  readonly logging: {
    readonly from: CivilDate;
    readonly to: CivilDate | null;
    readonly territory: string;
    readonly relation: Relation;
  };
  readonly progress: {
    readonly indicator: string;
    readonly territory: string | null;
    readonly value: number;
  };
  readonly diary: { readonly territory: string | null };
  /** A place in an area plan that speaks of the labs; `happenedOn` is the day it was found in force. */
  readonly mention: {
    readonly territory: string | null;
    readonly document: string;
    /** The years the plan is for, as it says them. */
    readonly period: string | null;
    readonly type: MentionType;
    readonly quotation: string;
    /** Where it can be looked up. */
    readonly source: string | null;
  };
  /**
   * Several records read as one: `duplicate`, they were the same actor all along; `merger`, they
   * became one on `happenedOn`. Retracted, they stand apart again.
   */
  readonly merge: {
    readonly absorbed: readonly string[];
    readonly into: string;
    readonly reason: MergeReason;
  };
  /**
   * Somebody was asked whether these records are one actor, and said that each is another: nobody is
   * asked again. It changes no number. Retracted, the question is open again.
   */
  readonly distinct: { readonly actors: readonly string[] };
  /** An actor that came apart on `happenedOn`; it may be one of the parts itself. */
  readonly split: { readonly actor: string; readonly parts: readonly string[] };
  /** The entry named never held. The old stays in the journal. */
  readonly retraction: { readonly entry: string };
}

export type EntryType = keyof EntryPayloads;

/** Text that may speak of persons, kept apart from the chain so that it can be erased. */
export type PersonalText = Readonly<Record<string, string>>;

/** An entry as a client makes it: `id` is the client's (UUID), so that sending twice is safe. */
export interface NewEntry<Type extends EntryType = EntryType> {
  readonly id: string;
  readonly type: Type;
  readonly happenedOn: CivilDate;
  readonly payload: EntryPayloads[Type];
  readonly personal?: PersonalText;
  /** Id of the entry that this one takes the place of. */
  readonly corrects?: string;
}

/** An entry of one of the types, told apart by `type`. */
export type AnyNewEntry = { [Type in EntryType]: NewEntry<Type> }[EntryType];

/** Who recorded an entry: whoever runs the programme, an import of files (by its id where it can be undone), a link by its id; never a name. */
export type RecordedBy = "coordinator" | "import" | `import:${string}` | `link:${string}`;

/** An entry as the journal holds it. `seq` counts from 1 and is the order; a clock never is. */
export type Entry = AnyNewEntry & {
  readonly seq: number;
  readonly recordedAt: Instant;
  /** For those who look after the journal: no measure reads it. Older entries do not have it. */
  readonly recordedBy?: RecordedBy;
};

export type EntryOf<Type extends EntryType> = Extract<Entry, { readonly type: Type }>;
