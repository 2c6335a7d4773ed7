/**
 * Paired change: did most labs move the same way?
 *
 *     value: mean over the labs on the register at both dates of (ties after − ties before)
 *
 * Headline and part `ties`: ties with others than labs; part `strength`: their summed strength. Ties
 * that only one date could observe are in neither. `counts`: labs, up, same, down, and the median;
 * `items`: every lab. The 90 % interval turns the sign-flip test round. The test is run only where
 * the smallest p that so many labs can reach is 0.05 or less (6 labs or more): with fewer, the changes
 * themselves are the finding. Its p stands in `nullModel`, with q after Holm over the territories.
 *
 * Only in the scopes of labs with others. Undefined: no lab at both dates (`no_lab`).
 * Cost: O(labs · 2^labs) up to 14 labs, O(labs · draws) beyond.
 *
 * Source: Fisher (1935), The Design of Experiments, § 21; Hartigan (1969), "Using subsample values as
 * typical values", Journal of the American Statistical Association 64, 1303–1317.
 */
import type { ReadingMeasure } from "../measure.ts";

export const pairedChange: ReadingMeasure = {
  id: "E6",
  key: "paired-change",
  family: "quality",
  over: "reading",
  usesChance: true,
  names: { en: "Change lab by lab", it: "Cambiamento laboratorio per laboratorio" },
  plain: {
    en: "Did most labs move in the same direction?",
    it: "La maggior parte dei laboratori si è mossa nella stessa direzione?",
  },
  unit: "ties",
  range: [null, null],
  source: "Fisher 1935; Hartigan 1969",
  parts: {
    ties: { en: "ties of each lab", it: "legami di ogni laboratorio" },
    strength: { en: "strength of each lab’s ties", it: "forza dei legami di ogni laboratorio" },
  },
};
