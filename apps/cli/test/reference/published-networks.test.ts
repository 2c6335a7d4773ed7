import { type Entry, evaluateChange, evaluateMoment, type MeasureResult } from "@legami/core";
import { type ProgrammeData, readFlatPair } from "@legami/interchange";
import { describe, expect, it } from "vitest";
import {
  areDatasetsThere,
  DATASETS,
  flatPair,
  PublishedNetwork,
  publishedNames,
  type ReferenceTransition,
  reportedPair,
  type TieChanges,
  type WaveNetwork,
} from "./published-networks.ts";

if (!areDatasetsThere) {
  console.warn(
    `SKIPPED: no published networks at ${DATASETS}; agreement with other tools was not checked.`,
  );
}

const TOLERANCE_DIGITS = 9;

/** Reference name → our result, `/part` where it is one; what both define alike on the undirected graph. */
const SAME_BY_DEFINITION: Readonly<Record<string, string>> = {
  apl_giant: "average-path-length/giant",
  diameter_giant: "diameter/giant",
  global_efficiency: "global-efficiency",
  giant_share: "giant-component-share",
  components_weak: "components",
  transitivity: "transitivity",
  mean_local_clustering_defined: "mean-local-clustering",
  degree_centralisation_sym: "degree-centralization",
  betweenness_centralisation_sym: "betweenness-centralization",
  closeness_centralisation_giant: "closeness-centralization",
  max_kcore: "max-core",
  articulation_points: "articulation-points",
  bridges: "bridges",
  degree_assortativity: "degree-assortativity",
};

/** The same for relations without direction, where the reference is on the network as stated. */
const SAME_IF_UNDIRECTED: Readonly<Record<string, string>> = {
  density: "density",
  mean_degree: "mean-degree",
  degree_centralisation: "degree-centralization",
};

/** What is compared here; communities have a test of their own, they take their time. */
const OF_ONE_DATE = [
  "active-actors",
  "attribute-assortativity",
  "ei-index",
  ...Object.values(SAME_BY_DEFINITION).map((name) => name.split("/")[0] ?? name),
  ...Object.values(SAME_IF_UNDIRECTED),
];
const OF_TWO_DATES = ["tie-fate", "tie-jaccard", "tie-retention", "tie-turnover"];

describe.skipIf(!areDatasetsThere)("published networks", () => {
  const names = areDatasetsThere ? publishedNames() : [];
  describe.each(names)("%s", (name) => {
    const network = new PublishedNetwork(name);
    const graphs = Object.values(network.reference.graphs);

    it.each(graphs)("$relation at $wave, $slice: agrees on one date", (graph) => {
      const wave = network.wave(graph.relation, graph.wave, graph.slice);
      const entries = entriesOf(
        readFlatPair(flatPair(network, [[graph.wave, wave]]), { waves: [graph.wave] }),
      );
      const partitions = partitionsOf(graph.measures);
      const { results } = evaluateMoment(entries, graph.wave, {
        frame: "known",
        by: partitions,
        only: OF_ONE_DATE,
      });
      const value = (key: string, by: string | null = null) => headline(results, key, by);

      expect(wave.actors.size).toBe(graph.measures["nodes"]?.value);
      expect(value("active-actors")).toBe(new Set([...wave.pairs.values()].flat()).size);
      const dyads = (wave.actors.size * (wave.actors.size - 1)) / 2;
      expectClose(value("density"), dyads === 0 ? null : wave.pairs.size / dyads);
      expectClose(
        value("mean-degree"),
        wave.actors.size < 2 ? null : (2 * wave.pairs.size) / wave.actors.size,
      );
      for (const [theirs, ours] of Object.entries(SAME_BY_DEFINITION)) {
        const reference = graph.measures[theirs];
        if (reference !== undefined) expectClose(value(ours), reference.value);
      }
      if (graph.directed) return;
      for (const [theirs, ours] of Object.entries(SAME_IF_UNDIRECTED)) {
        expectClose(value(ours), graph.measures[theirs]?.value ?? null);
      }
      for (const by of partitions) {
        expectClose(
          value("attribute-assortativity", by),
          graph.measures[`attribute_assortativity__${by}`]?.value ?? null,
        );
        expectClose(value("ei-index", by), graph.measures[`ei_index__${by}`]?.value ?? null);
      }
    });

    const withReports = graphs.filter(
      ({ measures }) => measures["reciprocity_dyads_nonnull"] !== undefined,
    );
    it.each(withReports)("$relation at $wave, $slice: agrees on reports", (graph) => {
      const pair = reportedPair(network, graph.relation, graph.wave, graph.slice);
      const entries = entriesOf(readFlatPair(pair, { waves: [graph.wave] }));
      const { results } = evaluateMoment(entries, graph.wave, { only: ["confirmation-rate"] });
      expectClose(
        headline(results, "confirmation-rate", null),
        graph.measures["reciprocity_dyads_nonnull"]?.value ?? null,
      );
    });

    it.each(network.reference.transitions)(
      "$relation from $from to $to: agrees on the change",
      (transition) => {
        const before = network.wave(transition.relation, transition.from);
        const after = network.wave(transition.relation, transition.to);
        const waves = [
          [transition.from, before],
          [transition.to, after],
        ] as const;
        const entries = entriesOf(
          readFlatPair(flatPair(network, waves), { waves: [transition.from, transition.to] }),
        );
        for (const [frame, reference] of [
          ["panel", "among_common_actors"],
          ["union", "all_ties"],
        ] as const) {
          const { results, ties } = evaluateChange(entries, transition.from, transition.to, {
            frame,
            only: OF_TWO_DATES,
          });
          const own = setArithmetic(before, after, frame === "panel");
          const expected = network.isDirected(transition.relation) ? own : transition[reference];
          expectChanges(results, expected);
          expect(own).toMatchObject(
            network.isDirected(transition.relation) ? {} : counts(transition, reference),
          );
          if (frame === "union") expect(ties).toHaveLength(own.stable + own.lost + own.new);
        }
        // sna and numpy correlate matrices with a direction: comparable where ties have none.
        const { qap_correlation: theirs } = transition;
        if (network.isDirected(transition.relation) || theirs === undefined) return;
        const { results } = evaluateChange(entries, transition.from, transition.to, {
          only: ["graph-correlation"],
          draws: 20,
        });
        const [correlation] = results;
        if (correlation?.reason === "fewer_than_ten") return;
        expect(correlation?.value).toBeCloseTo(theirs.value, 9);
        expect(correlation?.nullModel).not.toHaveProperty("p");
      },
    );
  });
});

