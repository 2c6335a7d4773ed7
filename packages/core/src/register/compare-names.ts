/**
 * Whether two names mean the same organisation. Words count by what they tell (TF–IDF with the roles
 * of `readName`) and are matched softly, as in SoftTFIDF:
 *
 *     likeness = found / (found + left of one + left of the other)
 *
 * Much in common is not enough: numbers or places that differ, two sorts of body, a body around the
 * other (friends of …), and words left over on *both* sides speak against it.
 *
 * Source: Cohen, Ravikumar & Fienberg (2003), "A Comparison of String Distance Metrics for
 * Name-Matching Tasks", Proceedings of the IJCAI-03 Workshop on Information Integration, 73–78.
 */
import { isNumber, isSettled, matchWords, type SoughtWord } from "./match-words.ts";
import { AROUND, BODIES } from "./name-vocabulary.ts";
import { comparePlaces, type PlacedName, type Places } from "./places.ts";
import type { NameWord, WordRole } from "./read-name.ts";

/**
 * The `same` words, but for their order and the legal form · `initials` of the other · another
 * `spelling` · a word cut `short` · a `part` of the other · only `alike`
 */
export const MATCH_REASONS = ["same", "initials", "spelling", "short", "part", "alike"] as const;

export type MatchReason = (typeof MATCH_REASONS)[number];

export interface NameMatch {
  /** 0–1, how much of the first name the second has, and a little of the reverse. */
  readonly score: number;
  /** 0–1, how much of both is in both. */
  readonly likeness: number;
  /** Probably the same organisation. */
  readonly isProbable: boolean;
  /** One says a good deal that the other does not: a third name may fit as well. */
  readonly isPartial: boolean;
  /** The small word that the first ends with begins a word of the second: that is being typed. */
  readonly goesOn: boolean;
  readonly reason: MatchReason;
}

/** What a register knows of the words in its names. */
export interface KnownNames {
  /** What a word is worth by how many names have it, 0–1. */
  readonly rarity: (word: string) => number;
  /** It stands in the name of a municipality. */
  readonly isOfTown: (word: string) => boolean;
}

const WORTH: Readonly<Record<WordRole, number>> = {
  own: 1,
  number: 1,
  shared: 0.35,
  year: 0.1,
  faint: 0.06,
};

/** What the second name has more than the first counts less: the first may not be finished. */
const MORE_IN_SECOND = 0.2;
const PENALTY = { numbers: 0.8, places: 0.85 };
/** Largest shares left over where the two are probably one: on either side, and on both. */
const LEFT = { either: 0.6, both: 0.1 };
const PARTIAL = 0.2;
const LEAST_LIKENESS = 0.9;

export function compareNames(first: PlacedName, second: PlacedName, known: KnownNames): NameMatch {
  const [written, other] = [soughtWords(first, known), soughtWords(second, known)];
  const whole = written.filter(({ word }) => !word.isPerhapsGlue);
  matchWords(whole, other, first.name.pieces, second.name.pieces);
  // A small word goes on as another one only where all that stands before it is there.
  if (whole.length < written.length && isSettled(whole)) {
    matchWords(written, other, first.name.pieces, second.name.pieces);
  }
  const one = written.filter(({ word, likeness }) => likeness > 0 || !word.isPerhapsGlue);
  const areInitials = matchInitials(one, other, second) || matchInitials(other, one, first);
  const places = comparePlaces(first, second);
  const { score, likeness, isPartial } = gauge(one, other, places);
  const [a, b] = [one, other].map((side) =>
    tally(side.filter(({ word }) => !places.shared.has(word.text))),
  ) as [Tally, Tally];
  const numbersDiffer = leaves(a, isNumber) && leaves(b, isNumber);
  const penalty = (numbersDiffer ? PENALTY.numbers : 1) * (places.differ ? PENALTY.places : 1);
  return {
    score: score * penalty,
    likeness: likeness * penalty,
    isProbable: isProbable(a, b, places, known),
    isPartial,
    goesOn: one.some(({ word, likeness }) => word.isPerhapsGlue && likeness > 0),
    reason: areInitials ? "initials" : reasonOf(a, b),
  };
}

