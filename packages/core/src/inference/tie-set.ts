/**
 * Which pairs are tied, for quick change. Up to 2,048 actors one byte a pair, beyond that a hash set of
 * pair numbers. The fingerprint is the exclusive or of a scrambled number a pair, so that adding and
 * removing in any order leads to the same one.
 */
const MOST_DENSE = 2048;

export class TieSet {
  readonly #n: number;
  readonly #dense: Uint8Array | null;
  readonly #sparse = new Set<number>();
  #low = 0;
  #high = 0;

  constructor(n: number, source: Uint32Array, target: Uint32Array) {
    this.#n = n;
    this.#dense = n <= MOST_DENSE ? new Uint8Array(n * n) : null;
    for (let tie = 0; tie < source.length; tie++) this.add(source[tie]!, target[tie]!);
  }

  has(a: number, b: number): boolean {
    const pair = this.#pairOf(a, b);
    return this.#dense === null ? this.#sparse.has(pair) : this.#dense[pair] === 1;
  }

  add(a: number, b: number): void {
    const pair = this.#pairOf(a, b);
    if (this.#dense === null) this.#sparse.add(pair);
    else this.#dense[pair] = 1;
    this.#turn(pair);
  }

  delete(a: number, b: number): void {
    const pair = this.#pairOf(a, b);
    if (this.#dense === null) this.#sparse.delete(pair);
    else this.#dense[pair] = 0;
    this.#turn(pair);
  }

  /** Equal for equal sets; two different ones share it with a chance of 2⁻⁶⁴. */
  fingerprint(): string {
    return `${this.#high >>> 0}:${this.#low >>> 0}`;
  }

  #pairOf(a: number, b: number): number {
    return a < b ? a * this.#n + b : b * this.#n + a;
  }

  #turn(pair: number): void {
    this.#low ^= scrambled(pair, 0x9e3779b9);
    this.#high ^= scrambled(pair, 0x85ebca6b);
  }
}

/** The finaliser of MurmurHash3 over both halves of a pair number. */
function scrambled(pair: number, salt: number): number {
  let word = ((pair % 2 ** 32) | 0) ^ Math.imul(Math.floor(pair / 2 ** 32) + 1, salt);
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16) ^ salt;
}
