/** A queue that hands out whoever stands nearest: a binary heap over flat arrays. */
export class NearestFirst {
  readonly #distance: Float64Array;
  readonly #actor: Uint32Array;
  #size = 0;

  /** Precondition: never more than `capacity` in it at once. */
  constructor(capacity: number) {
    this.#distance = new Float64Array(capacity);
    this.#actor = new Uint32Array(capacity);
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  push(actor: number, distance: number): void {
    let hole = this.#size++;
    while (hole > 0) {
      const above = (hole - 1) >> 1;
      if (this.#distance[above]! <= distance) break;
      this.#move(above, hole);
      hole = above;
    }
    this.#distance[hole] = distance;
    this.#actor[hole] = actor;
  }

  /** Precondition: it is not empty. */
  pop(): number {
    const nearest = this.#actor[0]!;
    const last = --this.#size;
    const distance = this.#distance[last]!;
    let hole = 0;
    for (;;) {
      let below = 2 * hole + 1;
      if (below >= last) break;
      if (below + 1 < last && this.#distance[below + 1]! < this.#distance[below]!) below++;
      if (this.#distance[below]! >= distance) break;
      this.#move(below, hole);
      hole = below;
    }
    this.#distance[hole] = distance;
    this.#actor[hole] = this.#actor[last]!;
    return nearest;
  }

  #move(from: number, to: number): void {
    this.#distance[to] = this.#distance[from]!;
    this.#actor[to] = this.#actor[from]!;
  }
}
