import { NumberList } from "../number-list.ts";

/** So many slots are looked at for a text; one that is found in none of them is kept once more. */
const MAX_LOOKS = 32;

/** The index of texts grows to so many slots: of a column with more texts the later are not found again. */
const MAX_SLOTS = 2 ** 21;

/** Letters beyond these may be composed of several characters. */
const SURELY_COMPOSED = 0x300;

/**
 * The cells of a column, four bytes each: every text is kept once, trimmed and in Unicode's composed
 * form (the same name typed on another machine is then the same id). Of a million different texts
 * some are kept more than once, which costs memory and changes nothing.
 */
export class Column {
  readonly #words: string[] = [""];
  readonly #codes = new NumberList();
  /** The hash of a text and its code, 0 = free, side by side. */
  #slots = new Uint32Array(128);
  // Nobody can make a file whose texts all look for the same slots: nobody knows where they begin.
  readonly #seed = (Math.random() * 2 ** 32) | 0;
  /** What the texts say by the function that reads them, by code; undefined is "not asked yet". */
  #reading: ((text: string) => unknown) | null = null;
  #read: unknown[] = [];

  get length(): number {
    return this.#codes.length;
  }

  /** The texts, the empty one first. */
  get words(): readonly string[] {
    return this.#words;
  }

  /** Adds the cell that stands from `start` to `end` in a text. */
  add(text: string, start = 0, end: number = text.length): void {
    let [from, to] = [start, end];
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (from < to && isBlank(text.charCodeAt(to - 1))) to--;
    this.#codes.push(from === to ? 0 : this.#codeOf(text, from, to));
  }

  textAt(index: number): string {
    return this.#words[this.#codes.at(index)] ?? "";
  }

  /** What the cell says by `reading`, which is asked once for each text; undefined if it is empty. */
  readAt<Value>(index: number, reading: (text: string) => Value): Value | undefined {
    if (this.#reading !== reading) {
      this.#reading = reading;
      this.#read = [];
    }
    const code = this.#codes.at(index);
    const known = this.#read[code] as Value | undefined;
    if (known !== undefined || code === 0) return known;
    const value = reading(this.#words[code] ?? "");
    this.#read[code] = value;
    return value;
  }

  #codeOf(text: string, from: number, to: number): number {
    let hash = this.#seed;
    let bits = 0;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      hash = Math.imul(hash ^ unit, 0x01000193);
      bits |= unit;
    }
    if (bits >= SURELY_COMPOSED) {
      const composed = text.slice(from, to).normalize("NFC");
      if (composed.length !== to - from || !text.startsWith(composed, from)) {
        return this.#codeOf(composed, 0, composed.length);
      }
    }
    return this.#find((hash ^ (hash >>> 15)) >>> 0, text, from, to);
  }

  #find(hash: number, text: string, from: number, to: number): number {
    const mask = this.#slots.length / 2 - 1;
    for (let look = 0; look < MAX_LOOKS; look++) {
      const slot = 2 * ((hash + look) & mask);
      const code = this.#slots[slot + 1] ?? 0;
      if (code === 0) return this.#addWord(hash, text.slice(from, to), slot);
      if (this.#slots[slot] === hash && isSame(this.#words[code] ?? "", text, from, to))
        return code;
    }
    return this.#words.push(ownText(text.slice(from, to))) - 1;
  }

  #addWord(hash: number, word: string, slot: number): number {
    const code = this.#words.push(ownText(word)) - 1;
    const slots = this.#slots.length / 2;
    // A few slots stay free in an index that is as long as it may be: looking for them ends soon.
    if (code < MAX_SLOTS / 2) {
      this.#slots[slot] = hash;
      this.#slots[slot + 1] = code;
    }
    if (2 * code > slots && slots < MAX_SLOTS) this.#lengthenIndex();
    return code;
  }

  #lengthenIndex(): void {
    const before = this.#slots;
    const slots = new Uint32Array(2 * before.length);
    const mask = slots.length / 2 - 1;
    for (let at = 0; at < before.length; at += 2) {
      const [hash, code] = [before[at] ?? 0, before[at + 1] ?? 0];
      if (code === 0) continue;
      let slot = hash & mask;
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = hash;
      slots[2 * slot + 1] = code;
    }
    this.#slots = slots;
  }
}

function isSame(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  }
  return true;
}

/** Blanks of every width, those of none and the sign of byte order included. */
const WIDE_BLANKS: ReadonlySet<number> = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
  0x200a, 0x200b, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff,
]);

function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0xa0 && WIDE_BLANKS.has(unit));
}

/** The text apart from the block of the file that it was cut from, which would stay as long as it. */
function ownText(text: string): string {
  return text.length < 13 ? text : `${text}\0`.slice(0, -1);
}
