import { type ChangeEvaluation, FATES, type Fate, formatNumber } from "@legami/core";
import { FATE_LOOKS } from "../map/tie-looks.ts";
import type { TieCount } from "../parts/legend.ts";
import { mustAgree, resultNamed } from "../results.ts";
import type { Sheet } from "../sheet.ts";
import { oneOrMany } from "../words/one-or-many.ts";

export interface FateCount extends TieCount {
  readonly fate: Fate;
}

/**
 * Ties by fate as they are drawn, in the order of the fates; unobserved ones only if there are any.
 * @throws RangeError if a count is not that of the evaluation
 */
export function fateCounts(
  { ties, results }: ChangeEvaluation,
  { words, scope, language }: Sheet,
): FateCount[] {
  const byFate = Map.groupBy(ties, ({ fate }) => fate);
  const hasScale = resultNamed(results, "tie-fate", "stable", scope).value !== null;
  return FATES.flatMap((fate): FateCount[] => {
    // With a scale `retained` is the sum of three fates, without one it is a fate of its own.
    if (fate === "retained" && hasScale) return [];
    const fated = byFate.get(fate) ?? [];
    const count = fated.length;
    const evaluated = resultNamed(results, "tie-fate", fate, scope).value;
    if (evaluated === null && count === 0) return [];
    mustAgree(`${fate} ties`, count, evaluated);
    if (fate === "unobserved" && count === 0) return [];

    const withActor = formatNumber(fated.filter((tie) => tie.byRegister).length, language, 0);
    const notes: Partial<Record<Fate, string>> = {
      new: words.cameWithActor(withActor),
      dissolved: words.wentWithActor(withActor),
    };
    const note = withActor === "0" ? null : (notes[fate] ?? null);
    return [
      { fate, name: oneOrMany(words.fates[fate], count), count, look: FATE_LOOKS[fate], note },
    ];
  });
}
