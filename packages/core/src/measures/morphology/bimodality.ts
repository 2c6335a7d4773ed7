/**
 * Bimodality of strengths: do strengths fall into two heaps? Annex.
 *
 *     BC = (g1² + 1) / (g2 + 3 (n − 1)² / ((n − 2)(n − 3)))
 *
 * over the n ties: g1 skewness and g2 excess kurtosis, both corrected for the sample. Range 0–1: 5/9
 * evenly spread strengths, above it two heaps are likely. Skew alone raises it too: never a finding
 * by itself.
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no tie (`no_ties`), fewer than 10
 * (`fewer_than_ten_ties`), all of one strength (`same_strength`). Cost: O(m). Oracle: closed form;
 * scipy `skew` and `kurtosis` with `bias=False`.
 *
 * Source: Pfister, Schwarz, Janczyk, Dale & Freeman (2013), "Good things peak in pairs: a note on
 * the bimodality coefficient", Frontiers in Psychology 4, 700.
 */
import { ok, type SnapshotMeasure, tooFew, undefinedBecause } from "../measure.ts";

const LEAST_TIES = 10;

import { noTies } from "../too-few-actors.ts";

export const bimodality: SnapshotMeasure = {
  id: "D12",
  key: "bimodality",
  family: "morphology",
  over: "snapshot",
  frame: "active",
  annex: true,
  names: { en: "Bimodality of strengths", it: "Bimodalità delle forze" },
  plain: {
    en: "Are there weak ties and strong ties, and few in between?",
    it: "Ci sono legami deboli e legami forti, e pochi in mezzo?",
  },
  unit: "index",
  range: [0, 1],
  source: "Pfister et al. 2013",
  finding: {
    en: ({ value, m }, say) =>
      `${say.where}, the bimodality of the strengths of ${say.number(m)} ties is ${say.number(value)} ${say.when[0]} (0.56 = strengths evenly spread; more = two heaps, or many on one side).`,
    it: ({ value, m }, say) =>
      `${say.where}, la bimodalità delle forze di ${say.number(m)} legami è ${say.number(value)} ${say.when[0]} (0,56 = forze distribuite in modo uguale; di più = due gruppi, o molte da una parte).`,
  },

  compute(network) {
    const missing = noTies(network);
    if (missing !== null) return { headline: missing };
    const { strength, m } = network;
    if (m < LEAST_TIES) return { headline: tooFew("fewer_than_ten_ties") };
    // Equal strengths are found to be equal exactly, not by what rounding leaves of their spread.
    if (strength.every((value) => value === strength[0])) {
      return { headline: undefinedBecause("same_strength") };
    }
    const { skewness, kurtosis } = sampleShape(strength);
    const peak = (3 * (m - 1) ** 2) / ((m - 2) * (m - 3));
    const counts = { ties: m, skewness, kurtosis };
    return { headline: ok((skewness ** 2 + 1) / (kurtosis + peak), { counts }) };
  },
};

/** Skewness and excess kurtosis, corrected for the sample. */
function sampleShape(values: Float64Array): { skewness: number; kurtosis: number } {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const moment = (power: number) =>
    values.reduce((sum, value) => sum + (value - mean) ** power, 0) / n;
  const variance = moment(2);
  const excess = moment(4) / variance ** 2 - 3;
  return {
    skewness: ((moment(3) / variance ** 1.5) * Math.sqrt(n * (n - 1))) / (n - 2),
    kurtosis: ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * excess + 6),
  };
}