function entriesOf({ entries }: ProgrammeData): Entry[] {
  return entries.map((entry, index) => ({
    ...entry,
    seq: index + 1,
    recordedAt: "2021-01-01T00:00:00.000Z",
  }));
}

function partitionsOf(measures: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(measures)
    .filter((measure) => measure.startsWith("attribute_assortativity__"))
    .map((measure) => measure.slice("attribute_assortativity__".length));
}

function headline(
  results: readonly MeasureResult[],
  name: string,
  by: string | null,
): number | null {
  const [key, part = null] = name.split("/");
  const result = results.find((each) => each.key === key && each.part === part && each.by === by);
  if (result === undefined) throw new Error(`no result ${name}`);
  return result.value;
}

function expectClose(value: number | null, expected: number | null): void {
  if (expected === null || value === null) expect(value).toBe(expected);
  else expect(value).toBeCloseTo(expected, TOLERANCE_DIGITS);
}

/** What sets of pairs say, by hand: the measuring rod for directed relations. */
function setArithmetic(before: WaveNetwork, after: WaveNetwork, commonOnly: boolean): TieChanges {
  const isCommon = (id: string) => before.actors.has(id) && after.actors.has(id);
  const pairsOf = ({ pairs }: WaveNetwork) =>
    new Set(
      [...pairs].filter(([, ends]) => !commonOnly || ends.every(isCommon)).map(([key]) => key),
    );
  const [one, other] = [pairsOf(before), pairsOf(after)];
  const stable = one.intersection(other).size;
  const either = one.union(other).size;
  return {
    ties_before: one.size,
    ties_after: other.size,
    stable,
    lost: one.size - stable,
    new: other.size - stable,
    jaccard: either === 0 ? null : stable / either,
    retention: one.size === 0 ? null : stable / one.size,
  };
}

function counts(
  transition: ReferenceTransition,
  which: "among_common_actors" | "all_ties",
): Partial<TieChanges> {
  const { ties_before, ties_after, stable, lost } = transition[which];
  return { ties_before, ties_after, stable, lost, new: transition[which].new };
}

function expectChanges(results: readonly MeasureResult[], expected: TieChanges): void {
  const part = (name: string) =>
    results.find((each) => each.key === "tie-fate" && each.part === name)?.value;
  expect(part("retained")).toBe(expected.stable);
  expect(part("dissolved")).toBe(expected.lost);
  expect(part("new")).toBe(expected.new);
  expectClose(headline(results, "tie-jaccard", null), expected.jaccard);
  expectClose(headline(results, "tie-retention", null), expected.retention);
  const both = expected.ties_before + expected.ties_after;
  expectClose(
    headline(results, "tie-turnover", null),
    both === 0 ? null : (expected.lost + expected.new) / both,
  );
}
