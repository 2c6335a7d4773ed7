/** The few ways in which the scenario draws, on top of the project's one source of chance. */
import { type RandomSource, seededRandom } from "../../packages/core/src/kernel/random.ts";

export type Streams = (part: string) => RandomSource;

/**
 * A sequence of its own for each part of the story. Lengthening one part (one more
 * respondent, one more event) leaves what the other parts draw as it was.
 */
export function streamsOf(seed: number): Streams {
  return (part) => seededRandom(`${seed}/${part}`);
}

export function happens(random: RandomSource, probability: number): boolean {
  return random.next() < probability;
}

/** One of `items`, each as likely as its weight says; undefined if no weight is positive. */
export function pick<T>(
  random: RandomSource,
  items: readonly T[],
  weight: (item: T) => number,
): T | undefined {
  const weighed = items.map((item) => ({ item, weight: weight(item) }));
  let left = random.next() * weighed.reduce((sum, one) => sum + one.weight, 0);
  return weighed.find((one) => {
    left -= one.weight;
    return left < 0;
  })?.item;
}

/**
 * Close to a standard normal draw: twelve uniform draws, less their mean. The exact
 * formulas need logarithms and cosines, whose last digit may differ between engines;
 * sums do not.
 */
export function bell(random: RandomSource): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random.next();
  return sum;
}
