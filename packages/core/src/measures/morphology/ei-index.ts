/**
 * E–I index: do people work with their own circle or across circles?
 *
 *     EI = (E − I) / (E + I)        E ties between groups, I within
 *
 * Range −1…1: −1 every tie stays inside. Ties count once each; strength plays no part. The expected
 * value depends on the sizes of the groups, (D_ext − D_int)/(D_ext + D_int): compare dates by EI
 * minus its expectation, never by the raw number. `counts` has E, I, the expectation, the attainable
 * range given the ties and the sizes (`low`, `high`) and EI rescaled to it.
 *
 * Actors without a label are left out with their ties. Isolates enter the sizes of the groups.
 * Undefined: fewer than two actors (`empty`, `single_node`), no label (`no_labels`), one group
 * (`one_group`), no tie between labelled actors (`no_ties`). Cost: O(n + m). Oracle: UCINET E-I
 * Index (it ignores values).
 *
 * Source: Krackhardt & Stern (1988), "Informal networks and organizational crises: an experimental
 * simulation", Social Psychology Quarterly 51(2), 123–140.
 */
import { dyadsByGroup } from "../../arrays/dyads-by-group.ts";
import { mixingTotals } from "../../kernel/mixing.ts";
import { type Item, type PartitionMeasure, undefinedBecause } from "../measure.ts";
import { noTies } from "../too-few-actors.ts";

export const eiIndex: PartitionMeasure = {
  id: "D10",
  key: "ei-index",
  family: "morphology",
  over: "partition",
  frame: "known",
  names: { en: "E–I index", it: "Indice E–I (chiusura e apertura)" },
  plain: {
    en: "Do people work with their own circle or across circles?",
    it: "Si collabora nel proprio giro o anche con gli altri?",
  },
  unit: "index",
  range: [-1, 1],
  source: "Krackhardt & Stern 1988",
  finding: {
    en: ({ counts: { external = 0, internal = 0 } }, say) =>
      `${say.where}, ${say.share(external, external + internal, ["tie", "ties"])} ${external === 1 ? "goes" : "go"} to another ${say.partition} ${say.when[0]}.`,
    it: ({ counts: { external = 0, internal = 0 } }, say) =>
      `${say.where}, ${say.share(external, external + internal, ["legame", "legami"])} ${external === 1 ? "va" : "vanno"} verso un altro ${say.partition} ${say.when[0]}.`,
  },

  compute(network, by) {
    const missing = noTies(network);
    if (missing !== null) return { headline: missing };
    const { codes, labels } = network.partition(by);
    if (labels.length === 0) return { headline: undefinedBecause("no_labels") };
    if (labels.length === 1) return { headline: undefinedBecause("one_group") };
    const { internal, external, ends } = mixingTotals(
      network.source,
      network.target,
      codes,
      labels.length,
    );
    const ties = internal + external;
    if (ties === 0) return { headline: undefinedBecause("no_ties") };

    const value = (external - internal) / ties;
    return {
      // Worked out when read: repeated computations read the value only.
      headline: {
        status: "ok",
        value,
        get counts() {
          return { external, internal, ...attainable(dyadsByGroup(network, codes), ties, value) };
        },
        get items() {
          const sizes = labels.map((_, group) => codes.filter((code) => code === group).length);
          return labels.map(
            (label, group): Item => ({
              group: label,
              actors: sizes[group]!,
              tieEnds: ends[group]!,
            }),
          );
        },
      },
    };
  },
};

/** What EI could have been with so many ties in groups of these sizes, and where the value lies in it. */
function attainable(
  { inside, between }: { readonly inside: number; readonly between: number },
  ties: number,
  value: number,
): Record<string, number> {
  const low = (ties - 2 * Math.min(ties, inside)) / ties;
  const high = (2 * Math.min(ties, between) - ties) / ties;
  const attained = { expected: (between - inside) / (between + inside), low, high };
  // Where only one value was possible there is no place in a range.
  return high === low
    ? attained
    : { ...attained, rescaled: (2 * (value - low)) / (high - low) - 1 };
}
