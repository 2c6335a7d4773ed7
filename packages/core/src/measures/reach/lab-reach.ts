/**
 * Reach of the labs: whom a lab can reach in k steps.
 *
 *     REACH_k(l) = |{v ≠ l : d(l, v) ≤ k}|        d in hops, on the ties of the scope
 *
 * Parts k1, k2, k3: the mean over the labs of the frame, a number of actors ≥ 0; each lab is in
 * `items`, with the share of the actors it could reach. Actors that no path reaches are not
 * counted, an isolated lab reaches 0.
 *
 * Undefined: no lab in the scope (`no_lab`). Cost: O(n + m) a lab.
 * Oracles: igraph `ego_size(order = k, mindist = 1)`, networkx `single_source_shortest_path_length`.
 *
 * Source: Borgatti (2006), "Identifying sets of key players in a social network", Computational and
 * Mathematical Organization Theory 12, 21–34.
 */
import { labDistances } from "../../arrays/lab-distances.ts";
import { type Item, ok, type SnapshotMeasure, undefinedBecause } from "../measure.ts";

export const labReach: SnapshotMeasure = {
  id: "C3",
  key: "lab-reach",
  family: "reach",
  over: "snapshot",
  frame: "known",
  names: { en: "Reach of the labs", it: "Raggio d’azione dei laboratori" },
  plain: {
    en: "Who a lab can reach directly or through one partner.",
    it: "Chi un laboratorio può raggiungere direttamente o tramite un solo partner.",
  },
  unit: "actors",
  range: [0, null],
  source: "Borgatti 2006",
  parts: {
    k1: { en: "actors reached directly", it: "realtà raggiunte direttamente" },
    k2: { en: "actors reached in two steps", it: "realtà raggiunte in due passi" },
    k3: { en: "actors reached in three steps", it: "realtà raggiunte in tre passi" },
  },
  finding: {
    en: ({ value, counts: { labs = 0, others = 0 } }, say) =>
      `${say.where}, ${say.count(others, "there is nobody whom a lab could reach", `a lab reaches ${say.number(value, 1)} of 1 actor directly or through one partner`, `a lab reaches ${say.number(value, 1)} of # actors directly or through one partner`)} ${say.when[0]} (${say.count(labs, "", "there is 1 lab", "mean of # labs")}).`,
    it: ({ value, counts: { labs = 0, others = 0 } }, say) =>
      `${say.where}, ${say.count(others, "non c’è nessuno che un laboratorio possa raggiungere", `un laboratorio raggiunge ${say.number(value, 1)} realtà su 1 direttamente o tramite un solo partner`, `un laboratorio raggiunge ${say.number(value, 1)} realtà su # direttamente o tramite un solo partner`)} ${say.when[0]} (${say.count(labs, "", "c’è 1 laboratorio", "media di # laboratori")}).`,
  },

  compute(network) {
    const { labs, fromEach } = labDistances(network);
    if (labs.length === 0) return { headline: undefinedBecause("no_lab") };
    const counts = { labs: labs.length, others: network.n - 1 };
    const within = fromEach.map(reached);
    const mean = (k: number) => within.reduce((sum, row) => sum + row[k - 1]!, 0) / labs.length;
    return {
      headline: {
        status: "ok",
        value: mean(2),
        counts,
        // Worked out when read: repeated computations read the value only.
        get items() {
          return labs.map((lab, index): Item => {
            const [k1 = 0, k2 = 0, k3 = 0] = within[index]!;
            return { lab: network.actors[lab]!.id, k1, k2, k3 };
          });
        },
      },
      parts: {
        k1: ok(mean(1), { counts }),
        k2: ok(mean(2), { counts }),
        k3: ok(mean(3), { counts }),
      },
    };
  },
};

/** Actors at one hop, at one or two, at one to three. */
function reached(distance: Int32Array): readonly [number, number, number] {
  let [one, two, three] = [0, 0, 0];
  for (let actor = 0; actor < distance.length; actor++) {
    const hops = distance[actor]!;
    if (hops === 1) one++;
    else if (hops === 2) two++;
    else if (hops === 3) three++;
  }
  return [one, one + two, one + two + three];
}
