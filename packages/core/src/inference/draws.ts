/**
 * A number of draws, each with a source of chance of its own: draw k gives the same on any thread, in
 * any order (methods 0.7).
 */
import { type RandomSource, seededRandom } from "../kernel/random.ts";

export interface Draws {
  readonly count: number;
  readonly randomOf: (draw: number) => RandomSource;
}

/**
 * @param seedText what the seed of every draw begins with: seed and digests of the snapshots, in order of date
 * @param procedure id of what is drawn: `E4`
 */
export function drawsOf(seedText: string, procedure: string, count: number): Draws {
  return { count, randomOf: (draw) => seededRandom(`${seedText}/${procedure}/${draw}`) };
}
