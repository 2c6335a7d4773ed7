/**
 * What every measure of one date says of networks too small to say anything: the master table of the
 * methods.
 *
 * Each row: with nobody, one actor, three isolates, and two actors and their tie, on the frame of the
 * measure's card. A number is a value, a text the reason of a missing one; where parts have cases of
 * their own, or there is no headline, each of them by name.
 */
import { describe, expect, it } from "vitest";
import type { Network } from "../../src/arrays/network.ts";
import { CATALOGUE } from "../../src/measures/catalogue.ts";
import type { Measured, Outcome } from "../../src/measures/measure.ts";
import { KNOWN_REASONS } from "../../src/wording/missing-sentence.ts";
import { actor, type Pair } from "../support/journals.ts";
import { networkFrom } from "../support/networks.ts";

type Expected = number | string | Readonly<Record<string, number | string>>;
type Row = readonly [nobody: Expected, one: Expected, isolates: Expected, pair: Expected];

const NO_VALUE = ["empty", "single_node", "no_ties"] as const;

/** The first is a lab; all are in one territory and have a place. */
const ROWS: Readonly<Record<string, Row>> = {
  "observed-share": ["empty", "single_node", 1, 1],
  "response-rate": ["not_recorded", "not_recorded", "not_recorded", "not_recorded"],
  "strength-classes": [
    { weak: 0, medium: 0, strong: 0 },
    { weak: 0, medium: 0, strong: 0 },
    { weak: 0, medium: 0, strong: 0 },
    { weak: 0, medium: 1, strong: 0 },
  ],
  "mean-strength": [...NO_VALUE, 0.5],
  "lens-concordance": ["one_lens", "one_lens", "one_lens", "one_lens"],
  "confirmation-rate": ["no_reports", "no_reports", "no_reports", "no_reports"],
  "report-agreement": ["no_reports", "no_reports", "no_reports", "no_reports"],
  "tie-survival": ["empty", "single_node", "one_wave", "one_wave"],
  robustness: [...NO_VALUE, "fewer_than_five"],
  "lab-loss": [...NO_VALUE, 1],
  "algebraic-connectivity": [...NO_VALUE, { giant: 2, whole: 2, weighted: 1 }],
  bridges: [
    { count: 0, share: "no_ties", structural: 0 },
    { count: 0, share: "no_ties", structural: 0 },
    { count: 0, share: "no_ties", structural: 0 },
    { count: 1, share: 1, structural: 0 },
  ],
  "articulation-points": [0, 0, 0, 0],
  "access-redundancy": ["too_few_labs", "too_few_labs", "too_few_labs", "too_few_labs"],
  "active-actors": [
    { count: 0, "involvement-rate": "empty" },
    { count: 0, "involvement-rate": 0 },
    { count: 0, "involvement-rate": 0 },
    { count: 2, "involvement-rate": 1 },
  ],
  "lab-reach": ["no_lab", 0, 0, 1],
  "joint-reach": ["no_lab", "only_labs", 0, 1],
  "distance-weighted-reach": ["no_lab", "only_labs", 0, 1],
  "reach-overlap": ["no_lab", "nobody_reached", "nobody_reached", 0],
  coverage: ["empty", "only_labs", 0, 1],
  components: [0, 0, 0, 1],
  "giant-component-share": [...NO_VALUE, 1],
  fragmentation: [...NO_VALUE, 0],
  "average-path-length": [...NO_VALUE, 1],
  "connected-pairs-share": [...NO_VALUE, 1],
  diameter: [...NO_VALUE, 1],
  "global-efficiency": [...NO_VALUE, 1],
  "partner-heterogeneity": ["empty", "one_group", "too_few_partners", "too_few_partners"],
  "cross-territory-share": ["empty", "one_group", "one_group", "one_group"],
  "people-reached": [0, 0, 0, "no_people_reported"],
  density: [...NO_VALUE, 1],
  "mean-degree": [...NO_VALUE, 1],
  "degree-centralization": [...NO_VALUE, "fewer_than_three"],
  "lab-tie-share": [...NO_VALUE, { top: 1, gini: 0 }],
  "strength-gini": [...NO_VALUE, 0],
  "betweenness-centralization": [...NO_VALUE, "fewer_than_three"],
  "closeness-centralization": [...NO_VALUE, "fewer_than_three"],
  transitivity: [...NO_VALUE, "no_triples"],
  "mean-local-clustering": [...NO_VALUE, "no_triples"],
  "four-cycle-closure": [...NO_VALUE, "no_three_paths"],
  "small-world": [
    { sigma: "empty", omega: "empty" },
    { sigma: "single_node", omega: "single_node" },
    { sigma: "no_ties", omega: "no_ties" },
    { sigma: "fewer_than_thirty", omega: "fewer_than_thirty" },
  ],
  "core-periphery": [...NO_VALUE, "fewer_than_eight"],
  "max-core": ["empty", 0, 0, 1],
  modularity: [...NO_VALUE, 0],
  "community-count": [...NO_VALUE, 0],
  "community-stability": [...NO_VALUE, 1],
  "bipartite-modularity": [...NO_VALUE, 0],
  "ei-index": [...NO_VALUE, "one_group"],
  "attribute-assortativity": [...NO_VALUE, "one_group"],
  "structural-polarization": [
    { headline: "empty", territory: "empty" },
    { headline: "single_node", territory: "single_node" },
    { headline: "no_ties", territory: "no_ties" },
    { headline: 0, territory: "one_group" },
  ],
  bimodality: [...NO_VALUE, "fewer_than_ten_ties"],
  mixing: [0, 0, 0, 1],
  "degree-assortativity": [...NO_VALUE, "regular"],
  "triad-census": [
    { "0": 0, "1": 0, "2": 0, "3": 0 },
    { "0": 0, "1": 0, "2": 0, "3": 0 },
    { "0": 1, "1": 0, "2": 0, "3": 0 },
    { "0": 0, "1": 0, "2": 0, "3": 0 },
  ],
  "territorial-form": [
    form("empty"),
    form("single_node"),
    form("no_ties"),
    form("too_few_located"),
  ],
};

