/**
 * The one source of chance in Legami: xoshiro128**, seeded from a text.
 *
 * Everything drawn (permutations, noise, layouts, the example's scenario) comes from
 * here, so that the same seed gives the same bytes on every machine: the generator
 * works on 32-bit integers only, and no function of an engine's own (`Math.random`,
 * `Math.log`, …) takes part.
 *
 * A seed is a text, because what identifies a draw is a text (methods 0.7: seed,
 * snapshot digests, procedure, number of the draw). Texts that differ in one
 * character give unrelated sequences, so independent parts of a computation take a
 * seed of their own ("7/noise/1", "7/noise/2") instead of sharing one sequence; the
 * result then does not depend on the order, or the thread, in which they run.
 *
 * Not for secrets: the sequence can be recovered from a few outputs.
 *
 * Source: Blackman & Vigna (2021), "Scrambled Linear Pseudorandom Number Generators",
 * ACM Transactions on Mathematical Software 47(4), article 36,
 * doi:10.1145/3460772; xoshiro128** version 1.1.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** Where draws come from. Measures and simulations receive one; they never make their own. */
export interface RandomSource {
  /** The next number in [0, 1), uniform over the multiples of 2^-53: two 32-bit words of the sequence. */
  next(): number;
  /**
   * A whole number in [0, below), each exactly as likely as the others.
   * `below` is a whole number from 1 to 2^32.
   */
  integer(below: number): number;
}

const WORD = 2 ** 32;

/**
 * A source whose state is the first 16 bytes of SHA-256 over the seed's UTF-8 bytes,
 * read as four big-endian words: the first 32 hex digits that `sha256sum` prints.
 */
export function seededRandom(seed: string): RandomSource {
  const digest = sha256(utf8ToBytes(seed));
  const view = new DataView(digest.buffer, digest.byteOffset);
  const word = xoshiro128(
    view.getUint32(0),
    view.getUint32(4),
    view.getUint32(8),
    view.getUint32(12),
  );
  return {
    next: () => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53,
    integer: (below) => uniformInteger(word, below),
  };
}

/**
 * Words above the last whole multiple of `below` are drawn again: taking them modulo
 * `below` would favour the small numbers.
 */
function uniformInteger(word: () => number, below: number): number {
  if (!Number.isInteger(below) || below < 1 || below > WORD) {
    throw new RangeError(
      `integer(below): below is ${below}, expected a whole number from 1 to 2^32`,
    );
  }
  let drawn = word();
  // The last whole multiple is looked for only where the word could lie above it: divisions are slow.
  if (drawn >= WORD - below) {
    const limit = WORD - (WORD % below);
    while (drawn >= limit) drawn = word();
  }
  return drawn % below;
}

/** The generator itself: each call gives one unsigned 32-bit word. A state of four zeros never leaves zero. */
function xoshiro128(s0: number, s1: number, s2: number, s3: number): () => number {
  return () => {
    const word = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotateLeft(s3, 11);
    return word;
  };
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
