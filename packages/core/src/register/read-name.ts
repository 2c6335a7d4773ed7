/**
 * A name as it is written, read into the words that can be compared: without accents, capitals and
 * signs, legal forms in one form, acronyms spelled out, saints alike, numbers as numbers.
 */
import {
  ABBREVIATIONS,
  ACRONYMS,
  FAINT,
  FORMS,
  GLUE,
  NUMBER_WORDS,
  SAINTS,
  SHARED,
} from "./name-vocabulary.ts";

/** How much of the organisation a word tells. */
export type WordRole = "own" | "shared" | "faint" | "number" | "year";

export interface NameWord {
  readonly text: string;
  readonly role: WordRole;
  /** Written short (`Bibl.`), or perhaps not finished: it may begin the word that is meant. */
  readonly cut: "short" | "typing" | null;
  /** A small word, unless it turns out to begin another one: where it begins none it says nothing. */
  readonly isPerhapsGlue: boolean;
  /** A saint's name: many differ by one letter (Martino, Marino), so it is not read as misspelled. */
  readonly isSaint: boolean;
}

export interface ReadName {
  /** What the name says, in order, each word once. */
  readonly words: readonly NameWord[];
  /** Everything as written, glue too, for words that were written as one. */
  readonly pieces: readonly string[];
  /** First letters of what is written: of the words, and of the glue among them too. */
  readonly initials: readonly string[];
}

type Piece = Pick<NameWord, "text" | "cut">;

/** @param isTyped the last word may not be finished */
export function readName(text: string, isTyped = false): ReadName {
  const written = piecesOf(text, isTyped);
  const spelled = written.flatMap(spellOut);
  const own = spelled.filter(({ text: piece }) => !GLUE.has(piece));
  // The `la` of `comune di la` may go on as `Lainate`.
  const begun = spelled.filter(({ text: piece, cut }) => cut === "typing" && GLUE.has(piece));
  const told = readForms(own);
  const meant = (told.length > 0 ? [...told, ...begun] : spelled).flatMap(expand);
  return {
    words: distinct(meant.map(wordOf)),
    pieces: written.map(({ text: piece }) => piece),
    initials: initialsOf(spelled),
  };
}

/** Nothing but small words, as `di` or `della`: they say nothing of which one is meant. */
export function saysNobody(text: string): boolean {
  return piecesOf(text, false).every((piece) => GLUE.has(piece.text));
}

/** Small letters without accents: what people type and what names say meet there. */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** A name is read this far: nobody types more, and no file can make us compare a whole page. */
const LONGEST = 300;
const LETTERS_WITH_DOTS = /(?<![a-z.])(?:[a-z]{1,3}\.)+[a-z]{0,3}(?![a-z])/g;
const SPACED_INITIALS = /(?<![a-z.])(?:[a-z]\.\s+)+[a-z]\.(?![a-z])/g;

/** Words and numbers as written; `A.P.S.` and `A. P. S.` are one word, `Spazio9` two. */
function piecesOf(text: string, isTyped: boolean): Piece[] {
  const plain = folded(text.slice(0, LONGEST).replace(/(?<=\s)I$/, "1"))
    .replace(/(\d)[.,](?=\d)/g, "$1")
    .replace(/(\d)[ao°](?![a-z])/g, "$1 ")
    .replace(SPACED_INITIALS, (letters) => `${letters.replace(/[.\s]/g, "")} `)
    .replace(LETTERS_WITH_DOTS, joinDotted);
  const found = [...plain.matchAll(/\p{L}+|\d+/gu)];
  const last = isTyped && !/\s$/.test(text) ? found.at(-1) : undefined;
  return found.map((match) => {
    const isShort = plain[match.index + match[0].length] === ".";
    return { text: match[0], cut: isShort ? "short" : match === last ? "typing" : null };
  });
}

/** `a.p.s.` is `aps`, `s.ta` is `sta`; `s.carlo` stays two, and `ass.` a word cut short. */
function joinDotted(letters: string): string {
  const parts = letters.split(".").filter((part) => part !== "");
  return parts.length > 1 ? `${parts.join("")} ` : letters;
}

function spellOut(piece: Piece, at: number, all: readonly Piece[]): Piece[] {
  const next = all[at + 1];
  if (isSaint(piece.text, next)) return [{ text: "san", cut: null }];
  if (piece.text === "soc") {
    if (all[at - 1]?.text.startsWith("coop")) return [{ text: "sociale", cut: null }];
    if (next?.text.startsWith("coop")) return [{ text: "societa", cut: null }];
  }
  const long = ABBREVIATIONS.get(piece.text);
  return long === undefined ? [piece] : long.map((text) => ({ text, cut: null }));
}

function isSaint(text: string, next: Piece | undefined): boolean {
  return next !== undefined && next.text.length > 2 && (text === "s" || SAINTS.has(text));
}

/** Legal forms read alike: `società cooperativa sociale` and `coop. soc.` are `cooperativa`. */
function readForms(pieces: readonly Piece[]): Piece[] {
  const read: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const form = FORMS.find(([words]) => words.every((word, i) => pieces[at + i]?.text === word));
    const piece = pieces[at];
    if (form === undefined) {
      if (piece !== undefined) read.push(piece);
      at += 1;
    } else {
      read.push(...form[1].map((text) => ({ text, cut: null })));
      at += form[0].length;
    }
  }
  return read;
}

function expand(piece: Piece): Piece[] {
  const long = ACRONYMS.get(piece.text);
  return long === undefined ? [piece] : long.map((text) => ({ text, cut: null }));
}

function wordOf({ text, cut }: Piece, at: number, all: readonly Piece[]): NameWord {
  const number = numberOf(text);
  if (number !== null) {
    const isYear = number >= 1850 && number < 2100;
    return {
      text: String(number),
      role: isYear ? "year" : "number",
      cut: null,
      isPerhapsGlue: false,
      isSaint: false,
    };
  }
  const isPerhapsGlue = cut === "typing" && GLUE.has(text) && all.length > 1;
  const isFaint = !isPerhapsGlue && (FAINT.has(text) || text.length === 1);
  const role = isFaint ? "faint" : SHARED.has(text) ? "shared" : "own";
  return { text, role, cut, isPerhapsGlue, isSaint: all[at - 1]?.text === "san" };
}

/** The number that a piece says: in digits, in words, or in Roman numerals of two signs or more. */
function numberOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const said = NUMBER_WORDS.get(text);
  if (said !== undefined) return said;
  return /^(?=..)x{0,3}(?:ix|iv|v?i{0,3})$/.test(text) ? roman(text) : null;
}

function roman(text: string): number {
  const values = [...text].map((sign) => ({ i: 1, v: 5, x: 10 })[sign] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

function distinct(words: readonly NameWord[]): NameWord[] {
  return [...new Map(words.map((word) => [word.text, word])).values()];
}

function initialsOf(pieces: readonly Piece[]): string[] {
  const letters = (some: readonly Piece[]) => some.map(({ text }) => text[0] ?? "").join("");
  const own = pieces.filter(({ text }) => !GLUE.has(text));
  return [...new Set([letters(own), letters(pieces)])].filter((letters) => letters.length > 2);
}