const SCALE = { weightMax: 1 };
const PAIR: readonly Pair[] = [["a", "b", 0.5]];
const CASES: readonly (readonly [when: string, ids: readonly string[], ties: readonly Pair[]])[] = [
  ["nobody", [], []],
  ["one actor", ["a"], []],
  ["three isolates", ["a", "b", "c"], []],
  ["two actors and their tie", ["a", "b"], PAIR],
];

const OF_ONE_DATE = CATALOGUE.filter(
  (measure) => measure.over === "snapshot" || measure.over === "partition",
);

describe.each(CASES)("%s", (_when, ids, ties) => {
  const actors = ids.map((id) =>
    actor(id, { kind: id === "a" ? "lab" : "association", territory: "north", lat: 45, lon: 9 }),
  );
  const at = CASES.findIndex((each) => each[1] === ids);
  const networks = {
    known: networkFrom(actors, ties, { frame: "known", ...SCALE }),
    active: networkFrom(actors, ties, { frame: "active", ...SCALE }),
  };
  const measured = (measure: (typeof OF_ONE_DATE)[number], network: Network): Measured =>
    measure.over === "partition" ? measure.compute(network, "territory") : measure.compute(network);

  it.each(OF_ONE_DATE.map((measure) => [measure.key, measure] as const))(
    "%s is what the master table says",
    (key, measure) => {
      const row = ROWS[key];
      expect(row, `${key} needs a row in this table`).toBeDefined();
      const { headline, parts } = measured(measure, networks[measure.frame]);
      const expected = row?.[at] ?? {};
      const byPart = typeof expected === "object" ? expected : { headline: expected };
      for (const [part, value] of Object.entries(byPart)) {
        const own = shown(parts?.[part] ?? headline);
        if (typeof value === "number") expect(own).toBeCloseTo(value, 12);
        else expect(own).toBe(value);
      }
    },
  );

  it.each(OF_ONE_DATE.map((measure) => [measure.key, measure] as const))(
    "%s has a number or a reason with words, on either frame",
    (_key, measure) => {
      for (const network of [networks.known, networks.active]) {
        const { headline, parts } = measured(measure, network);
        for (const outcome of [headline, ...Object.values(parts ?? {})]) {
          if (outcome === null) continue;
          if (outcome.status === "ok") expect(Number.isFinite(outcome.value)).toBe(true);
          else expect(KNOWN_REASONS).toContain(outcome.reason);
        }
      }
    },
  );
});

describe("the register", () => {
  // Methods C6, C8, D1: with isolates counted, three of them are a network of nobody tied.
  const actors = ["a", "b", "c"].map((id) => actor(id));
  const isolates = networkFrom(actors, [], { frame: "known" });
  it.each([
    ["fragmentation", 1],
    ["giant-component-share", 1 / 3],
    ["connected-pairs-share", 0],
    ["global-efficiency", 0],
    ["density", 0],
    ["mean-degree", 0],
    ["components", 3],
    ["max-core", 0],
  ])("has a value of %s where nobody is tied: %d", (key, value) => {
    const measure = OF_ONE_DATE.find((each) => each.key === key);
    const outcome = measure?.over === "snapshot" ? measure.compute(isolates).headline : null;
    expect(outcome?.value).toBe(value);
  });
});

it("lists no measure that is not there", () => {
  const keys = new Set(OF_ONE_DATE.map(({ key }) => key));
  expect(Object.keys(ROWS).filter((key) => !keys.has(key))).toEqual([]);
});

function shown(outcome: Outcome | null | undefined): number | string | null | undefined {
  return outcome?.status === "ok" ? outcome.value : outcome?.reason;
}

function form(reason: string): Record<string, string> {
  const parts = ["standard-distance", "ellipse", "hull", "tie-length", "stretch"];
  return Object.fromEntries(parts.map((part) => [part, reason]));
}
