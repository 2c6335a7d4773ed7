import type { Actor } from "../model/actor.ts";
import type { AnyNewEntry, EntryType, RecordedBy } from "../model/entry.ts";
import type { ProgrammeSettings } from "../model/programme.ts";

/** An entry as far as facts go; `recordedBy` where it is known. */
export type LearnedEntry = AnyNewEntry & { readonly recordedBy?: RecordedBy };

type Learned<Type extends EntryType> = Extract<LearnedEntry, { readonly type: Type }>;

/** What somebody may know of the facts under a layer. */
export interface FactsView {
  /** Entries that are not there for them: what refers to one is told so, as if nobody had sent it. */
  readonly hides: (entry: LearnedEntry) => boolean;
  readonly settings: (settings: ProgrammeSettings) => ProgrammeSettings;
}

/**
 * What a further entry may refer to: actors, entries and the settings in force. It learns entry by
 * entry, so that checking one more does not replay the journal. What holds is the same as in
 * `entriesInForce`: a corrected or retracted entry does not, unless what replaced it was retracted.
 */
export class JournalFacts {
  readonly #under: JournalFacts | null;
  readonly #view: FactsView | null;
  readonly #entries = new Map<string, LearnedEntry>();
  readonly #corrections = new Map<string, string[]>();
  readonly #retractions = new Map<string, string[]>();
  readonly #descriptions = new Map<string, Learned<"actor">[]>();
  readonly #merges = new Map<string, Learned<"merge">[]>();
  readonly #openings: Learned<"programme">[] = [];

  constructor(under: JournalFacts | null = null, view: FactsView | null = null) {
    this.#under = under;
    this.#view = view;
  }

  /** A layer over these facts: what it learns goes with it. With a view, not all shows through. */
  draft(view: FactsView | null = null): JournalFacts {
    return new JournalFacts(this, view);
  }

  learn(entry: LearnedEntry): void {
    this.#entries.set(entry.id, entry);
    if (entry.corrects !== undefined) append(this.#corrections, entry.corrects, entry.id);
    if (entry.type === "retraction") append(this.#retractions, entry.payload.entry, entry.id);
    if (entry.type === "actor") append(this.#descriptions, entry.payload.id, entry);
    if (entry.type === "merge") {
      for (const actor of entry.payload.absorbed) append(this.#merges, actor, entry);
    }
    if (entry.type === "programme") this.#openings.push(entry);
  }

  /** The entry with that id; undefined if there is none. */
  entry(id: string): LearnedEntry | undefined {
    const own = this.#entries.get(id);
    if (own !== undefined) return own;
    const below = this.#under?.entry(id);
    return below !== undefined && this.#view?.hides(below) === true ? undefined : below;
  }

  typeOf(entry: string): EntryType | undefined {
    return this.entry(entry)?.type;
  }

  isInForce(entry: string): boolean {
    return this.#correctionOf(entry) === undefined && !this.#isUndone(entry);
  }

  /** Id of what holds now of an entry: itself, the last of its corrections, or null if withdrawn. */
  inForceOf(entry: string): string | null {
    const correction = this.#correctionOf(entry);
    if (correction !== undefined) return this.inForceOf(correction);
    return this.#isUndone(entry) ? null : entry;
  }

  /** Every entry in force, the oldest first. */
  *inForce(): Generator<LearnedEntry> {
    for (const entry of this.#all()) if (this.isInForce(entry.id)) yield entry;
  }

  hasActor(actor: string): boolean {
    return this.descriptionsOf(actor).length > 0;
  }

  /** The actor as last described; undefined if there is none. */
  actor(actor: string): Actor | undefined {
    const descriptions = this.descriptionsOf(actor);
    return descriptions.reduce<Learned<"actor"> | undefined>(
      (held, next) => (held === undefined || held.happenedOn <= next.happenedOn ? next : held),
      undefined,
    )?.payload;
  }

  /** The entries in force that describe an actor, whoever sent them. */
  descriptionsOf(actor: string): Learned<"actor">[] {
    return this.#allDescriptionsOf(actor).filter(({ id }) => this.isInForce(id));
  }

  /** A merge in force, other than the one given, has read the actor as another. */
  isAbsorbed(actor: string, butBy: string | null): boolean {
    return this.#mergesOf(actor).some(({ id }) => id !== butBy && this.isInForce(id));
  }

  /** The actor that a record is read as: another if it was a duplicate, else itself. */
  unitOf(actor: string): string {
    const passed = new Set<string>();
    let unit = actor;
    // Merges that were withdrawn and taken up again may go round in a ring.
    while (!passed.has(unit)) {
      passed.add(unit);
      unit = this.#readAs(unit) ?? unit;
    }
    return unit;
  }

  /** The settings in force; undefined before the programme has been opened. */
  settings(): ProgrammeSettings | undefined {
    const opening = this.opening();
    return opening === undefined ? undefined : this.#seen(opening.payload);
  }

  /** The entry that the settings in force stand in. */
  opening(): Learned<"programme"> | undefined {
    return this.#allOpenings().findLast(({ id }) => this.isInForce(id));
  }

  *#all(): Generator<LearnedEntry> {
    if (this.#under !== null) {
      for (const entry of this.#under.#all()) {
        if (this.#view?.hides(entry) !== true) yield entry;
      }
    }
    yield* this.#entries.values();
  }

  #seen(settings: ProgrammeSettings): ProgrammeSettings {
    const below = this.#under === null ? settings : this.#under.#seen(settings);
    return this.#view === null ? below : this.#view.settings(below);
  }

  /** The last correction that was not undone. */
  #correctionOf(entry: string): string | undefined {
    return this.#correctionsOf(entry).findLast((one) => !this.#isUndone(one));
  }

  #isUndone(entry: string): boolean {
    return this.#retractionsOf(entry).some((one) => this.isInForce(one));
  }

  #correctionsOf(entry: string): string[] {
    const below = this.#under === null ? [] : this.#under.#correctionsOf(entry);
    return [...below, ...(this.#corrections.get(entry) ?? [])];
  }

  #retractionsOf(entry: string): string[] {
    const below = this.#under === null ? [] : this.#under.#retractionsOf(entry);
    return [...below, ...(this.#retractions.get(entry) ?? [])];
  }

  #allDescriptionsOf(actor: string): Learned<"actor">[] {
    const below = this.#under === null ? [] : this.#under.#allDescriptionsOf(actor);
    return [...below, ...(this.#descriptions.get(actor) ?? [])];
  }

  #readAs(actor: string): string | undefined {
    return this.#mergesOf(actor).findLast(
      ({ id, payload }) => payload.reason === "duplicate" && this.isInForce(id),
    )?.payload.into;
  }

  #mergesOf(actor: string): Learned<"merge">[] {
    const below = this.#under === null ? [] : this.#under.#mergesOf(actor);
    return [...below, ...(this.#merges.get(actor) ?? [])];
  }

  #allOpenings(): Learned<"programme">[] {
    const below = this.#under === null ? [] : this.#under.#allOpenings();
    return [...below, ...this.#openings];
  }
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
