import type { MomentEvaluation, StrengthClass } from "@legami/core";
import { CLASS_LOOKS, PLAIN_LOOK } from "../map/tie-looks.ts";
import type { TieCount } from "../parts/legend.ts";
import { mustAgree, resultNamed } from "../results.ts";
import type { Sheet } from "../sheet.ts";
import { oneOrMany } from "../words/one-or-many.ts";

export interface ClassCount extends TieCount {
  /** Null where strengths have no scale: then all ties are one count. */
  readonly strength: StrengthClass | null;
}

export const CLASSES: readonly StrengthClass[] = ["weak", "medium", "strong"];

/**
 * Ties by class as they are drawn.
 * @throws RangeError if a count is not that of the evaluation
 */
export function classCounts(
  { results, ties }: MomentEvaluation,
  { words, scope }: Sheet,
): ClassCount[] {
  if (ties.some((tie) => tie.class === null)) {
    const name = oneOrMany(words.ties, ties.length);
    return [{ strength: null, name, count: ties.length, look: PLAIN_LOOK, note: words.noScale }];
  }
  return CLASSES.map((strength) => {
    const count = ties.filter((tie) => tie.class === strength).length;
    const evaluated = resultNamed(results, "strength-classes", strength, scope).value;
    // Without any tie there are no classes to count.
    if (evaluated !== null || count > 0) mustAgree(`${strength} ties`, count, evaluated);
    const name = oneOrMany(words.classTies[strength], count);
    return { strength, name, count, look: CLASS_LOOKS[strength], note: null };
  });
}
