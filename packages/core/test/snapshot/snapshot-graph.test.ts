import { undirectedDensity } from "graphology-metrics/graph/density.js";
import weightedSize from "graphology-metrics/graph/weighted-size.js";
import { describe, expect, it } from "vitest";
import { evaluateMoment, snapshotAt, snapshotGraph } from "../../src/index.ts";
import { flatJournal, type Pair } from "../support/journals.ts";
import { KARATE_ACTORS, KARATE_TIES } from "../support/karate-club.ts";
import { resultNamed } from "../support/results.ts";

describe("snapshotGraph", () => {
  const weighted = KARATE_TIES.map(([a, b], index): Pair => [a, b, (index % 5) + 1]);
  const entries = flatJournal(KARATE_ACTORS, weighted);
  const graph = snapshotGraph(snapshotAt(entries, "T1"));
  const { results } = evaluateMoment(entries, "T1", { frame: "known" });

  it("has a node an actor and an edge a tie", () => {
    expect([graph.order, graph.size]).toEqual([34, 78]);
    expect(graph.getEdgeAttribute("m00", "m01", "status")).toBe("given");
  });

  it("has the density that graphology-metrics 2.4 finds", () => {
    expect(resultNamed(results, "density").value).toBeCloseTo(undirectedDensity(graph), 10);
  });

  it("has the mean strength that graphology-metrics 2.4 finds", () => {
    const mean = weightedSize(graph, "strength") / graph.size;
    expect(resultNamed(results, "mean-strength").value).toBeCloseTo(mean, 10);
  });
});
