/**
 * Which actors of a register a typed name may mean. Built once, extended actor by actor; the few
 * dozen actors that share the rarest letters with what was typed are compared word by word.
 */
import { type Actor, compareIds } from "../model/actor.ts";
import {
  compareNames,
  type KnownNames,
  type MatchReason,
  type NameMatch,
} from "./compare-names.ts";
import { LetterIndex } from "./letter-index.ts";
import { KnownTowns, type PlacedName, type Town, townOf } from "./places.ts";
import { folded, type ReadName, readName } from "./read-name.ts";

/** Why an actor is suggested; `alias`: by one of its other names. */
export type SuggestionReason = MatchReason | "alias";

export interface Suggestion {
  readonly actor: Actor;
  /** 0–1. */
  readonly score: number;
  readonly reason: SuggestionReason;
  /** Probably the very one that was typed: worth asking before it is added once more. */
  readonly probablyThere: boolean;
}

export interface SuggestOptions {
  /** Where the typed one is, if known. */
  readonly municipality?: string | null;
  /** 5 unless given. */
  readonly limit?: number;
  /** Which actors can be meant; all unless given. */
  readonly accepts?: (actor: Actor) => boolean;
}

/** Two records that are probably one. */
export interface DuplicatePair {
  /** The smaller id first. */
  readonly actors: readonly [Actor, Actor];
  /** 0–1. */
  readonly score: number;
  readonly reason: SuggestionReason;
}

interface Held {
  readonly actor: Actor;
  readonly names: readonly ReadName[];
  readonly town: Town | null;
}

interface Compared {
  readonly held: Held;
  readonly match: NameMatch;
  readonly reason: SuggestionReason;
}

/** How many are compared word by word. */
const COMPARED = { suggestion: 60, duplicate: 16 };
const LEAST_SCORE = 0.2;
/** What is left of a score where another name has the word that is being typed. */
const NOT_BEGUN = 0.7;
/** Scores this close are equally good. */
const AS_GOOD = 0.02;
/** In a small register a word that stands once is not yet rare. */
const SMALLEST_REGISTER = 500;
const LEAST_RARITY = 0.15;

export class RegisterIndex {
  readonly #held: Held[] = [];
  readonly #letters = new LetterIndex();
  readonly #actorsWith = new Map<string, number>();
  readonly #towns = new KnownTowns();
  readonly #known: KnownNames = {
    rarity: (word) => {
      const actors = Math.max(this.#held.length, SMALLEST_REGISTER) + 1;
      const having = (this.#actorsWith.get(word) ?? 0) + 0.5;
      return Math.max(LEAST_RARITY, Math.log(actors / having) / Math.log(actors / 0.5));
    },
    isOfTown: (word) => this.#towns.hasWord(word),
  };

  constructor(actors: Iterable<Actor> = []) {
    for (const actor of actors) this.add(actor);
  }

  get size(): number {
    return this.#held.length;
  }

  /** @param actor one that is not there yet */
  add(actor: Actor): void {
    const names = [actor.label, ...actor.aliases].map((name) => readName(name));
    const town = townOf(actor.municipality);
    this.#held.push({ actor, names, town });
    this.#letters.add(soughtBy(names, town));
    if (town !== null) this.#towns.learn(town);
    for (const word of new Set(names.flatMap(({ words }) => words.map(({ text }) => text)))) {
      this.#actorsWith.set(word, (this.#actorsWith.get(word) ?? 0) + 1);
    }
  }

  /** The actors that a typed name may mean, best first. */
  suggest(typed: string, options: SuggestOptions = {}): Suggestion[] {
    const { municipality = null, limit = 5, accepts = () => true } = options;
    const name = readName(typed, true);
    const town = townOf(municipality);
    const sought = [this.#placed(name, town)];
    const found = this.#letters
      .sharing(soughtBy([name], town), COMPARED.suggestion)
      .flatMap((at) => this.#held[at] ?? [])
      .filter(({ actor }) => accepts(actor))
      .map((held) => this.#compared(sought, held))
      .filter(({ match }) => match.score >= LEAST_SCORE)
      .sort(byScore);
    const isBegun = found[0]?.match.goesOn === true;
    const scoreOf = ({ score, goesOn }: NameMatch) =>
      isBegun && !goesOn ? NOT_BEGUN * score : score;
    const best = found.reduce((most, { match }) => Math.max(most, match.score), 0);
    const asGood = found.filter(({ match }) => match.score >= best - AS_GOOD);
    return found.slice(0, limit).map((one) => ({
      actor: one.held.actor,
      score: rounded(scoreOf(one.match)),
      reason: one.reason,
      probablyThere:
        one.match.isProbable &&
        asGood.includes(one) &&
        (!one.match.isPartial || asGood.length === 1),
    }));
  }

  /** The pairs that the actor makes, by its place in the order of adding. Some show from one side only. */
  pairsOf(at: number): DuplicatePair[] {
    const own = this.#held[at];
    if (own === undefined) return [];
    const names = own.names.map((name) => this.#placed(name, own.town));
    return this.#letters
      .sharingRare(soughtBy(own.names, own.town), COMPARED.duplicate)
      .filter((other) => other !== at)
      .flatMap((other) => this.#held[other] ?? [])
      .map((held) => this.#compared(names, held))
      .filter(({ match }) => match.isProbable)
      .map(({ held, match, reason }) => ({
        actors: inOrder(own.actor, held.actor),
        score: rounded(match.likeness),
        reason,
      }));
  }

  /** The best that any of the names has in common with any name of the actor. */
  #compared(names: readonly PlacedName[], held: Held): Compared {
    const compared = names.flatMap((name, n) =>
      held.names.map((other, h) => {
        const match = compareNames(name, this.#placed(other, held.town), this.#known);
        return { held, match, reason: n + h > 0 ? ("alias" as const) : match.reason };
      }),
    );
    return compared.reduce((best, one) => (byMatch(one.match, best.match) < 0 ? one : best));
  }

  #placed(name: ReadName, town: Town | null): PlacedName {
    return { name, said: this.#towns.saidIn(name), town };
  }
}

/** All that a search for these names goes by. */
function soughtBy(names: readonly ReadName[], town: Town | null): string[] {
  const words = names.flatMap((name) => [...name.words.map(({ text }) => text), ...name.initials]);
  return [...words, ...(town ?? [])];
}

function inOrder(one: Actor, other: Actor): readonly [Actor, Actor] {
  return one.id < other.id ? [one, other] : [other, one];
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}

function byMatch(a: NameMatch, b: NameMatch): number {
  return b.score - a.score || b.likeness - a.likeness;
}

function byScore(a: Compared, b: Compared): number {
  return (
    Number(b.match.goesOn) - Number(a.match.goesOn) ||
    byMatch(a.match, b.match) ||
    compareIds(folded(a.held.actor.label), folded(b.held.actor.label)) ||
    compareIds(a.held.actor.id, b.held.actor.id)
  );
}
