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
  readonly #given = new Set<string>();
  readonly #repeats = new Map<string, number>();

  /** @param table a UUID made from what all rows share */
  constructor(table: string) {
    const hex = table.replaceAll("-", "");
    const word = (index: number) => Number.parseInt(hex.slice(8 * index, 8 * index + 8), 16) | 0;
    this.#seed = [word(0), word(1), word(2), word(3)];
  }

  /** @param row the cells joined by NUL, which no file holds; equal rows get ids of their own */
  idOf(row: string): string {
    const id = this.#hash(row);
    const before = this.#given.size;
    if (this.#given.add(id).size > before) return id;
    const occurrence = (this.#repeats.get(id) ?? 0) + 1;
    this.#repeats.set(id, occurrence);
    return this.#hash(`${row}\0\0${occurrence}`);
  }

  #hash(text: string): string {
    let [h1, h2, h3, h4] = this.#seed;
    // Past the end charCodeAt is NaN, which the bit operations read as 0: the padding of the last block.
    for (let at = 0; at < text.length; at += 8) {
      h1 ^= Math.imul(rotl(Math.imul(unitPair(text, at), C1), 15), C2);
      h1 = (Math.imul((rotl(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
      h2 ^= Math.imul(rotl(Math.imul(unitPair(text, at + 2), C2), 16), C3);
      h2 = (Math.imul((rotl(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
      h3 ^= Math.imul(rotl(Math.imul(unitPair(text, at + 4), C3), 17), C4);
      h3 = (Math.imul((rotl(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
      h4 ^= Math.imul(rotl(Math.imul(unitPair(text, at + 6), C4), 18), C1);
      h4 = (Math.imul((rotl(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
    }
    h1 ^= text.length;
    h2 ^= text.length;
    h3 ^= text.length;
    h4 ^= text.length;
    h1 = (h1 + h2 + h3 + h4) | 0;
    h2 = (h2 + h1) | 0;
    h3 = (h3 + h1) | 0;
    h4 = (h4 + h1) | 0;
    h1 = finalMix(h1);
    h2 = finalMix(h2);
    h3 = finalMix(h3);
    h4 = finalMix(h4);
    h1 = (h1 + h2 + h3 + h4) | 0;
    return uuidOf(h1, h2 + h1, h3 + h1, h4 + h1);
  }
}

const C1 = 0x239b961b;
const C2 = 0xab0e9789 | 0;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93 | 0;

function unitPair(text: string, at: number): number {
  return text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
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

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Version 8 (made by an application's own rule) and the variant of RFC 9562. */
function uuidOf(a: number, b: number, c: number, d: number): string {
  const versioned = (b & 0xffff0fff) | 0x8000;
  const varied = (c & 0x3fffffff) | 0x80000000;
  return `${hex16(a >>> 16)}${hex16(a)}-${hex16(versioned >>> 16)}-${hex16(versioned)}-${hex16(varied >>> 16)}-${hex16(varied)}${hex16(d >>> 16)}${hex16(d)}`;
}

function hex16(word: number): string {
  return `${HEX[(word >>> 8) & 255]}${HEX[word & 255]}`;
}
