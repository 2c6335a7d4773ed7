/**
 * Fate of ties: what became of every tie of either date.
 *
 *     new            no tie before, a tie after
 *     strengthened   a tie at both, stronger by at least δ      (methods A8)
 *     stable         a tie at both, moved by less than δ
 *     weakened       a tie at both, weaker by at least δ
 *     dissolved      a tie before, none after
 *     unobserved     a tie at one date, and at the other nobody could have reported it
 *
 * Official on the union of the two registers. `by-register` counts the new and the dissolved ties
 * with an end off the register at the other date: they came or went with an actor, they are never
 * called lost. Identities: strengthened + stable + weakened = retained;
 * |E1| = |E0| − dissolved + new; ΔW = `strength-new` − `strength-dissolved` + `strength-retained`.
 *
 * Parts are counts of ties (0 where there are none); `strength-…` are sums of strength. Without a
 * scale of strength the parts strengthened, stable and weakened are undefined
 * (`no_strength_scale`). `items`: transitions between absent, weak, medium and strong, only where
 * strengths have classes; absent–absent are dyads of actors on the register at both dates, observed
 * at both and tied at neither.
 * Headline: ties with a fate. Cost: O(ties).
 *
 * Source: own accounting.
 */
import { type Change, FATE_CODE, observedTwice } from "../../arrays/change-arrays.ts";
import { FATES } from "../../model/tie.ts";
import { strengthClass } from "../../strength/strength-class.ts";
import {
  type ChangeMeasure,
  type Item,
  type Outcome,
  ok,
  type Phrases,
  undefinedBecause,
} from "../measure.ts";

const STATES = ["absent", "weak", "medium", "strong"] as const;
const NEED_A_SCALE: readonly string[] = ["strengthened", "stable", "weakened"];

export const tieFate: ChangeMeasure = {
  id: "B5",
  key: "tie-fate",
  family: "hold",
  over: "change",
  frame: "union",
  names: { en: "Fate of ties", it: "Destino dei legami" },
  plain: { en: "What became of each tie.", it: "Che fine ha fatto ogni legame." },
  unit: "ties",
  range: [0, null],
  source: "own accounting",
  parts: {
    new: { en: "new", it: "nuovi" },
    strengthened: { en: "strengthened", it: "rafforzati" },
    stable: { en: "stable", it: "uguali" },
    weakened: { en: "weakened", it: "indeboliti" },
    retained: { en: "retained", it: "rimasti" },
    dissolved: { en: "dissolved", it: "sciolti" },
    unobserved: { en: "not observed", it: "non osservati" },
    "by-register": { en: "came or went with an actor", it: "entrati o usciti con una realtà" },
    "strength-new": { en: "strength of new ties", it: "forza dei legami nuovi" },
    "strength-dissolved": { en: "strength of dissolved ties", it: "forza dei legami sciolti" },
    "strength-retained": { en: "change on retained ties", it: "variazione sui legami rimasti" },
  },
  partUnits: {
    "strength-new": "strength",
    "strength-dissolved": "strength",
    "strength-retained": "strength",
  },
  finding: {
    en: ({ value, counts }, say) =>
      `${say.where}, ${say.count(value, "there is no tie", "there is 1 tie", "there are # ties")} ${say.when[0]} or ${say.when[1]}${fates(counts, FATE_EN, say)}.`,
    it: ({ value, counts }, say) =>
      `${say.where}, ${say.count(value, "non c’è nessun legame", "c’è 1 legame", "ci sono # legami")} ${say.when[0]} o ${say.when[1]}${fates(counts, FATE_IT, say)}.`,
  },

  compute(change) {
    const counts = countFates(change);
    const strengths = sumStrengths(change);
    const parts: Record<string, Outcome> = {};
    for (const fate of FATES) {
      const isMissing = !change.hasScale && NEED_A_SCALE.includes(fate);
      parts[fate] = isMissing ? undefinedBecause("no_strength_scale") : ok(counts[fate] ?? 0);
    }
    parts["retained"] = ok(change.ties.both);
    parts["by-register"] = ok(change.byRegister.reduce((sum, value) => sum + value, 0));
    parts["strength-new"] = ok(strengths.new);
    parts["strength-dissolved"] = ok(strengths.dissolved);
    parts["strength-retained"] = ok(strengths.retained);
    if (!change.hasScale) return { headline: ok(change.fate.length, { counts }), parts };
    return {
      headline: {
        status: "ok",
        value: change.fate.length,
        counts,
        // Worked out when read: repeated computations read the numbers only.
        get items() {
          return transitions(change);
        },
      },
      parts,
    };
  },
};

