/**
 * Bridges: ties that, if lost, would cut somebody off.
 *
 * A bridge is a tie whose removal gives one component more. `structural` bridges have at least two
 * actors on both sides: the others only hold one actor at the edge. Not the same as ties between
 * territories. `counts.weak` are bridges of weak strength, the ones to look after.
 *
 * `count` and `structural` in ties (0 where there are none), `share` of all ties.
 * Undefined: the share without a tie (`no_ties`). Cost: O(n + m).
 * Oracles: networkx and igraph `bridges`.
 *
 * Source: Hopcroft & Tarjan (1973), "Algorithm 447: efficient algorithms for graph manipulation",
 * Communications of the ACM 16(6), 372–378.
 */
import { componentSizes, cutPointsOf } from "../../arrays/cut-points-of.ts";
import type { Network } from "../../arrays/network.ts";
import { strengthClass } from "../../strength/strength-class.ts";
import { type Item, ok, type SnapshotMeasure, share } from "../measure.ts";

export const bridges: SnapshotMeasure = {
  id: "B12",
  key: "bridges",
  family: "hold",
  over: "snapshot",
  frame: "active",
  names: { en: "Bridges", it: "Legami ponte" },
  plain: {
    en: "Ties that, if lost, would cut someone off.",
    it: "Legami che, se vengono meno, isolano qualcun altro.",
  },
  unit: "ties",
  range: [0, null],
  source: "Hopcroft & Tarjan 1973",
  parts: {
    count: { en: "bridges", it: "legami ponte" },
    share: { en: "share of ties that are bridges", it: "quota di legami ponte" },
    structural: { en: "structural bridges", it: "legami ponte strutturali" },
  },
  finding: {
    en: ({ counts: { part = 0, whole = 0 } }, say) =>
      whole === 0
        ? `${say.where}, there is no tie and so no bridge ${say.when[0]}.`
        : `${say.where}, ${say.share(part, whole, ["tie", "ties"])} ${part === 1 ? "is a bridge" : "are bridges"} ${say.when[0]}${say.count(part, "", ": without it somebody would be cut off", ": without one of them somebody would be cut off")}.`,
    it: ({ counts: { part = 0, whole = 0 } }, say) =>
      whole === 0
        ? `${say.where}, ${say.when[0]} non ci sono legami e quindi nemmeno ponti.`
        : `${say.where}, ${say.share(part, whole, ["legame", "legami"])} ${part === 1 ? "è un ponte" : "sono ponti"} ${say.when[0]}${say.count(part, "", ": senza, qualcuno resterebbe isolato", ": senza uno di questi qualcuno resterebbe isolato")}.`,
  },

  compute(network) {
    const found = bridgesOf(network);
    const structural = found.filter((bridge) => bridge.smallerSide >= 2).length;
    const weak = found.filter((bridge) => bridge.isWeak).length;
    const items = found.map(
      ({ source, target, strength, smallerSide }): Item => ({
        source,
        target,
        strength,
        smallerSide,
      }),
    );
    const counts = { part: found.length, whole: network.m, structural, weak };
    const count = ok(found.length, { counts, items });
    return {
      headline: count,
      parts: {
        count: ok(found.length, { counts }),
        share: share(found.length, network.m, "no_ties"),
        structural: ok(structural, { counts }),
      },
    };
  },
};

interface Bridge {
  readonly source: string;
  readonly target: string;
  readonly strength: number;
  /** Actors on the side that has fewer. */
  readonly smallerSide: number;
  readonly isWeak: boolean;
}

function bridgesOf(network: Network): Bridge[] {
  const { isBridge, beyond } = cutPointsOf(network);
  const sizeAround = componentSizes(network);
  const bridges: Bridge[] = [];
  for (let tie = 0; tie < network.m; tie++) {
    if (isBridge[tie] === 0) continue;
    const strength = network.strength[tie]!;
    bridges.push({
      source: network.actors[network.source[tie]!]!.id,
      target: network.actors[network.target[tie]!]!.id,
      strength,
      smallerSide: Math.min(beyond[tie]!, sizeAround(network.source[tie]!) - beyond[tie]!),
      isWeak: network.hasScale && strengthClass(strength, network.parameters.classCuts) === "weak",
    });
  }
  return bridges;
}
