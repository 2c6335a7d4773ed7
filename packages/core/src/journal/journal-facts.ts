import type { AnyNewEntry, EntryType } from "../model/entry.ts";
import type { ProgrammeSettings } from "../model/programme.ts";

type Opening = Extract<AnyNewEntry, { readonly type: "programme" }>;

/**
 * What a further entry may refer to: actors, entries and the settings in force. It learns entry by
 * entry, so that checking one more does not replay the journal. What holds is the same as in
 * `entriesInForce`: a corrected or retracted entry does not, unless what replaced it was retracted.
 */
export class JournalFacts {
  readonly #under: JournalFacts | null;
  readonly #types = new Map<string, EntryType>();
  readonly #corrections = new Map<string, string[]>();
  readonly #retractions = new Map<string, string[]>();
  readonly #descriptions = new Map<string, string[]>();
  readonly #mergers = new Map<string, string[]>();
  readonly #openings: Opening[] = [];

  constructor(under: JournalFacts | null = null) {
    this.#under = under;
  }

  /** A layer over these facts: what it learns goes with it. */
  draft(): JournalFacts {
    return new JournalFacts(this);
  }

  learn(entry: AnyNewEntry): void {
    this.#types.set(entry.id, entry.type);
    if (entry.corrects !== undefined) append(this.#corrections, entry.corrects, entry.id);
    if (entry.type === "retraction") append(this.#retractions, entry.payload.entry, entry.id);
    if (entry.type === "actor") append(this.#descriptions, entry.payload.id, entry.id);
    if (entry.type === "merge") {
      for (const actor of entry.payload.absorbed) append(this.#mergers, actor, entry.id);
    }
    if (entry.type === "programme") this.#openings.push(entry);
  }

  /** Type of the entry with that id; undefined if there is none. */
  typeOf(entry: string): EntryType | undefined {
    return this.#types.get(entry) ?? this.#under?.typeOf(entry);
  }

  isInForce(entry: string): boolean {
    const isCorrected = this.#correctionsOf(entry).some((one) => !this.#isUndone(one));
    return !isCorrected && !this.#isUndone(entry);
  }

  hasActor(actor: string): boolean {
    return this.#descriptionsOf(actor).some((entry) => this.isInForce(entry));
  }

  /** A merge in force, other than the one given, has read the actor as another. */
  isAbsorbed(actor: string, butBy: string | null): boolean {
    return this.#mergersOf(actor).some((entry) => entry !== butBy && this.isInForce(entry));
  }

  /** The settings in force; undefined before the programme has been opened. */
  settings(): ProgrammeSettings | undefined {
    return this.opening()?.payload;
  }

  /** The entry that the settings in force stand in. */
  opening(): Opening | undefined {
    return this.#allOpenings().findLast(({ id }) => this.isInForce(id));
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

  #descriptionsOf(actor: string): string[] {
    const below = this.#under === null ? [] : this.#under.#descriptionsOf(actor);
    return [...below, ...(this.#descriptions.get(actor) ?? [])];
  }

  #mergersOf(actor: string): string[] {
    const below = this.#under === null ? [] : this.#under.#mergersOf(actor);
    return [...below, ...(this.#mergers.get(actor) ?? [])];
  }

  #allOpenings(): Opening[] {
    const below = this.#under === null ? [] : this.#under.#allOpenings();
    return [...below, ...this.#openings];
  }
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
