import type { MeasurePair, MeasureResult } from "@legami/core";
import { expect, test } from "vitest";
import type { Comparison, Measurement, ProgrammeHead } from "../../src/api/wire.ts";
import { columnsOf } from "../../src/pages/overview-parts.ts";
import { unobservedIn } from "../../src/panels/network/unobserved.ts";
import { sharedGateOf } from "../../src/panels/overview/answer.tsx";
import { biggestChanges } from "../../src/panels/overview/biggest-changes.ts";
import { holdData } from "../../src/panels/overview/hold-data.ts";
import { quoteChange, quoteSide } from "../../src/panels/overview/quotes.ts";
import { sceneWithin, tinyPicture } from "../../src/panels/overview/tiny-picture.ts";
import { placeActors } from "../../src/stage/positions.ts";
import type { Scene } from "../../src/stage/scene.ts";

const PAVIA = { id: "pavia", label: "Pavia", role: "receiving" } as const;
const side = (value: number, official = true) =>
  ({ value, official, counts: { part: 1, whole: 4 }, n: 9, m: 12 }) as const;
const pair = (name: string, difference: number, official = true, scope = "T:pavia") => {
  const [key, part = null] = name.split("/");
  const sides = { from: side(0.5), to: side(0.5 + difference, official) };
  return { key, part, by: null, scope, difference, ...sides } as unknown as MeasurePair;
};

test("the largest differences: shares that may stand in the report, three at most, of one territory", () => {
  const pairs = [
    pair("coverage", -0.1),
    pair("density", 0.3, false),
    pair("transitivity", 0.12),
    pair("bridges/share", 0.004),
    pair("bridges", 6),
    pair("active-actors", 9),
    pair("reach-overlap", 0.2),
    pair("access-redundancy", 0.32),
    pair("coverage", 0.9, true, "T:rhodense"),
  ];
  expect(biggestChanges({ pairs }, PAVIA).map(({ key }) => key)).toEqual([
    "access-redundancy",
    "reach-overlap",
    "transitivity",
  ]);
  expect(biggestChanges({ pairs: [pair("coverage", 0)] }, PAVIA)).toEqual([]);
});

test("a quoted number says where it stands, and what is not there is not quoted", () => {
  const of = pair("coverage", 0.1);
  expect(quoteSide(of, "to")).toMatchObject({ of: { key: "coverage", side: "to" }, value: 0.6 });
  expect(quoteSide(of, "from", "part")).toMatchObject({ of: { count: "part" }, value: 1 });
  expect(quoteSide(of, "from", "m")?.value).toBe(12);
  expect(quoteSide(of, "from", "nothing")).toBeNull();
  expect(quoteChange({ ...of, ...side(0), value: null } as unknown as MeasureResult)).toBeNull();
  expect(quoteSide(null, "to")).toBeNull();
});

test("what became of ties: the comparison's own counts, the retained as one where strengths have no scale", () => {
  const result = (name: string, value: number | null, counts = {}) => {
    const [key, part = null] = name.split("/");
    return { key, part, by: null, scope: "LO", frame: "union", value, counts } as MeasureResult;
  };
  const counted = (results: readonly MeasureResult[]) =>
    holdData({ results } as unknown as Comparison, "LO").fates.map((group) =>
      group.map(({ fate, quote }) => `${fate} ${quote.value}`),
    );
  const common = [
    result("tie-fate/retained", 5),
    result("tie-fate/dissolved", 2),
    result("tie-fate/new", 3),
    result("tie-fate/unobserved", 0),
  ];
  const classes = ["strengthened", "stable", "weakened"].map((part) => `tie-fate/${part}`);
  expect(counted([...common, ...classes.map((name, index) => result(name, index + 1))])).toEqual([
    ["strengthened 1", "stable 2", "weakened 3", "dissolved 2"],
    ["new 3"],
    ["unobserved 0"],
  ]);
  expect(counted([...common, ...classes.map((name) => result(name, null))])[0]).toEqual([
    "retained 5",
    "dissolved 2",
  ]);
});

test("a reason that all numbers share is said once", () => {
  const carried = { official: false, gate: "carried" };
  expect(sharedGateOf([carried, carried])).toBe("carried");
  expect(sharedGateOf([carried, { official: true, gate: null }])).toBeNull();
  expect(sharedGateOf([{ official: true, gate: null }])).toBeNull();
  expect(sharedGateOf([])).toBeNull();
});

const observed = (scope: string, value: number | null) =>
  ({ key: "observed-share", part: null, by: null, scope, value }) as MeasureResult;
const lacking = (scope: string, results: readonly MeasureResult[]) =>
  unobservedIn({ results } as unknown as Measurement, [{ id: "a" }, { id: "b" }], scope, 0.8).map(
    ({ territory }) => territory,
  );

test("too little observed: by territory where there are several, else as a whole; .80 is enough", () => {
  expect(lacking("ALL", [observed("T:a", 0.3), observed("T:b", 0.8)])).toEqual(["a"]);
  expect(lacking("T:b", [observed("T:a", 0.3), observed("T:b", 0.9)])).toEqual([]);
  expect(lacking("LL_btw", [observed("LL_btw", 0.1), observed("T:a", 0.3)])).toEqual([null]);
  expect(lacking("ALL", [observed("ALL", null)])).toEqual([]);
});

const actor = (id: string, territory: string) => ({
  id,
  label: id,
  kind: "lab",
  territory,
  mark: "steady" as const,
});
const SCENE: Scene = {
  mode: "difference",
  actors: [actor("a", "pavia"), actor("b", "pavia"), actor("c", "pavia"), actor("x", "rhodense")],
  ties: [
    { key: "a~b", source: "a", target: "b", look: "new" },
    { key: "a~x", source: "a", target: "x", look: "kept" },
  ],
};

test("the small drawing is one territory, where the map has it, inside its frame", () => {
  const inside = sceneWithin(SCENE, "pavia");
  expect(inside.ties.map(({ key }) => key)).toEqual(["a~b"]);
  const layout = placeActors(
    SCENE.actors,
    [SCENE.ties],
    [
      { id: "pavia", isOutside: false },
      { id: "rhodense", isOutside: false },
    ],
  );
  const picture = tinyPicture(inside, layout, [PAVIA], { width: 100, height: 80 });
  expect(picture?.actors.map(({ id }) => id)).toEqual(["a", "b"]);
  for (const { x, y } of picture?.actors ?? []) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(100);
    expect(y).toBeLessThanOrEqual(80);
  }
  expect(tinyPicture({ ...inside, ties: [] }, layout, [PAVIA], { width: 9, height: 9 })).toBeNull();
});

test("a territory receives a practice only where another brings it", () => {
  const rolesOf = (...roles: readonly string[]) => {
    const territories = roles.map((role, index) => ({ id: `t${index}`, label: "", role }));
    const scopes = territories.map(({ id }) => `T:${id}`);
    const head = { settings: { territories }, scopes } as unknown as ProgrammeHead;
    return columnsOf(head, null, "").map(({ role }) => role);
  };
  expect(rolesOf("holder", "receiving")).toEqual(["holder", "receiving"]);
  expect(rolesOf("receiving", "receiving")).toEqual([null, null]);
});
