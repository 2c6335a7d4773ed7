/**
 * Tie retention: how many of the ties at the first date are still there at the second.
 *
 *     RET = |E0 ∩ E1| / |E0|        on the panel; parts by the class that a tie had at first
 *
 * Range 0–1. Ties whose dyad was not observed at either date are in neither set: a tie that nobody
 * could report again is not a lost one. It says nothing of new ties: read it beside the turnover.
 *
 * Undefined: no tie at the first date (`no_baseline_ties`); a class without ties then
 * (`no_baseline_ties`); classes where strengths have no scale (`no_strength_scale`).
 * Cost: O(ties).
 *
 * Source: descriptive; cf. Raeder, Lizardo, Hachen & Chawla (2011), "Predictors of short-term decay
 * of cell phone contacts in a large scale communication network", Social Networks 33, 245–257.
 */
import { type Change, FATE_CODE } from "../../arrays/change-arrays.ts";
import type { StrengthClass } from "../../model/tie.ts";
import { strengthClass } from "../../strength/strength-class.ts";
import {
  type ChangeMeasure,
  type Noun,
  type Outcome,
  share,
  undefinedBecause,
} from "../measure.ts";

const CLASSES_IT: Readonly<Record<string, Noun>> = {
  weak: ["legame debole", "legami deboli"],
  medium: ["legame medio", "legami medi"],
  strong: ["legame forte", "legami forti"],
};

const FINDING: ChangeMeasure["finding"] = {
  en: ({ part, counts: { part: held = 0, whole = 0 } }, say) => {
    const kind = part === null || part === "all" ? "" : `${part} `;
    const ties = say.share(held, whole, [`${kind}tie`, `${kind}ties`]);
    return `${say.where}, ${ties} present ${say.when[0]} ${held === 1 ? "was" : "were"} still there ${say.when[1]}.`;
  },
  it: ({ part, counts: { part: held = 0, whole = 0 } }, say) => {
    const ties = say.share(held, whole, CLASSES_IT[part ?? "all"] ?? ["legame", "legami"]);
    return `${say.where}, ${ties} presenti ${say.when[0]} ${held === 1 ? "c’è" : "ci sono"} ancora ${say.when[1]}.`;
  },
};

export const tieRetention: ChangeMeasure = {
  id: "B1",
  key: "tie-retention",
  family: "hold",
  over: "change",
  frame: "panel",
  names: { en: "Tie retention", it: "Tasso di tenuta dei legami" },
  plain: {
    en: "Out of 100 ties there at the start, how many are still there.",
    it: "Su 100 legami presenti all’inizio, quanti ci sono ancora.",
  },
  unit: "share",
  range: [0, 1],
  source: "descriptive; cf. Raeder et al. 2011",
  parts: {
    all: { en: "all ties", it: "tutti i legami" },
    weak: { en: "weak ties", it: "legami deboli" },
    medium: { en: "medium ties", it: "legami medi" },
    strong: { en: "strong ties", it: "legami forti" },
  },
  finding: FINDING,
  partFinding: FINDING,

  compute(change) {
    const all = share(change.ties.both, change.ties.before, "no_baseline_ties");
    return { headline: all, parts: { all, ...byClass(change) } };
  },
};

function byClass(change: Change): Record<StrengthClass, Outcome> {
  if (!change.hasScale) {
    const missing = undefinedBecause("no_strength_scale");
    return { weak: missing, medium: missing, strong: missing };
  }
  const before = { weak: 0, medium: 0, strong: 0 };
  const both = { weak: 0, medium: 0, strong: 0 };
  for (let tie = 0; tie < change.fate.length; tie++) {
    const strength = change.before[tie]!;
    if (strength === 0 || change.fate[tie] === FATE_CODE.unobserved) continue;
    const own = strengthClass(strength, change.parameters.classCuts);
    before[own]++;
    if (change.after[tie]! > 0) both[own]++;
  }
  const retained = (own: StrengthClass) => share(both[own], before[own], "no_baseline_ties");
  return { weak: retained("weak"), medium: retained("medium"), strong: retained("strong") };
}
