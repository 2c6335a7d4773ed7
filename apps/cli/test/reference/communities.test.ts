/** The best modularity found here against the best of 100 Leiden runs by igraph, on published networks. */
import { evaluateMoment } from "@legami/core";
import { readFlatPair } from "@legami/interchange";
import { describe, expect, it } from "vitest";
import { areDatasetsThere, DATASETS, flatPair, PublishedNetwork } from "./published-networks.ts";

if (!areDatasetsThere) {
  console.warn(`SKIPPED: no published networks at ${DATASETS}; communities were not compared.`);
}

/** A higher value is a better optimum, not a failure. */
const SLACK = 1e-5;

describe.skipIf(!areDatasetsThere)("communities of published networks", () => {
  const names = areDatasetsThere ? ["kapferer_tailor", "s50_teenage_friends"] : [];
  describe.each(names)("%s", (name) => {
    const network = new PublishedNetwork(name);
    const graphs = Object.values(network.reference.graphs);

    it.each(graphs)("$relation at $wave, $slice: are as good as the best known", (graph) => {
      const wave = network.wave(graph.relation, graph.wave, graph.slice);
      const pair = flatPair(network, [[graph.wave, wave]]);
      const entries = readFlatPair(pair, { waves: [graph.wave] }).entries.map((entry, index) => ({
        ...entry,
        seq: index + 1,
        recordedAt: "2021-01-01T00:00:00.000Z",
      }));
      const { results } = evaluateMoment(entries, graph.wave, { only: ["modularity"] });
      const best = results.find((result) => result.part === "best")?.value ?? Number.NaN;

      const known = graph.measures["modularity_best_leiden_100"]?.value ?? Number.NaN;
      expect(best).toBeGreaterThanOrEqual(known - SLACK);
    });
  });
});
