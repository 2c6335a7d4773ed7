/**
 * Survival of ties: of those that begin, how many are still there after so long.
 *
 * Enacted lens. An episode of a tie begins with its first contact in the diary and ends on the day of
 * its last, if at least g = `survivalGapDays` days pass after it without one; a later contact begins
 * another. Nothing is followed beyond T − g, where T is the date: later silence may yet end. The
 * curve is Kaplan and Meier's with Greenwood's variance and log–log 95 % bounds (kernel/survival.ts).
 *
 *     value = mean days within τ*        the area under the curve
 *     τ* = min(365, T − g − first start)
 *
 * Headline: episodes that began under observation; `prevalent`: those that were going on at t0, of
 * unknown age, in time since t0, never pooled with the others. Beyond the longest time that anyone
 * was followed the curve keeps its height. Contacts of more than `plenaryParticipants` say nothing
 * of two; agreements count on every day in force; who leaves the register is followed no further.
 *
 * Other lenses. Ends are known only to lie between two waves, so there is a life table, h = d / n an
 * interval, for the ties first seen at each wave. Headline and `prevalent`: those of the first wave.
 * The mean spreads ends evenly over their interval. A tie not observed at a wave is followed to the
 * wave before.
 *
 * `items`: rows {entry, from, stratum, group, wave, day, atRisk, ended, survival, low, high, mean},
 * `mean` being that of the first `day` days; first all, then by strength at the start (in the enacted
 * lens as the last survey told it), by whether the tie was a bridge then, and by relation. Groups of
 * fewer than 10 have counts and no curve.
 *
 * Unit days, 0 … τ*. Undefined: nobody, or one actor (`empty`, `single_node`), no contact and no tie
 * at all (`no_ties`), no second wave (`one_wave`), waves without dates (`undated_waves`); with fewer
 * than 10 episodes the table only (`few_spells`). Cost: O(m log m), and a search for bridges a day on
 * which episodes begin. Oracles: lifelines `KaplanMeierFitter`; R `survfit(conf.type = "log-log")`,
 * whose default is "log".
 *
 * Source: Kaplan & Meier (1958), "Nonparametric estimation from incomplete observations", Journal of
 * the American Statistical Association 53(282), 457–481.
 */
import { enactedSurvival, type SurvivalTable } from "../../arrays/enacted-survival.ts";
import type { Network } from "../../arrays/network.ts";
import { type LifeTable, waveSurvival } from "../../arrays/wave-survival.ts";
import {
  type Measured,
  type Outcome,
  ok,
  type SnapshotMeasure,
  tooFew,
  undefinedBecause,
} from "../measure.ts";
import { tooFewActors } from "../too-few-actors.ts";
import { survivalSentences } from "./survival-sentences.ts";

export const tieSurvival: SnapshotMeasure = {
  id: "B9",
  key: "tie-survival",
  family: "hold",
  over: "snapshot",
  frame: "known",
  noise: "none",
  isCumulative: true,
  names: { en: "How long ties last", it: "Durata dei legami" },
  plain: {
    en: "How long ties last: out of 100 that start, how many are alive after 3, 6 and 9 months.",
    it: "Quanto durano i legami: su 100 che nascono, quanti sono vivi dopo 3, 6 e 9 mesi.",
  },
  unit: "days",
  range: [0, 365],
  source: "Kaplan & Meier 1958",
  parts: {
    prevalent: { en: "ties already there at the start", it: "legami già presenti all’inizio" },
  },
  finding: survivalSentences,
  partFinding: survivalSentences,

  compute(network) {
    const tooFewOfThem = tooFewActors(network);
    if (tooFewOfThem !== null) return { headline: tooFewOfThem };
    return network.snapshot.lens === "enacted" ? inTheDiary(network) : atTheWaves(network);
  },
};

function inTheDiary(network: Network): Measured {
  const { incident, prevalent } = enactedSurvival(network);
  if (incident.spells + prevalent.spells === 0 && network.m === 0) {
    return { headline: undefinedBecause("no_ties") };
  }
  return { headline: outcomeOf(incident), parts: { prevalent: outcomeOf(prevalent) } };
}

function atTheWaves(network: Network): Measured {
  const tables = waveSurvival(network);
  const [first] = tables;
  if (first === undefined) return { headline: undefinedBecause("one_wave") };
  if (tables.every(({ spells }) => spells === 0)) return { headline: undefinedBecause("no_ties") };
  const rows = tables.flatMap((table) => table.rows);
  return { headline: outcomeOf({ ...first, rows }), parts: { prevalent: outcomeOf(first) } };
}

function outcomeOf({
  spells,
  ended,
  horizon,
  mean,
  rows,
  ...more
}: SurvivalTable | LifeTable): Outcome {
  if (mean !== null && horizon !== null) {
    return ok(mean, { counts: { spells, ended, horizon, ...more }, items: rows });
  }
  const isUndated = horizon === null && rows.some(({ survival }) => survival !== null);
  return isUndated
    ? { ...undefinedBecause("undated_waves"), items: rows }
    : tooFew("few_spells", rows);
}
