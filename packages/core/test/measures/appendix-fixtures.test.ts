/**
 * Golden values of the methods, appendix 1: computed with networkx 3.6.1, numpy 2.4 and scipy 1.17 on
 * unweighted graphs.
 */
import { describe, expect, it } from "vitest";
import { type Entry, evaluateMoment } from "../../src/index.ts";
import { actor, flatJournal, type Pair } from "../support/journals.ts";
import { KARATE_ACTORS, KARATE_TIES } from "../support/karate-club.ts";
import { resultNamed } from "../support/results.ts";
import { FLORENTINE_TIES, KITE_TIES } from "../support/small-networks.ts";

function network(ties: readonly Pair[], isolates: readonly string[] = []): Entry[] {
  const ids = new Set([...ties.flatMap(([a, b]) => [String(a), String(b)]), ...isolates]);
  return flatJournal([...ids].sort(), ties);
}

const NETWORKS: Readonly<Record<string, Entry[]>> = {
  karate: flatJournal(KARATE_ACTORS, KARATE_TIES),
  florentine: network(FLORENTINE_TIES),
  kite: network(KITE_TIES),
};

const GOLDEN: readonly (readonly [measure: string, values: readonly number[]])[] = [
  ["density", [0.139037433155, 0.190476190476, 0.4]],
  ["transitivity", [0.255681818182, 0.191489361702, 0.578947368421]],
  ["mean-local-clustering", [0.587930553305, 0.218181818182, 0.577777777778]],
  ["average-path-length", [2.408199643494, 2.485714285714, 1.977777777778]],
  ["core-periphery/discrete", [0.543219770717, 0.422577127364, 0.6]],
  ["triad-census/0", [3971, 239, 22]],
  ["triad-census/1", [1575, 175, 63]],
  ["triad-census/2", [393, 38, 24]],
  ["triad-census/3", [45, 3, 11]],
  ["global-efficiency", [0.492008318476, 0.500158730159, 0.646296296296]],
  ["degree-centralization", [0.399621212121, 0.274725274725, 0.333333333333]],
  ["betweenness-centralization", [0.40555719533, 0.436813186813, 0.296296296296]],
  ["degree-assortativity", [-0.475613097685, -0.374837872892, 0.152542372881]],
  ["max-core", [4, 2, 3]],
];

describe.each(Object.keys(NETWORKS).map((name, index) => [name, index] as const))(
  "%s",
  (name, index) => {
    const { results } = evaluateMoment(NETWORKS[name] ?? [], "T1", {
      frame: "known",
      by: ["club"],
      only: GOLDEN.map(([measure]) => measure.split("/")[0] ?? measure),
    });

    it.each(GOLDEN)("%s agrees with networkx", (measure, values) => {
      expect(resultNamed(results, measure).value).toBeCloseTo(values[index] ?? Number.NaN, 9);
    });
  },
);

describe("bridges and articulation points", () => {
  const listed = (name: string, measure: string) => {
    const { results } = evaluateMoment(NETWORKS[name] ?? [], "T1");
    return resultNamed(results, measure).items ?? [];
  };

  it("are the ones that networkx finds", () => {
    const ends = (name: string) =>
      listed(name, "bridges").map((row) => `${row["source"]}–${row["target"]}`);
    expect(ends("karate")).toEqual(["m00–m11"]);
    expect(ends("florentine")).toEqual([
      "Acciaiuoli–Medici",
      "Albizzi–Ginori",
      "Guadagni–Lamberteschi",
      "Medici–Salviati",
      "Pazzi–Salviati",
    ]);
    const points = (name: string) => listed(name, "articulation-points").map((row) => row["actor"]);
    expect(points("florentine")).toEqual(["Albizzi", "Guadagni", "Medici", "Salviati"]);
    expect(points("karate")).toEqual(["m00"]);
  });

  it("tell bridges at the edge from bridges between parts", () => {
    const { results } = evaluateMoment(NETWORKS["florentine"] ?? [], "T1");
    // Only Medici–Salviati has two actors or more on both sides.
    expect(resultNamed(results, "bridges/structural").value).toBe(1);
    expect(resultNamed(results, "bridges/share").value).toBeCloseTo(5 / 20, 12);
  });
});

describe("a network in pieces: a triangle, a pair and an isolate", () => {
  const pieces = network(
    [
      ["a", "b"],
      ["a", "c"],
      ["b", "c"],
      ["d", "e"],
    ],
    ["f"],
  );
  it.each([
    ["known", "global-efficiency", 0.266666667],
    ["known", "fragmentation", 0.733333333],
    ["known", "degree-centralization", 0.2],
    ["active", "global-efficiency", 0.4],
    ["active", "fragmentation", 0.6],
    ["active", "degree-centralization", 0.166666667],
    ["known", "transitivity", 1],
    ["active", "betweenness-centralization", 0],
    ["known", "average-path-length", 1],
    ["active", "average-path-length", 1],
    ["known", "connected-pairs-share", 0.266666667],
    ["active", "connected-pairs-share", 0.4],
    ["known", "components", 3],
    ["active", "components", 2],
    ["known", "giant-component-share", 0.5],
  ] as const)("%s: %s is %d", (frame, measure, value) => {
    const { results } = evaluateMoment(pieces, "T1", { frame });
    expect(resultNamed(results, measure).value).toBeCloseTo(value, 8);
  });
});

describe("reach of one lab", () => {
  // Path l–a–b–c, l–d–e, isolates f and g.
  const lab = actor("l", { kind: "lab" });
  const ties: Pair[] = [
    ["l", "a"],
    ["a", "b"],
    ["b", "c"],
    ["l", "d"],
    ["d", "e"],
  ];
  const { results } = evaluateMoment(
    flatJournal([lab, "a", "b", "c", "d", "e", "f", "g"], ties),
    "T1",
  );

  it.each([
    ["lab-reach/k1", 2],
    ["lab-reach/k2", 4],
    ["lab-reach/k3", 5],
    ["joint-reach", 4 / 7],
    ["distance-weighted-reach", 0.47619],
    ["reach-overlap", 0],
    ["coverage", 2 / 7],
  ])("%s is %d", (measure, value) => {
    expect(resultNamed(results, measure).value).toBeCloseTo(value, 5);
  });

  it("fragments the register as the methods say", () => {
    const known = evaluateMoment(
      flatJournal([lab, "a", "b", "c", "d", "e", "f", "g"], ties),
      "T1",
      { frame: "known" },
    );
    expect(resultNamed(known.results, "fragmentation").value).toBeCloseTo(0.464286, 6);
  });
});
