/**
 * Which names share letters with which: words cut into their beginnings and every three letters in a
 * row, the rarer pieces counting more. It finds what to compare; it does not compare.
 */
import { compareIds } from "../model/actor.ts";

/** To find pairs, only pieces that few have are looked at, and only so many of them. */
const RAREST = { pieces: 14, having: 400 };

/** Who shares less than this of what the likest shares is not looked at: the rest is a crowd. */
const NEAR = 0.1;

export class LetterIndex {
  readonly #having = new Map<string, number[]>();
  #size = 0;
  #sums = new Float64Array(0);

  /** Words of the next name; names count from 0. */
  add(words: readonly string[]): void {
    const at = this.#size++;
    for (const piece of piecesOf(words)) {
      const having = this.#having.get(piece);
      if (having === undefined) this.#having.set(piece, [at]);
      else having.push(at);
    }
  }

  /** The names that share most with these words, likest first. */
  sharing(words: readonly string[], most: number): number[] {
    return this.#likest(piecesOf(words), most);
  }

  /** Those that share the rarest letters with these words: quick, and blind to common ones. */
  sharingRare(words: readonly string[], most: number): number[] {
    const pieces = [...piecesOf(words)]
      .map((piece) => ({ piece, having: this.#having.get(piece)?.length ?? 0 }))
      .filter(({ having }) => having <= RAREST.having)
      .sort((a, b) => a.having - b.having || compareIds(a.piece, b.piece))
      .slice(0, RAREST.pieces);
    return this.#likest(
      pieces.map(({ piece }) => piece),
      most,
    );
  }

  #likest(pieces: Iterable<string>, most: number): number[] {
    const shared = this.#emptySums();
    const touched: number[] = [];
    for (const piece of pieces) {
      const having = this.#having.get(piece) ?? [];
      const weight = Math.log((this.#size + 1) / (having.length + 0.5));
      for (const at of having) {
        const before = shared[at] ?? 0;
        if (before === 0) touched.push(at);
        shared[at] = before + weight;
      }
    }
    const sharedBy = (at: number) => shared[at] ?? 0;
    const best = touched.reduce((sum, at) => Math.max(sum, sharedBy(at)), 0);
    const likest = touched
      .filter((at) => sharedBy(at) >= best * NEAR)
      .sort((a, b) => sharedBy(b) - sharedBy(a) || a - b)
      .slice(0, most);
    for (const at of touched) shared[at] = 0;
    return likest;
  }

  /** A zero for every name; whoever writes into it leaves it empty again. */
  #emptySums(): Float64Array {
    if (this.#sums.length < this.#size) this.#sums = new Float64Array(2 * this.#size);
    return this.#sums;
  }
}

function piecesOf(words: readonly string[]): Set<string> {
  const pieces = new Set<string>();
  for (const word of words) {
    const marked = `^${word}`;
    pieces.add(marked.slice(0, 2));
    for (let at = 0; at + 3 <= marked.length; at++) pieces.add(marked.slice(at, at + 3));
  }
  return pieces;
}