/** Ties by fate; only the fates that these ties can have. */
function countFates({ fate, hasScale }: Change): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of FATES) {
    if (hasScale ? name === "retained" : NEED_A_SCALE.includes(name)) continue;
    counts[name] = 0;
  }
  const ofFate = new Uint32Array(FATES.length);
  for (let tie = 0; tie < fate.length; tie++) ofFate[fate[tie]!]!++;
  for (const [code, name] of FATES.entries()) {
    if (ofFate[code]! > 0) counts[name] = (counts[name] ?? 0) + ofFate[code]!;
  }
  return counts;
}

function sumStrengths({ fate, before, after }: Change): {
  new: number;
  dissolved: number;
  retained: number;
} {
  const sums = { new: 0, dissolved: 0, retained: 0 };
  for (let tie = 0; tie < fate.length; tie++) {
    if (fate[tie] === FATE_CODE.unobserved) continue;
    if (before[tie] === 0) sums.new += after[tie]!;
    else if (after[tie] === 0) sums.dissolved += before[tie]!;
    else sums.retained += after[tie]! - before[tie]!;
  }
  return sums;
}

/** The 4×4 table as rows. */
function transitions(change: Change): Item[] {
  const stateOf = (strength: number) =>
    strength === 0 ? "absent" : strengthClass(strength, change.parameters.classCuts);
  const counts = new Map<string, number>();
  let tied = 0;
  for (let tie = 0; tie < change.fate.length; tie++) {
    if (change.fate[tie] === FATE_CODE.unobserved) continue;
    const key = `${stateOf(change.before[tie]!)} ${stateOf(change.after[tie]!)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (change.byRegister[tie] === 0) tied++;
  }
  counts.set("absent absent", observedTwice(change) - tied);
  return STATES.flatMap((from) =>
    STATES.map((to) => ({ from, to, count: counts.get(`${from} ${to}`) ?? 0 })),
  );
}

/** ": 80 stayed the same, 19 dissolved and 37 are new", only the fates that occurred. */
function fates(
  counts: Readonly<Record<string, number>>,
  names: Readonly<Record<string, readonly [string, string]>>,
  say: Phrases,
): string {
  const told = Object.entries(counts)
    .filter(([, value]) => value > 0)
    .map(([name, value]) => `${say.number(value)} ${names[name]?.[value === 1 ? 0 : 1] ?? name}`);
  return told.length === 0 ? "" : `: ${say.list(told)}`;
}

const FATE_EN: Readonly<Record<string, readonly [string, string]>> = {
  new: ["is new", "are new"],
  strengthened: ["grew stronger", "grew stronger"],
  stable: ["stayed the same", "stayed the same"],
  weakened: ["grew weaker", "grew weaker"],
  retained: ["is still there", "are still there"],
  dissolved: ["dissolved", "dissolved"],
  unobserved: ["was not observed again", "were not observed again"],
};
const FATE_IT: Readonly<Record<string, readonly [string, string]>> = {
  new: ["nuovo", "nuovi"],
  strengthened: ["rafforzato", "rafforzati"],
  stable: ["rimasto uguale", "rimasti uguali"],
  weakened: ["indebolito", "indeboliti"],
  retained: ["rimasto", "rimasti"],
  dissolved: ["sciolto", "sciolti"],
  unobserved: ["non osservato", "non osservati"],
};