function soughtWords({ name }: PlacedName, { rarity }: KnownNames): SoughtWord[] {
  return name.words.map((word) => {
    return { word, weight: WORTH[word.role] * rarity(word.text), likeness: 0, way: null };
  });
}

/** One name is nothing but a word made of the first letters of the other. */
function matchInitials(
  side: readonly SoughtWord[],
  other: readonly SoughtWord[],
  { name }: PlacedName,
): boolean {
  const [only] = side.filter(({ word }) => word.role !== "faint");
  const isAll = side.every((sought) => sought === only || sought.word.role === "faint");
  if (only === undefined || !isAll || only.likeness > 0) return false;
  if (!name.initials.includes(only.word.text)) return false;
  for (const sought of [...side, ...other]) {
    sought.likeness = 1;
    sought.way = null;
  }
  return true;
}

interface Tally {
  readonly words: readonly SoughtWord[];
  readonly found: number;
  readonly left: number;
}

function tally(words: readonly SoughtWord[]): Tally {
  const sum = (share: (likeness: number) => number) =>
    words.reduce((total, { weight, likeness }) => total + weight * share(likeness), 0);
  return { words, found: sum((likeness) => likeness), left: sum((likeness) => 1 - likeness) };
}

/** How much is in common, with the words of a place where that is on record for the other. */
function gauge(one: readonly SoughtWord[], other: readonly SoughtWord[], { shared }: Places) {
  const [a, b] = [one, other].map((side) =>
    tally(side.filter(({ word, likeness }) => likeness > 0 || !shared.has(word.text))),
  ) as [Tally, Tally];
  const found = (a.found + b.found) / 2;
  const all = found + a.left + b.left;
  return {
    score: found === 0 ? 0 : found / (found + a.left + MORE_IN_SECOND * b.left),
    likeness: found === 0 ? 0 : found / all,
    isPartial: a.left + b.left > PARTIAL * all,
  };
}

/** Where they are is known to be the same, or not known: does the rest say that they are one? */
function isProbable(one: Tally, other: Tally, places: Places, known: KnownNames): boolean {
  const found = (one.found + other.found) / 2;
  const all = found + one.left + other.left;
  const isOwn = ({ word, likeness }: SoughtWord) =>
    likeness > 0 && word.role === "own" && !known.isOfTown(word.text);
  return (
    found > 0 &&
    !places.differ &&
    (places.shared.size > 0 || one.words.some(isOwn) || other.words.some(isOwn)) &&
    !(leaves(one, isBody) && leaves(other, isBody)) &&
    !leaves(one, speaksAgainst) &&
    !leaves(other, speaksAgainst) &&
    leastLikeness([...one.words, ...other.words]) >= LEAST_LIKENESS &&
    Math.min(one.left, other.left) <= LEFT.both * all &&
    [one, other].every(({ left, found: here }) => left <= LEFT.either * (left + here))
  );
}

function leaves({ words }: Tally, which: (word: NameWord) => boolean): boolean {
  return words.some(({ word, likeness }) => likeness === 0 && which(word));
}

function isBody({ text }: NameWord): boolean {
  return BODIES.has(text);
}

/** Left over on one side alone, it already makes another organisation. */
function speaksAgainst({ role, text }: NameWord): boolean {
  return role === "number" || AROUND.has(text);
}

/** Of the words found, the least like its other; those of the legal form do not matter. */
function leastLikeness(words: readonly SoughtWord[]): number {
  const found = words.filter(({ word, likeness }) => likeness > 0 && word.role !== "faint");
  return Math.min(1, ...found.map(({ likeness }) => likeness));
}

function reasonOf(one: Tally, other: Tally): MatchReason {
  const ways = [...one.words, ...other.words].map(({ way }) => way);
  if (ways.includes("spelling")) return "spelling";
  if (ways.includes("short")) return "short";
  const tells = ({ words }: Tally) =>
    words.some(({ word, likeness }) => likeness === 0 && word.role !== "faint");
  if (tells(one) && tells(other)) return "alike";
  return tells(one) || tells(other) ? "part" : "same";
}
