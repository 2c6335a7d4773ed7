/**
 * Long work that pauses now and then: the same steps run through at once, or in turns between which
 * whoever waits can show how far it is, or give up.
 */
export type Work<Result = void> = Generator<void, Result, void>;

/** A pause comes after so many rows, some hundredths of a second. */
export const ROWS_A_TURN = 8192;

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
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    afterTurn();
  }
}
