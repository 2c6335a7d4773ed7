/**
 * How often somebody may try a password: a few times at once, then one try every few minutes, which
 * comes back by itself. Nobody is ever locked out by somebody else's tries but for that while, and a
 * device that has signed in before has tries of its own.
 */
export interface Guesses {
  /** Take one try. Milliseconds to wait for the next one if there is none left, else 0. */
  take(who: string, now: number): number;
  /** Give it back: it was no guess. */
  giveBack(who: string): void;
}

const AT_ONCE = 5;
const EVERY_MS = 4 * 60_000;

export function guesses(): Guesses {
  /** When all the tries of somebody will be there again. */
  const wholeAgain = new Map<string, number>();

  return {
    take(who, now) {
      const whole = Math.max(wholeAgain.get(who) ?? 0, now) + EVERY_MS;
      const wait = whole - now - AT_ONCE * EVERY_MS;
      if (wait > 0) return wait;
      wholeAgain.set(who, whole);
      return 0;
    },
    giveBack(who) {
      wholeAgain.set(who, (wholeAgain.get(who) ?? 0) - EVERY_MS);
    },
  };
}
