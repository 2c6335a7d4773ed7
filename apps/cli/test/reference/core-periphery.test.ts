/** The discrete core found here against the best one known, on every published network. */
import { evaluateMoment } from "@legami/core";
import { readFlatPair } from "@legami/interchange";
import { describe, expect, it } from "vitest";
import {
  areDatasetsThere,
  DATASETS,
  flatPair,
  PublishedNetwork,
  publishedNames,
} from "./published-networks.ts";

if (!areDatasetsThere) {
  console.warn(`SKIPPED: no published networks at ${DATASETS}; cores were not compared.`);
}

/** A higher value is a better optimum, not a failure. */
const SLACK = 1e-5;

const LEAST_ACTORS = 8;

describe.skipIf(!areDatasetsThere)("cores of published networks", () => {
  const names = areDatasetsThere ? publishedNames() : [];
  describe.each(names)("%s", (name) => {
    const network = new PublishedNetwork(name);
    const graphs = Object.values(network.reference.graphs);

    it.each(graphs)("$relation at $wave, $slice: is as good as the best known", (graph) => {
      const wave = network.wave(graph.relation, graph.wave, graph.slice);
      const known = graph.measures["core_periphery_be_blocks"]?.value;
      if (known === null || known === undefined || wave.actors.size < LEAST_ACTORS) return;
      const pair = flatPair(network, [[graph.wave, wave]]);
      const entries = readFlatPair(pair, { waves: [graph.wave] }).entries.map((entry, index) => ({
        ...entry,
        seq: index + 1,
        recordedAt: "2021-01-01T00:00:00.000Z",
      }));
      const { results } = evaluateMoment(entries, graph.wave, {
        only: ["core-periphery"],
        frame: "known",
      });
      const value = (part: string) =>
        results.find((result) => result.part === part)?.value ?? Number.NaN;

      expect(value("discrete")).toBeGreaterThanOrEqual(known - SLACK);
      expect(value("continuous")).toBeGreaterThan(0);
    });
  });
});
