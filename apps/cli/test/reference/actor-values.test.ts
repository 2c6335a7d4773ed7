/** What actors score in published networks, against networkx and igraph. */
import { type Entry, evaluateMoment } from "@legami/core";
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
  console.warn(`SKIPPED: no published networks at ${DATASETS}; actor values were not compared.`);
}

/** Reference column → ours, and decimals that must agree (the tools' own eigenvectors: 6). */
const COLUMNS = [
  ["degree_sym", "degree", 9],
  ["betweenness_sym", "betweenness", 8],
  ["closeness_component", "closeness", 9],
  ["eigenvector_giant", "eigenvector", 6],
  ["coreness", "core", 9],
] as const;

describe.skipIf(!areDatasetsThere)("actors of published networks", () => {
  const names = areDatasetsThere ? publishedNames() : [];
  describe.each(names)("%s", (name) => {
    const network = new PublishedNetwork(name);
    const graphs = Object.values(network.reference.graphs);

    it.each(graphs)("$relation at $wave, $slice: score as other tools say", (graph) => {
      const wave = network.wave(graph.relation, graph.wave, graph.slice);
      const pair = flatPair(network, [[graph.wave, wave]]);
      const entries = readFlatPair(pair, { waves: [graph.wave] }).entries.map(
        (entry, index): Entry => ({
          ...entry,
          seq: index + 1,
          recordedAt: "2021-01-01T00:00:00.000Z",
        }),
      );
      const { actorValues } = evaluateMoment(entries, graph.wave, {
        only: ["density"],
        actorValues: true,
        algorithm: "louvain",
      });
      const ours = new Map((actorValues ?? []).map((each) => [each.id, each]));
      // PageRank walks along directions where there are any.
      const columns = graph.directed ? COLUMNS : [...COLUMNS, ["pagerank", "pagerank", 9] as const];

      expect([...ours.keys()].sort()).toEqual([...wave.actors].sort());
      for (const row of graph.nodes.rows) {
        const own = ours.get(String(row[0]));
        for (const [theirs, score, digits] of columns) {
          const at = graph.nodes.columns.indexOf(theirs);
          if (at < 0) continue;
          const expected = row[at];
          const value = own?.[score] ?? null;
          // There an isolate is 0 near to nobody, and an eigenvector ends with its component.
          if (value === null || expected === null) expect(value ?? 0).toBe(expected ?? 0);
          else expect(value, `${theirs} of ${row[0]}`).toBeCloseTo(Number(expected), digits);
        }
      }
    });
  });
});
