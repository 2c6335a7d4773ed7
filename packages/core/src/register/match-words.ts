/**
 * Which words of two names are the same words: written alike, shortened, misspelled, run together.
 * A likeness from 0 (not in the other name) to 1 (there as it is) is set on every word of both.
 */
import { jaroWinkler } from "./jaro-winkler.ts";
import type { NameWord } from "./read-name.ts";

/** A word of one name, and how far the other name has it. */
export interface SoughtWord {
  readonly word: NameWord;
  /** How much it tells of the organisation. */
  readonly weight: number;
  likeness: number;
  /** How it is written otherwise; null = as it is, or not there. */
  way: "spelling" | "short" | null;
}

/** Below it two words are different words. */
const SPELLING = 0.9;
const SHORT_SPELLING = 0.93;
const RUN_TOGETHER = 0.95;
/** Fewest letters of a word that may be misspelled, or of one that others may be run into. */
const FEWEST = { misspelled: 4, runTogether: 5 };
const LONGEST_RUN = 4;

export function matchWords(
  one: readonly SoughtWord[],
  other: readonly SoughtWord[],
  onePieces: readonly string[],
  otherPieces: readonly string[],
): void {
  matchSame(one, other);
  if (isSettled(one) && isSettled(other)) return;
  matchRunTogether(one, other, otherPieces);
  matchRunTogether(other, one, onePieces);
  matchAlike(one, other);
}

/** Every word is there, in one way or another. */
export function isSettled(side: readonly SoughtWord[]): boolean {
  return side.every(({ likeness }) => likeness > 0);
}

function matchSame(one: readonly SoughtWord[], other: readonly SoughtWord[]): void {
  for (const sought of one) {
    const same = other.find(({ word }) => word.text === sought.word.text);
    if (same !== undefined) sought.likeness = same.likeness = 1;
  }
}

/** The likest pairs first; each word goes with one other. */
function matchAlike(one: readonly SoughtWord[], other: readonly SoughtWord[]): void {
  const pairs: (Alike & { readonly a: SoughtWord; readonly b: SoughtWord })[] = [];
  for (const a of one) {
    if (a.likeness > 0) continue;
    for (const b of other) {
      const alike = b.likeness > 0 ? null : compareWords(a.word, b.word);
      if (alike !== null) pairs.push({ a, b, ...alike });
    }
  }
  pairs.sort((x, y) => y.likeness - x.likeness);
  for (const { a, b, ...alike } of pairs) {
    if (a.likeness > 0 || b.likeness > 0) continue;
    Object.assign(a, alike);
    Object.assign(b, alike);
  }
}

type Alike = Pick<SoughtWord, "likeness" | "way">;

/** Null where the two are different words. */
function compareWords(a: NameWord, b: NameWord): Alike | null {
  if (isNumber(a) || isNumber(b)) return null;
  const short = beginning(a, b) || beginning(b, a);
  const likeness = spelling(a, b);
  // A last letter left out is sooner a slip than a shortened word.
  if (likeness > short) return { likeness, way: "spelling" };
  return short > 0 ? { likeness: short, way: "short" } : null;
}

/** `short` begins `whole`: cut with a full stop, not finished, or simply shorter. */
function beginning(short: NameWord, whole: NameWord): number {
  const letters = short.text.length;
  if (!whole.text.startsWith(short.text)) return 0;
  if (short.cut === "short" && letters > 1) return 0.97;
  const share = letters / whole.text.length;
  if (short.cut === "typing") return 0.7 + 0.2 * share;
  return letters > 2 ? 0.6 + 0.3 * share : 0;
}

function spelling(a: NameWord, b: NameWord): number {
  const shorter = Math.min(a.text.length, b.text.length);
  const apart = Math.abs(a.text.length - b.text.length);
  if (a.isSaint || b.isSaint || shorter < FEWEST.misspelled || apart > (shorter < 6 ? 1 : 2))
    return 0;
  if (isCommon(a) && isCommon(b)) return isInflected(a.text, b.text) ? RUN_TOGETHER : 0;
  const likeness = jaroWinkler(a.text, b.text);
  return likeness >= (shorter < 5 ? SHORT_SPELLING : SPELLING) ? likeness : 0;
}

/** Words that we know are not each other misspelled: `comune` is not `comunale`. */
function isCommon({ role }: NameWord): boolean {
  return role === "shared" || role === "faint";
}

/** Singular and plural: `servizio`, `servizi`. */
function isInflected(a: string, b: string): boolean {
  return stem(a) === stem(b);
}

function stem(word: string): string {
  return word.replace(/[aeiou]{1,2}$/, "");
}

/** Words that one side writes as one and the other apart: `sottosopra`, `sotto sopra`. */
function matchRunTogether(
  side: readonly SoughtWord[],
  other: readonly SoughtWord[],
  pieces: readonly string[],
): void {
  for (const sought of side) {
    const { text, isSaint } = sought.word;
    if (sought.likeness > 0 || isSaint || text.length < FEWEST.runTogether) continue;
    for (const run of runsLike(text, pieces)) {
      const members = other.filter(({ word }) => run.includes(word.text));
      if (members.length === 0 || members.some(({ likeness }) => likeness > 0)) continue;
      for (const matched of [sought, ...members]) {
        matched.likeness = RUN_TOGETHER;
        matched.way = "spelling";
      }
      break;
    }
  }
}

function runsLike(text: string, pieces: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (let at = 0; at < pieces.length - 1; at++) {
    if (pieces[at]?.[0] !== text[0]) continue;
    for (let end = at + 2; end <= Math.min(at + LONGEST_RUN, pieces.length); end++) {
      const run = pieces.slice(at, end);
      const joined = run.join("");
      if (joined.length > text.length + 1) break;
      if (joined.length >= text.length - 1 && jaroWinkler(text, joined) >= RUN_TOGETHER)
        runs.push(run);
    }
  }
  return runs;
}

export function isNumber({ role }: NameWord): boolean {
  return role === "number" || role === "year";
}
