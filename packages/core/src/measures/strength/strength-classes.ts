/**
 * Strength classes: how many ties are weak, medium and strong.
 *
 * Fixed cut-points (methods A7), the same at every date: weak below .40, medium from .40, strong
 * from .70. Counts of ties, 0 where there are none. Strong is not "good", weak is not "bad".
 *
 * Undefined: strengths without a scale (`no_strength_scale`). Cost: O(ties).
 *
 * Source: own cut-points; on weak ties Granovetter (1973), "The strength of weak ties", American
 * Journal of Sociology 78(6), 1360–1380.
 */
import { strengthClass } from "../../strength/strength-class.ts";
import { ok, type SnapshotMeasure, undefinedBecause } from "../measure.ts";

const CLASSES = ["weak", "medium", "strong"] as const;

export const strengthClasses: SnapshotMeasure = {
  id: "A7",
  key: "strength-classes",
  family: "strength",
  over: "snapshot",
  frame: "known",
  names: { en: "Strength classes", it: "Classi di forza" },
  plain: {
    en: "How many ties are weak, medium or strong, by rules that are the same at every date.",
    it: "Quanti legami sono deboli, medi o forti, con regole uguali a ogni rilevazione.",
  },
  unit: "ties",
  range: [0, null],
  source: "own cut-points; Granovetter 1973",
  parts: {
    weak: { en: "weak ties", it: "legami deboli" },
    medium: { en: "medium ties", it: "legami medi" },
    strong: { en: "strong ties", it: "legami forti" },
  },
  finding: {
    en: ({ value }, say) => `${say.where}, ${say.number(value)} ties ${say.when[0]}.`,
    it: ({ value }, say) => `${say.where}, ${say.number(value)} legami ${say.when[0]}.`,
  },

  compute({ strength, hasScale, parameters }) {
    const counts = { weak: 0, medium: 0, strong: 0 };
    for (const value of strength)
      if (hasScale) counts[strengthClass(value, parameters.classCuts)]++;
    const outcome = (name: (typeof CLASSES)[number]) =>
      hasScale
        ? ok(counts[name], { counts: { part: counts[name], whole: strength.length } })
        : undefinedBecause("no_strength_scale");
    return {
      headline: null,
      parts: Object.fromEntries(CLASSES.map((name) => [name, outcome(name)])),
    };
  },
};
