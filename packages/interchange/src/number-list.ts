/** A list of whole numbers from 0 to 2³² − 1, four bytes each, for as many as a file has rows. */
export class NumberList {
  #numbers: Uint32Array = new Uint32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const longer = new Uint32Array(2 * this.#length);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#length++] = number;
  }

  /** The number at the index; 0 beyond the end. */
  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }
}
