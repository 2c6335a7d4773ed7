import type { ActorValues } from "@legami/core";
import { describe, expect, test } from "vitest";
import type { Scene } from "../../src/stage/scene.ts";
import { fillsOf, type Mapping, mapped, NO_GROUP } from "../../src/state/mapping.ts";

const actor = (id: string, territory: string | null, degree: number) =>
  ({
    id,
    label: id,
    kind: "lab",
    territory,
    mark: degree > 0 ? "steady" : "idle",
    degree,
  }) as const;

const SCENE: Scene = {
  mode: "state",
  actors: [actor("a", "rho", 3), actor("b", "pv", 1), actor("c", "out", 1), actor("d", null, 0)],
  ties: [],
};
const scores = new Map(
  [
    { id: "a", betweenness: 10, community: 1 },
    { id: "b", betweenness: 2.5, community: 12 },
    { id: "c", betweenness: null, community: null },
  ].map((values) => [values.id, values as unknown as ActorValues]),
);
const mapping = (change: Partial<Mapping>): Mapping => ({
  size: "degree",
  colour: "kind",
  scores,
  poles: new Map([["b", "new"]]),
  territories: [
    { id: "rho", role: "programme" },
    { id: "pv", role: "programme" },
    { id: "out", role: "outside" },
  ],
  ...change,
});

describe("what size and colour say", () => {
  test("is the usual unless it is asked for", () => {
    expect(mapped(SCENE, mapping({}))).toBe(SCENE);
  });

  test("sizes are shares of the largest value; where there is none there is no share", () => {
    const { actors } = mapped(SCENE, mapping({ size: "betweenness" }));
    expect(actors.map(({ weight }) => weight)).toEqual([1, 0.25, null, null]);
  });

  test.each([
    ["territory", ["group-1", "group-2", NO_GROUP, NO_GROUP]],
    ["community", ["group-1", "group-more", NO_GROUP, NO_GROUP]],
    ["pole", [NO_GROUP, "pole-new", NO_GROUP, NO_GROUP]],
  ] as const)("colours say the %s", (colour, expected) => {
    const { actors } = mapped(SCENE, mapping({ colour }));
    expect(actors.map(({ fill }) => fill)).toEqual(expected);
  });

  test("the legend counts what is drawn in each colour, those without a group last", () => {
    expect(fillsOf(SCENE, mapping({ colour: "community" }))).toEqual([
      ["group-1", 1],
      ["group-more", 1],
      [NO_GROUP, 1],
    ]);
  });
});
