/** Names of a file, each brought to one actor: of the register, or a new one. */
import { type Actor, RegisterIndex, type SuggestionReason } from "@legami/core";
import { headerWord } from "../csv/column-names.ts";

/** Somebody of the file who is probably there already; it is for a person to say. */
export interface NameQuestion {
  readonly name: string;
  /** Rows that name them, the first few. */
  readonly rows: readonly number[];
  readonly candidate: { readonly id: string; readonly label: string; readonly isNew: boolean };
  readonly score: number;
  readonly reason: SuggestionReason;
  readonly answer: "same" | "different" | null;
}

/** What was said of names: the id of the actor that is meant, or null for another than the one asked about. */
export type NameAnswers = Readonly<Record<string, string | null>>;

/** So many new names are compared with the register; a file with more is no list of partners. */
const MOST_COMPARED = 3000;

export interface NamedActor {
  readonly id: string;
  /** The actor of the register; null for a new one. */
  readonly known: Actor | null;
}

export class Names {
  readonly #byId = new Map<string, Actor>();
  readonly #byKey = new Map<string, Actor | "several">();
  readonly #ids = new Set<string>();
  readonly #taken = new Map<string, string>();
  readonly #index: RegisterIndex;
  readonly #answers: NameAnswers;
  readonly #named = new Map<string, NamedActor & { readonly label: string }>();
  readonly #rows = new Map<string, number[]>();
  readonly #keys = new Map<string, string>();
  readonly #questions = new Map<string, Omit<NameQuestion, "rows" | "name"> & { name: string }>();
  #compared = 0;

  constructor(register: readonly Actor[], answers: NameAnswers) {
    this.#index = new RegisterIndex(register);
    this.#answers = answers;
    for (const actor of register) {
      this.#ids.add(actor.id);
      this.#byId.set(actor.id.toLowerCase(), actor);
      for (const name of new Set([actor.label, ...actor.aliases].map(keyOf))) {
        const held = this.#byKey.get(name);
        this.#byKey.set(name, held === undefined || held === actor ? actor : "several");
      }
    }
  }

  /** The name that the file first gives a new actor; null for an id of the register. */
  labelOfNew(id: string): string | null {
    return this.#taken.get(id) ?? null;
  }

  /**
   * @param row where they are named; null where it is no row that asks
   * @returns `several` if the register has more than one of that name
   */
  find(name: string, row: number | null, id: string | null = null): NamedActor | "several" {
    const key = this.#keys.get(name) ?? keyOf(name);
    this.#keys.set(name, key);
    const before = this.#named.get(key);
    if (row !== null) this.#noteRow(key, row);
    if (before !== undefined) return before;
    // An id says who is meant whatever others are called.
    const held = this.#byId.get((id ?? name).toLowerCase()) ?? this.#byKey.get(key);
    if (held === "several") return "several";
    const found =
      held === undefined ? this.#new(name, id) : { id: held.id, known: held, label: held.label };
    this.#named.set(key, found);
    if (id !== null) this.#named.set(keyOf(id), found);
    return found;
  }

  #noteRow(key: string, row: number): void {
    const rows = this.#rows.get(key);
    if (rows === undefined) this.#rows.set(key, [row]);
    else if (rows.length < 5 && rows.at(-1) !== row) rows.push(row);
  }

  questions(): NameQuestion[] {
    return [...this.#questions].map(([key, question]) => ({
      ...question,
      rows: this.#rows.get(key) ?? [],
    }));
  }

  #new(name: string, id: string | null): NamedActor & { label: string } {
    const [best] = this.#compared++ < MOST_COMPARED ? this.#index.suggest(name, { limit: 1 }) : [];
    const likely = best?.probablyThere === true ? best : null;
    if (likely !== null) {
      const said = Object.hasOwn(this.#answers, name) ? this.#answers[name] : undefined;
      const answer = said === undefined ? null : said === likely.actor.id ? "same" : "different";
      const known = this.#ids.has(likely.actor.id) ? likely.actor : null;
      this.#questions.set(keyOf(name), {
        name,
        candidate: { id: likely.actor.id, label: likely.actor.label, isNew: known === null },
        score: likely.score,
        reason: likely.reason,
        answer,
      });
      if (answer === "same") return { id: likely.actor.id, known, label: likely.actor.label };
    }
    const own = this.#freeId(id ?? name);
    if (this.#compared <= MOST_COMPARED) this.#index.add(actorNamed(own, name));
    this.#taken.set(own, name);
    return { id: own, known: null, label: name };
  }

  #freeId(name: string): string {
    const word = /^[a-z0-9][a-z0-9_.-]{0,59}$/.test(name)
      ? name
      : headerWord(name).replaceAll("_", "-").slice(0, 60);
    const stem = word === "" ? "realta" : word;
    const isFree = (id: string) => !this.#ids.has(id) && !this.#taken.has(id);
    if (isFree(stem)) return stem;
    for (let count = 2; ; count++) if (isFree(`${stem}-${count}`)) return `${stem}-${count}`;
  }
}

/** Capitals, accents and signs make no other name. */
export function keyOf(name: string): string {
  return headerWord(name) || name.toLowerCase();
}

export function actorNamed(id: string, label: string): Actor {
  return {
    id,
    label,
    kind: null,
    territory: null,
    municipality: null,
    lat: null,
    lon: null,
    registerFrom: null,
    registerTo: null,
    peopleReached: null,
    aliases: [],
    columns: {},
  };
}
