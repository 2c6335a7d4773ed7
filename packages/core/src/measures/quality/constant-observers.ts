/**
 * Same respondents: what changed among pairs that the same sides described at both dates.
 *
 *     ties of E0 ∪ E1 whose pair has O(first date) = O(second date) ≠ ∅        on the panel
 *
 * O = the sides that answered about the other. A tie exists if any side that answered names it, so
 * that more answers alone make more ties: here who speaks of a pair stays the same.
 *
 * Headline and part `ties`: change in the number of ties; `retention` as tie-retention.ts; change of
 * `mean-strength`, of `active-actors`; `observer-effect`: change of all ties of the panel less that of
 * these, 0 where who answered did not matter; `confirmed-ties`: change of the ties that both sides
 * name, of pairs that both answered about at both dates. `counts` has the ends of every change.
 *
 * Pairs known from documents alone have no side and are left out. It speaks of those who answered
 * twice, who may differ from the others.
 *
 * Undefined: a lens without reports of two sides (`no_reports`); a file where no row means no tie, so
 * that nobody knows who answered (`not_recorded`); no tie of such a pair (`no_same_sides`). Retention
 * without a tie at the first date (`no_baseline_ties`), mean strength without a tie at one of them
 * (`no_ties`), confirmed ties without a pair of two answers (`no_two_sided_dyads`).
 * Cost: O(answers + ties). Source: own definition (methods A4, E12–E13).
 */
import type { Change } from "../../arrays/change-arrays.ts";
import { type ConstantObservers, constantObservers } from "../../arrays/constant-observers.ts";
import {
  type ChangeMeasure,
  type Missing,
  type Outcome,
  ok,
  share,
  undefinedBecause,
} from "../measure.ts";
import { samePartEn, samePartIt, sameSidesEn, sameSidesIt } from "./same-sides-sentences.ts";

export const constantObserverPanel: ChangeMeasure = {
  id: "E12",
  key: "constant-observers",
  family: "quality",
  over: "change",
  frame: "panel",
  noise: "none",
  names: { en: "Change told by the same respondents", it: "Cambiamento detto dagli stessi" },
  plain: {
    en: "What changed, counting only pairs of which the same sides told us both times?",
    it: "Che cosa cambia, contando solo le coppie di cui ci hanno parlato le stesse realtà?",
  },
  unit: "ties",
  partUnits: { retention: "share", "mean-strength": "strength", "active-actors": "actors" },
  range: [null, null],
  source: "own definition",
  parts: {
    ties: { en: "ties, same respondents", it: "legami, stessi rispondenti" },
    retention: {
      en: "ties still there, same respondents",
      it: "legami rimasti, stessi rispondenti",
    },
    "mean-strength": {
      en: "mean strength, same respondents",
      it: "forza media, stessi rispondenti",
    },
    "active-actors": {
      en: "active actors, same respondents",
      it: "realtà attive, stessi rispondenti",
    },
    "observer-effect": { en: "effect of who answered", it: "effetto di chi ha risposto" },
    "confirmed-ties": {
      en: "ties named by both sides, same respondents",
      it: "legami detti da entrambe le parti, stessi rispondenti",
    },
  },
  finding: { en: sameSidesEn, it: sameSidesIt },
  partFinding: { en: samePartEn, it: samePartIt },

  compute(change) {
    const unknown = whoAnsweredIsUnknown(change);
    if (unknown !== null) return { headline: unknown };
    const same = constantObservers(change);
    const { confirmed } = same;
    if (same.ties.length === 0) return { headline: undefinedBecause("no_same_sides") };
    const of = totalsOf(change, same);
    const { before, after, retained } = of;
    const panelBefore = change.networks.before.m;
    const panelAfter = change.networks.after.m;
    const counts = {
      ...{ before, after, retained },
      ...{ new: after - retained, dissolved: before - retained, panelBefore, panelAfter },
    };
    const ties = ok(after - before, { counts });
    return {
      headline: ties,
      parts: {
        ties,
        retention: share(retained, before, "no_baseline_ties"),
        "mean-strength": meanChange(of),
        "active-actors": moved(of.activeBefore, of.activeAfter),
        "observer-effect": ok(panelAfter - panelBefore - (after - before), { counts }),
        "confirmed-ties":
          confirmed.either === 0
            ? undefinedBecause("no_two_sided_dyads")
            : moved(confirmed.before, confirmed.after),
      },
    };
  },
};

function whoAnsweredIsUnknown({ arrays }: Change): Missing | null {
  const { lens, mask } = arrays.before.snapshot;
  if (lens !== "declared") return undefinedBecause("no_reports");
  return mask.isComplete ? undefinedBecause("not_recorded") : null;
}

function moved(before: number, after: number): Outcome {
  return ok(after - before, { counts: { before, after } });
}

type Totals = ReturnType<typeof totalsOf>;

function meanChange({ before, after, strengthBefore, strengthAfter }: Totals): Outcome {
  if (before === 0 || after === 0) return undefinedBecause("no_ties");
  return moved(strengthBefore / before, strengthAfter / after);
}

function totalsOf({ n, source, target, before, after }: Change, { ties }: ConstantObservers) {
  const isActive = [new Uint8Array(n), new Uint8Array(n)] as const;
  const sum = { before: 0, after: 0, retained: 0, strengthBefore: 0, strengthAfter: 0 };
  for (const tie of ties) {
    const [was, is] = [before[tie]!, after[tie]!];
    sum.strengthBefore += was;
    sum.strengthAfter += is;
    if (was > 0) sum.before++;
    if (is > 0) sum.after++;
    if (was > 0 && is > 0) sum.retained++;
    for (const end of [source[tie]!, target[tie]!]) {
      if (was > 0) isActive[0][end] = 1;
      if (is > 0) isActive[1][end] = 1;
    }
  }
  const active = (flags: Uint8Array) => flags.reduce((total, flag) => total + flag, 0);
  return { ...sum, activeBefore: active(isActive[0]), activeAfter: active(isActive[1]) };
}
