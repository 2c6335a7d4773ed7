import { TripleIndex } from "./triple-index.ts";

/**
 * Ids for the rows of a table that may be very long, made from what each row says.
 *
 * SHA-256 over canonical JSON costs 12 µs a row, twelve seconds for a million ties; here it is taken
 * once for the table, and each row is mixed into it. The mixing is that of MurmurHash3 (x86, 128
 * bits; A. Appleby 2011, public domain) over the UTF-16 units of the row, the last block padded. It
 * guards against chance, which is all that an id of a client needs: among a million rows two share
 * one with probability 10⁻²⁵.
 */
export class RowIds {
  readonly #seed: readonly [number, number, number, number];
  /** The cells of the row, a NUL between them, which no file holds. */
  #units = new Uint16Array(256);
  #length = 0;
  /** The hash of the row last mixed in. */
  readonly #words = new Int32Array(4);
  readonly #given = new TripleIndex();
  /** How often a row came again, by its place among those given. */
  readonly #repeats = new Map<number, number>();

  /** @param table a UUID made from what all rows share */
  constructor(table: string) {
    const hex = table.replaceAll("-", "");
    const word = (index: number) => Number.parseInt(hex.slice(8 * index, 8 * index + 8), 16) | 0;
    this.#seed = [word(0), word(1), word(2), word(3)];
  }

  /** The id of the row that has these cells; equal rows get ids of their own. */
  idOf(first: string, second: string, rest: string): string {
    this.#length = 0;
    this.#append(first);
    this.#append("\0");
    this.#append(second);
    this.#append("\0");
    this.#append(rest);
    this.#mix();
    const known = this.#given.size;
    const place = this.#given.placeOf(this.#word(0), this.#word(1), this.#word(3));
    if (place < known) {
      const occurrence = (this.#repeats.get(place) ?? 0) + 1;
      this.#repeats.set(place, occurrence);
      this.#append(`\0\0${occurrence}`);
      this.#mix();
    }
    return uuidOf(this.#word(0), this.#word(1), this.#word(2), this.#word(3));
  }

  #word(index: number): number {
    return this.#words[index] ?? 0;
  }

  #append(text: string): void {
    const end = this.#length + text.length;
    if (end + 8 > this.#units.length) {
      const longer = new Uint16Array(2 * (end + 8));
      longer.set(this.#units);
      this.#units = longer;
    }
    const units = this.#units;
    const start = this.#length;
    for (let at = 0; at < text.length; at++) units[start + at] = text.charCodeAt(at);
    this.#length = end;
  }

  #mix(): void {
    const units = this.#units;
    const length = this.#length;
    // The padding of the last block.
    units.fill(0, length, length + 8);
    let [h1, h2, h3, h4] = this.#seed;
    for (let at = 0; at < length; at += 8) {
      h1 ^= Math.imul(rotl(Math.imul(unitPair(units, at), C1), 15), C2);
      h1 = (Math.imul((rotl(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
      h2 ^= Math.imul(rotl(Math.imul(unitPair(units, at + 2), C2), 16), C3);
      h2 = (Math.imul((rotl(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
      h3 ^= Math.imul(rotl(Math.imul(unitPair(units, at + 4), C3), 17), C4);
      h3 = (Math.imul((rotl(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
      h4 ^= Math.imul(rotl(Math.imul(unitPair(units, at + 6), C4), 18), C1);
      h4 = (Math.imul((rotl(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
    }
    h1 ^= length;
    h2 ^= length;
    h3 ^= length;
    h4 ^= length;
    h1 = (h1 + h2 + h3 + h4) | 0;
    h2 = (h2 + h1) | 0;
    h3 = (h3 + h1) | 0;
    h4 = (h4 + h1) | 0;
    h1 = finalMix(h1);
    h2 = finalMix(h2);
    h3 = finalMix(h3);
    h4 = finalMix(h4);
    h1 = (h1 + h2 + h3 + h4) | 0;
    const words = this.#words;
    words[0] = h1;
    words[1] = h2 + h1;
    words[2] = h3 + h1;
    words[3] = h4 + h1;
  }
}

const C1 = 0x239b961b;
const C2 = 0xab0e9789 | 0;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93 | 0;

function unitPair(units: Uint16Array, at: number): number {
  return (units[at] ?? 0) | ((units[at + 1] ?? 0) << 16);
}

function rotl(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function finalMix(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const DIGITS = Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0));
const HYPHEN = 45;

/**
 * Version 8 (made by an application's own rule) and the variant of RFC 9562. All digits in one call:
 * put together from parts an id would take five times the memory, a node for every join.
 */
function uuidOf(a: number, b: number, c: number, d: number): string {
  const versioned = (b & 0xffff0fff) | 0x8000;
  const varied = (c & 0x3fffffff) | 0x80000000;
  return String.fromCharCode(
    digit(a, 28),
    digit(a, 24),
    digit(a, 20),
    digit(a, 16),
    digit(a, 12),
    digit(a, 8),
    digit(a, 4),
    digit(a, 0),
    HYPHEN,
    digit(versioned, 28),
    digit(versioned, 24),
    digit(versioned, 20),
    digit(versioned, 16),
    HYPHEN,
    digit(versioned, 12),
    digit(versioned, 8),
    digit(versioned, 4),
    digit(versioned, 0),
    HYPHEN,
    digit(varied, 28),
    digit(varied, 24),
    digit(varied, 20),
    digit(varied, 16),
    HYPHEN,
    digit(varied, 12),
    digit(varied, 8),
    digit(varied, 4),
    digit(varied, 0),
    digit(d, 28),
    digit(d, 24),
    digit(d, 20),
    digit(d, 16),
    digit(d, 12),
    digit(d, 8),
    digit(d, 4),
    digit(d, 0),
  );
}

function digit(word: number, shift: number): number {
  return DIGITS[(word >>> shift) & 15] ?? 0;
}
