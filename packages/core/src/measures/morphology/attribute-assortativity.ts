/**
 * Attribute assortativity: how closed each group is on itself, given how many ties it has.
 *
 *     r = (Σ e_gg − Σ a_g²) / (1 − Σ a_g²)
 *
 * e_gg share of tie ends that lie within group g, a_g share of all tie ends in g; each tie counts
 * in both orders. Range −1…1: 1 every tie stays in its group, 0 as labels and degrees alone imply.
 * It corrects for degrees, so it is the one to compare between dates; the E–I index (D10) is the
 * one to say. Strengths and isolates play no part.
 *
 * Actors without a label are left out with their ties, and counted (`unlabelled`).
 * Undefined: fewer than two actors (`empty`, `single_node`), no label at all (`no_labels`), no tie
 * between labelled actors (`no_ties`), all of them in one group (`one_group`).
 * Cost: O(actors + ties). Oracles: igraph `assortativity_nominal`, networkx
 * `attribute_assortativity_coefficient`.
 *
 * Source: Newman (2003), "Mixing patterns in networks", Phys. Rev. E 67, 026126.
 */
import { mixingTotals, NO_GROUP } from "../../kernel/mixing.ts";
import { ok, type PartitionMeasure, undefinedBecause } from "../measure.ts";
import { noTies } from "../too-few-actors.ts";

export const attributeAssortativity: PartitionMeasure = {
  id: "D11",
  key: "attribute-assortativity",
  family: "morphology",
  over: "partition",
  frame: "active",
  names: { en: "Attribute assortativity", it: "Segregazione (assortatività)" },
  plain: {
    en: "How closed each group is on itself, given how many ties it has.",
    it: "Quanto ogni gruppo è chiuso su sé stesso, tenuto conto di quanti legami ha.",
  },
  unit: "index",
  range: [-1, 1],
  source: "Newman 2003",
  finding: {
    en: ({ value, counts: { internal = 0, ties = 0 } }, say) =>
      `${say.where}, ${say.share(internal, ties, ["tie", "ties"])} ${internal === 1 ? "stays" : "stay"} within one ${say.partition} ${say.when[0]} (assortativity ${say.number(value, 2)}).`,
    it: ({ value, counts: { internal = 0, ties = 0 } }, say) =>
      `${say.where}, ${say.share(internal, ties, ["legame", "legami"])} ${internal === 1 ? "resta" : "restano"} dentro lo stesso ${say.partition} ${say.when[0]} (assortatività ${say.number(value, 2)}).`,
  },

  compute(network, by) {
    const missing = noTies(network);
    if (missing !== null) return { headline: missing };
    const { codes, labels } = network.partition(by);
    if (labels.length === 0) return { headline: undefinedBecause("no_labels") };
    const { internal, external, ends } = mixingTotals(
      network.source,
      network.target,
      codes,
      labels.length,
    );
    const ties = internal + external;
    if (ties === 0) return { headline: undefinedBecause("no_ties") };
    if (ends.filter((count) => count > 0).length === 1)
      return { headline: undefinedBecause("one_group") };

    const expected = ends.reduce((sum, count) => sum + (count / (2 * ties)) ** 2, 0);
    const value = (internal / ties - expected) / (1 - expected);
    const unlabelled = codes.filter((code) => code === NO_GROUP).length;
    return { headline: ok(value, { counts: { internal, external, ties, unlabelled } }) };
  },
};
