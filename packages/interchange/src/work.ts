/**
 * Long work that pauses now and then: the same steps run through at once, or in turns between which
 * whoever waits can show how far it is, or give up.
 */
export type Work<Result = void> = Generator<void, Result, void>;

/** A turn ends after so many rows, some milliseconds. */
export const ROWS_A_TURN = 4096;

/** Turns follow one another so long; then whatever else there is to do is done. */
const MS_AT_A_STRETCH = 40;

export function atOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

// Part of every place this runs in (Node, browser, worker), but not of the ES library.
declare const setTimeout: (act: () => void, milliseconds: number) => unknown;

/** @param afterTurn may throw, which ends the work */
export async function inTurns<Result>(work: Work<Result>, afterTurn: () => void): Promise<Result> {
  for (let restedAt = Date.now(); ; ) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (Date.now() - restedAt > MS_AT_A_STRETCH) {
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      restedAt = Date.now();
    }
    afterTurn();
  }
}
