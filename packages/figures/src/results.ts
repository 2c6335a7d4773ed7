/** Numbers of the evaluation by name. A figure that lacks one, or draws another, is not made. */
import type { MeasurePair, MeasureResult } from "@legami/core";

type Named = Pick<MeasureResult, "key" | "part" | "by" | "scope">;

function isNamed(key: string, part: string | null, scope: string): (result: Named) => boolean {
  return (result) =>
    result.key === key && result.part === part && result.scope === scope && result.by === null;
}

export function findResult(
  results: readonly MeasureResult[],
  key: string,
  part: string | null,
  scope: string,
): MeasureResult | undefined {
  return results.find(isNamed(key, part, scope));
}

export function findPair(
  pairs: readonly MeasurePair[],
  key: string,
  part: string | null,
  scope: string,
): MeasurePair | undefined {
  return pairs.find(isNamed(key, part, scope));
}

/** @throws RangeError if the evaluation was made without it */
export function resultNamed(
  results: readonly MeasureResult[],
  key: string,
  part: string | null,
  scope: string,
): MeasureResult {
  return needed(findResult(results, key, part, scope), key, part, scope);
}

/** @throws RangeError if the evaluation was made without it */
export function pairNamed(
  pairs: readonly MeasurePair[],
  key: string,
  part: string | null,
  scope: string,
): MeasurePair {
  return needed(findPair(pairs, key, part, scope), key, part, scope);
}

function needed<Result>(
  result: Result | undefined,
  key: string,
  part: string | null,
  scope: string,
): Result {
  if (result !== undefined) return result;
  throw new RangeError(`the evaluation lacks ${key}${part === null ? "" : ` ${part}`} in ${scope}`);
}

/** @throws RangeError if the drawing would say another number than the evaluation */
export function mustAgree(what: string, drawn: number, evaluated: number | null): void {
  if (drawn === evaluated) return;
  throw new RangeError(`${what}: the figure draws ${drawn}, the evaluation says ${evaluated}`);
}
