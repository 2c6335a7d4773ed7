/**
 * Robustness: how much of the network would hold together if actors left one after the other.
 *
 *     R = (1/N) Σ_{Q=1..N} s(Q)        s(Q) largest component after Q removals, over N
 *
 * N active actors, the same throughout; s(0) is the largest component as it is. From 0 to
 * (N − 1)/2N, where everybody is tied to everybody; a star has (N − 1)/N².
 *
 * - `targeted`, the headline: the most connected actor first, degrees counted anew after every
 *   removal; equal degrees by lot, mean of 200 draws.
 * - `random`: actors in any order, mean of 500 draws.
 * - `edge`: the weakest tie first, equal strengths by lot, mean of 200 draws; the sum runs over the
 *   ties and N stays in s. Where ties have no strengths it is ties in any order.
 * - `relative`: the headline over (N − 1)/2N, to compare networks of different size.
 *
 * `items` are the curves: of the headline {removed, targeted, random}, of `edge` {removed, edge}, in
 * shares of N; of more than 100 removals every hundredth part.
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no tie (`no_ties`), fewer than five
 * active actors (`fewer_than_five`). Where too little was observed it is an artefact of the design,
 * as measures of shape are. Above 3,000 active actors a tenth of the draws.
 * Cost: draws × O((n + m) α(n)). Oracles: networkx, removal by removal; igraph `delete_vertices` and
 * `components`.
 *
 * Source: Schneider, Moreira, Andrade, Havlin & Herrmann (2011), "Mitigation of malicious attacks on
 * networks", PNAS 108(10), 3838–3841.
 */
import { type Percolation, percolationOf, robustnessOf } from "../../arrays/percolation.ts";
import { type Item, ok, type SnapshotMeasure, tooFew, undefinedBecause } from "../measure.ts";
import { tooFewActors } from "../too-few-actors.ts";

const LEAST_ACTORS = 5;
const MOST_ROWS = 100;

export const robustness: SnapshotMeasure = {
  id: "B10",
  key: "robustness",
  family: "hold",
  over: "snapshot",
  frame: "active",
  noise: "none",
  usesChance: true,
  needsWholeNetwork: true,
  names: { en: "Robustness", it: "Robustezza" },
  plain: {
    en: "If the most connected actor left tomorrow, how much of the network would still hold together?",
    it: "Se domani uscisse il soggetto più collegato, quanta rete resterebbe in piedi?",
  },
  unit: "index",
  range: [0, 1],
  source: "Schneider et al. 2011",
  parts: {
    targeted: { en: "robustness, most connected first", it: "robustezza, prima i più collegati" },
    random: { en: "robustness, actors at random", it: "robustezza, soggetti a caso" },
    edge: { en: "robustness, weakest ties first", it: "robustezza, prima i legami più deboli" },
    relative: { en: "robustness over its maximum", it: "robustezza rispetto al massimo" },
  },
  finding: {
    en: ({ value, n, counts: { now = 0, afterOne = 0, few = 0, afterFew = 0, most = 0 } }, say) =>
      `${say.where}, the largest piece holds ${say.number(now)} of ${say.number(n)} active actors ${say.when[0]}: ${say.number(afterOne, 0)} without the one with most ties, ${say.number(afterFew, 0)} without the ${say.number(few)} with most ties. Robustness ${say.number(value, 2)} (at most ${say.number(most, 2)}).`,
    it: ({ value, n, counts: { now = 0, afterOne = 0, few = 0, afterFew = 0, most = 0 } }, say) =>
      `${say.where}, il pezzo più grande tiene insieme ${say.number(now)} realtà attive su ${say.number(n)} ${say.when[0]}: ${say.number(afterOne, 0)} senza quella con più legami, ${say.number(afterFew, 0)} senza le ${say.number(few)} con più legami. Robustezza ${say.number(value, 2)} (al massimo ${say.number(most, 2)}).`,
  },

  compute(network) {
    const { n } = network;
    const missing = tooFewActors(network);
    if (missing !== null) return { headline: missing };
    if (network.m === 0) return { headline: undefinedBecause("no_ties") };
    if (n < LEAST_ACTORS) return { headline: tooFew("fewer_than_five") };
    const { targeted, random, edge } = percolationOf(network);
    const most = (n - 1) / (2 * n);
    const value = robustnessOf(targeted, n);
    const few = Math.max(2, Math.ceil(n / 10));
    const counts = {
      now: targeted.largest[0]!,
      afterOne: targeted.largest[1]!,
      few,
      afterFew: targeted.largest[few]!,
      most,
      draws: targeted.draws,
    };
    const curves = curveItems(n, { targeted, random });
    return {
      headline: ok(value, { counts, items: curves }),
      parts: {
        targeted: ok(value, { counts }),
        random: ok(robustnessOf(random, n), { counts: { draws: random.draws } }),
        edge: ok(robustnessOf(edge, n), {
          counts: { draws: edge.draws },
          items: curveItems(n, { edge }),
        }),
        relative: ok(value / most),
      },
    };
  },
};

/** Rows of removals and what share then holds together, thinned out where there are many. */
function curveItems(n: number, curves: Readonly<Record<string, Percolation>>): Item[] {
  const names = Object.keys(curves);
  const removals = curves[names[0]!]!.largest.length - 1;
  const rows = Math.min(removals, MOST_ROWS);
  return Array.from({ length: rows + 1 }, (_, row) => {
    const removed = Math.round((row * removals) / rows);
    const shares = names.map((name) => [name, curves[name]!.largest[removed]! / n]);
    return { removed, ...Object.fromEntries(shares) };
  });
}
