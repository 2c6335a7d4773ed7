/**
 * Mixing matrix: who works with whom.
 *
 * Ties and mean strength by pair of groups in `items`, each tie once, off-diagonal cells stored
 * once (`from` before `to`), cells without ties included. Headline: ties between labelled actors.
 * Other packages count off-diagonal ties twice: normalise before comparing.
 *
 * Actors without a label are left out with their ties. Undefined: no label (`no_labels`).
 * Cost: O(m + g²). Oracle: networkx `attribute_mixing_matrix`.
 *
 * Source: Newman (2003), "Mixing patterns in networks", Phys. Rev. E 67, 026126.
 */

import type { Network } from "../../arrays/network.ts";
import { NO_GROUP } from "../../kernel/mixing.ts";
import { type Item, ok, type PartitionMeasure, undefinedBecause } from "../measure.ts";

export const mixing: PartitionMeasure = {
  id: "D13",
  key: "mixing",
  family: "morphology",
  over: "partition",
  frame: "active",
  needsNoMask: true,
  names: { en: "Mixing matrix", it: "Chi lavora con chi" },
  plain: { en: "A table of who works with whom.", it: "Una tabella di chi lavora con chi." },
  unit: "ties",
  range: [0, null],
  source: "Newman 2003",
  finding: {
    en: ({ value, counts: { groups = 0 } }, say) =>
      `${say.where}, ${say.count(value, "no tie joins", "1 tie joins", "# ties join")} ${say.count(groups, "no group", "1 group", "# groups")} by ${say.partition} ${say.when[0]}.`,
    it: ({ value, counts: { groups = 0 } }, say) =>
      `${say.where}, ${say.count(value, "nessun legame unisce", "1 legame unisce", "# legami uniscono")} ${say.count(groups, "nessun gruppo", "1 gruppo", "# gruppi")} per ${say.partition} ${say.when[0]}.`,
  },

  compute(network, by) {
    const { codes, labels } = network.partition(by);
    if (network.m === 0)
      return { headline: ok(0, { counts: { groups: labels.length }, items: [] }) };
    if (labels.length === 0) return { headline: undefinedBecause("no_labels") };
    const items = cells(network, codes, labels);
    const ties = items.reduce((sum, { ties }) => sum + Number(ties), 0);
    return { headline: ok(ties, { counts: { groups: labels.length }, items }) };
  },
};

function cells(
  { source, target, strength }: Network,
  codes: Int32Array,
  labels: readonly string[],
): Item[] {
  const g = labels.length;
  const ties = new Float64Array(g * g);
  const sums = new Float64Array(g * g);
  for (let tie = 0; tie < source.length; tie++) {
    const [a, b] = [codes[source[tie]!]!, codes[target[tie]!]!];
    if (a === NO_GROUP || b === NO_GROUP) continue;
    const cell = Math.min(a, b) * g + Math.max(a, b);
    ties[cell] = ties[cell]! + 1;
    sums[cell] = sums[cell]! + strength[tie]!;
  }
  return labels.flatMap((from, a) =>
    labels.slice(a).map((to, step): Item => {
      const cell = a * g + a + step;
      const meanStrength = ties[cell] === 0 ? null : sums[cell]! / ties[cell]!;
      return { from, to, ties: ties[cell]!, meanStrength };
    }),
  );
}
