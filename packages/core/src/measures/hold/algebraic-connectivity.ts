/**
 * Algebraic connectivity: how hard it is to split the network in two.
 *
 *     λ2, the second smallest eigenvalue of L = D − A
 *
 * 0 if and only if the network is in pieces; at most n, where everybody is tied to everybody.
 *
 * - `giant`, the headline: on the largest component, whose share of the active actors stands beside
 *   it; of several the one with the first actor. Ties count alike.
 * - `whole`: on all active actors, 0 where they are in pieces.
 * - `weighted`: on the largest component with strengths as weights.
 *
 * Undefined: fewer than two actors (`empty`, `single_node`), no tie (`no_ties`), more than 10,000
 * active actors (`too_large`). Where too little was observed it is an artefact of the design, as
 * measures of shape are; not reported below the higher gate of response. For the annex.
 * Cost: a few systems of equations by conjugate gradients, each O(√κ (n + m)), at worst O(n²).
 * Oracles: networkx `algebraic_connectivity(weight=None)`, which reads weights unless told not to;
 * igraph `laplacian_matrix` and any eigenvalue routine.
 *
 * Source: Fiedler (1973), "Algebraic connectivity of graphs", Czechoslovak Mathematical Journal
 * 23(98), 298–305.
 */
import { giantComponent } from "../../arrays/giant-component.ts";
import { algebraicConnectivity as lambda2 } from "../../kernel/algebraic-connectivity.ts";
import { ok, type SnapshotMeasure, tooFew, undefinedBecause } from "../measure.ts";
import { tooFewActors } from "../too-few-actors.ts";

const MOST_ACTORS = 10_000;

export const algebraicConnectivity: SnapshotMeasure = {
  id: "B11",
  key: "algebraic-connectivity",
  family: "hold",
  over: "snapshot",
  frame: "active",
  annex: true,
  needsHighResponse: true,
  needsWholeNetwork: true,
  names: { en: "Algebraic connectivity", it: "Connettività algebrica" },
  plain: {
    en: "A technical measure of how hard it is to split the network in two.",
    it: "Una misura tecnica di quanto è difficile spezzare la rete in due.",
  },
  unit: "index",
  range: [0, null],
  source: "Fiedler 1973",
  parts: {
    giant: {
      en: "connectivity of the largest component",
      it: "connettività della componente principale",
    },
    whole: {
      en: "connectivity of all active actors",
      it: "connettività di tutte le realtà attive",
    },
    weighted: { en: "connectivity with strengths", it: "connettività con le forze" },
  },
  finding: {
    en: ({ value, counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, algebraic connectivity is ${say.number(value, 3)} ${say.when[0]} on the largest piece, with ${say.share(part, whole, ["active actor", "active actors"])} (0 = in pieces; the higher, the harder to split).`,
    it: ({ value, counts: { part = 0, whole = 0 } }, say) =>
      `${say.where}, la connettività algebrica è ${say.number(value, 3)} ${say.when[0]} sul pezzo più grande, con ${say.share(part, whole, ["realtà attiva", "realtà attive"])} (0 = rete in pezzi; più è alta, più è difficile spezzarla).`,
  },

  compute(network) {
    const missing = tooFewActors(network);
    if (missing !== null) return { headline: missing };
    if (network.m === 0) return { headline: undefinedBecause("no_ties") };
    if (network.active > MOST_ACTORS) return { headline: tooFew("too_large") };
    const giant = giantComponent(network);
    const counts = { part: giant.n, whole: network.n };
    const value = lambda2(giant.csr, new Float64Array(giant.strength.length).fill(1));
    const headline = ok(value, { counts });
    return {
      headline,
      parts: {
        giant: headline,
        whole: ok(giant.n === network.n ? value : 0, { counts }),
        weighted: ok(lambda2(giant.csr, giant.strength), { counts }),
      },
    };
  },
};
