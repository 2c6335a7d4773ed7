/**
 * Innermost core: the most tightly woven group.
 *
 *     max k such that some actors have at least k ties each among themselves
 *
 * An integer ≥ 0; `counts.actors` is the size of the innermost core, `items` the actors by shell.
 * Isolates have core 0.
 *
 * Undefined: nobody on the register (`empty`). Cost: O(n + m). Oracles: igraph `coreness`, networkx
 * `core_number`, sna `kcores(mode = "graph")`.
 *
 * Source: Seidman (1983), "Network structure and minimum degree", Social Networks 5(3), 269–287.
 */
import { coreNumbers } from "../../kernel/core-numbers.ts";
import { ok, type SnapshotMeasure, undefinedBecause } from "../measure.ts";

export const maxCore: SnapshotMeasure = {
  id: "D7",
  key: "max-core",
  family: "morphology",
  over: "snapshot",
  frame: "known",
  names: { en: "Innermost core", it: "Nucleo più intrecciato" },
  plain: {
    en: "The most tightly woven group, where everyone has at least k partners inside.",
    it: "Il gruppo più intrecciato: ognuno ha almeno k partner al suo interno.",
  },
  unit: "ties",
  range: [0, null],
  source: "Seidman 1983",
  finding: {
    en: ({ value, counts: { actors = 0 } }, say) =>
      `${say.where}, the most tightly woven group has ${say.count(actors, "no actor", "1 actor", "# actors")} with at least ${say.count(value, "no partner", "1 partner", "# partners")} among themselves ${say.when[0]}.`,
    it: ({ value, counts: { actors = 0 } }, say) =>
      `${say.where}, il gruppo più intrecciato ha ${say.count(actors, "nessuna realtà", "1 realtà", "# realtà")} con almeno ${say.count(value, "nessun partner", "1 partner", "# partner")} al suo interno ${say.when[0]}.`,
  },

  compute(network) {
    if (network.known === 0) return { headline: undefinedBecause("empty") };
    const core = coreNumbers(network.adjacency());
    const most = core.reduce((max, k) => Math.max(max, k), 0);
    const shells = Array.from({ length: most + 1 }, (_, k) => ({
      core: k,
      actors: core.filter((own) => own === k).length,
    }));
    return { headline: ok(most, { counts: { actors: shells[most]!.actors }, items: shells }) };
  },
};
