import { NumberList } from "./number-list.ts";

/**
 * Gives each different triple of whole numbers (32 bits) a place: 0, 1, 2, … in order of appearance.
 * A million triples take 24 MB; as texts in a Map they would take ten times that, and longer.
 */
export class TripleIndex {
  readonly #numbers = new NumberList();
  /** Places + 1 by hash, 0 = free; never more than half full. */
  #slots = new Uint32Array(128);
  #size = 0;
  // Nobody can make a file whose triples all look for the same slots: nobody knows where they begin.
  readonly #seed = (Math.random() * 2 ** 32) | 0;

  /** How many different triples there have been: a place that was the size before is a new one. */
  get size(): number {
    return this.#size;
  }

  placeOf(a: number, b: number, c: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hashOf(a ^ this.#seed, b, c) & mask; ; slot = (slot + 1) & mask) {
      const place = (this.#slots[slot] ?? 0) - 1;
      if (place === -1) return this.#add(a, b, c, slot);
      if (this.#isAt(place, a, b, c)) return place;
    }
  }

  #isAt(place: number, a: number, b: number, c: number): boolean {
    return (
      this.#numbers.at(3 * place) === a >>> 0 &&
      this.#numbers.at(3 * place + 1) === b >>> 0 &&
      this.#numbers.at(3 * place + 2) === c >>> 0
    );
  }

  #add(a: number, b: number, c: number, slot: number): number {
    for (const number of [a, b, c]) this.#numbers.push(number);
    this.#slots[slot] = ++this.#size;
    if (2 * this.#size > this.#slots.length) this.#grow();
    return this.#size - 1;
  }

  #grow(): void {
    const slots = new Uint32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let place = 0; place < this.#size; place++) {
      const at = 3 * place;
      const numbers = this.#numbers;
      let slot = hashOf(numbers.at(at) ^ this.#seed, numbers.at(at + 1), numbers.at(at + 2)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = place + 1;
    }
    this.#slots = slots;
  }
}

/** Any mixing will do that spreads small numbers, too. */
function hashOf(a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15) ^ c, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
