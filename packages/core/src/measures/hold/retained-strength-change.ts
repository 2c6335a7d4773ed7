/**
 * Mean change of strength on the ties that lasted.
 *
 *     Δ = mean_{E0∩E1} s1 − mean_{E0∩E1} s0        on the panel
 *
 * −1…1 where strengths have a scale, else in units of the weights. On retained ties only: the mean
 * over all ties also moves when weak newcomers enter. `counts.median` is the median change; the
 * distribution of changes is in the fate of every tie.
 *
 * Undefined: no tie lasted (`no_retained_ties`). Cost: O(k log k) for k retained ties.
 * Source: own definition.
 */
import type { Change } from "../../arrays/change-arrays.ts";
import { median } from "../../kernel/median.ts";
import { type ChangeMeasure, ok, undefinedBecause } from "../measure.ts";

export const retainedStrengthChange: ChangeMeasure = {
  id: "B6",
  key: "retained-strength-change",
  family: "hold",
  over: "change",
  frame: "panel",
  isChange: true,
  names: { en: "Strength of retained ties", it: "Forza media dei legami che restano" },
  plain: {
    en: "Among the ties that lasted, are they stronger or weaker than before?",
    it: "Tra i legami che sono rimasti, sono più forti o più deboli di prima?",
  },
  unit: "strength",
  range: [-1, 1],
  source: "own definition",
  finding: {
    en: ({ value, counts: { ties = 0 } }, say) =>
      `${say.where}, the mean strength of ${say.count(ties, "no tie", "the 1 tie that lasted", "the # ties that lasted")} changed by ${say.signed(value)}.`,
    it: ({ value, counts: { ties = 0 } }, say) =>
      `${say.where}, la forza media ${say.count(ties, "di nessun legame", "dell’unico legame rimasto", "dei # legami rimasti")} cambia di ${say.signed(value)}.`,
  },

  compute(change) {
    const changes = changesOf(change);
    if (changes.length === 0) return { headline: undefinedBecause("no_retained_ties") };
    const mean = changes.reduce((sum, value) => sum + value, 0) / changes.length;
    return { headline: ok(mean, { counts: { ties: changes.length, median: median(changes) } }) };
  },
};

function changesOf({ before, after }: Change): Float64Array {
  const changes: number[] = [];
  for (let tie = 0; tie < before.length; tie++) {
    if (before[tie]! > 0 && after[tie]! > 0) changes.push(after[tie]! - before[tie]!);
  }
  return Float64Array.from(changes);
}
