/**
 * A long computation in pieces: it says after each which share of it is done (0–1, never less than
 * before), so that who waits can be told, and gives its result at the end.
 */
export type Steps<Result> = Generator<number, Result>;

/** All of it at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The steps of a part, as the share of the whole that lies between `from` and `to`. */
export function* within<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  let step = steps.next();
  while (step.done !== true) {
    yield from + (to - from) * step.value;
    step = steps.next();
  }
  yield to;
  return step.value;
}
