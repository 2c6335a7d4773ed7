import { expect, test } from "vitest";
import { inventoryOf } from "../../src/panels/network/inventory.ts";
import { type Scene, stateScene } from "../../src/stage/scene.ts";
import { filterScene, NONE, toggled } from "../../src/state/network-filter.ts";

const actor = (id: string, kind: string | null, territory: string | null) => ({
  id,
  label: id,
  kind,
  territory,
  mark: "steady" as const,
});
const tie = (source: string, target: string, look: "strong" | "weak") => ({
  key: `${source}~${target}`,
  source,
  target,
  look,
});
const SCENE: Scene = {
  mode: "state",
  actors: [
    actor("a", "lab", "pavia"),
    actor("b", "private", "pavia"),
    actor("c", "lab", "rhodense"),
    actor("d", null, null),
  ],
  ties: [tie("a", "b", "strong"), tie("a", "c", "weak"), tie("a", "d", "weak")],
};
const ALL = { territories: null, kinds: null, classes: null };
const seen = (filter: Partial<typeof ALL> | object) => {
  const { actors, ties } = filterScene(SCENE, { ...ALL, ...filter });
  return [actors.map(({ id }) => id).join(""), ties.map(({ key }) => key).join(" ")];
};

test("an actor that is left out takes its ties along; a tie leaves its actors", () => {
  expect(seen({})).toEqual(["abcd", "a~b a~c a~d"]);
  expect(seen({ kinds: ["lab"] })).toEqual(["ac", "a~c"]);
  expect(seen({ territories: ["pavia"] })).toEqual(["ab", "a~b"]);
  expect(seen({ classes: ["strong"] })).toEqual(["abcd", "a~b"]);
  expect(seen({ kinds: [] })).toEqual(["", ""]);
});

test("what has no kind and no territory can be kept too", () => {
  expect(seen({ kinds: ["lab", NONE] })).toEqual(["acd", "a~c a~d"]);
});

test("sizes are those of what is left", () => {
  const degrees = (filter: object) =>
    filterScene(SCENE, { ...ALL, ...filter }).actors.map(({ degree }) => degree);
  expect(degrees({})).toEqual([3, 1, 1, 1]);
  expect(degrees({ classes: ["strong"] })).toEqual([1, 1, 0, 0]);
});

test("a chip is switched off and on again; all on is no filter", () => {
  const all = ["x", "y", "z"];
  expect(toggled(all, null, "y")).toEqual(["x", "z"]);
  expect(toggled(all, ["x", "z"], "y")).toBeNull();
  expect(toggled(all, ["x"], "x")).toEqual([]);
});

test("the inventory follows the design, what it does not know comes last", () => {
  expect(inventoryOf(SCENE, [{ id: "rhodense" }, { id: "pavia" }])).toEqual({
    territories: ["rhodense", "pavia", NONE],
    kinds: ["lab", "private", NONE],
    classes: ["strong", "weak"],
  });
});

test("without a scale of strengths every tie is drawn alike, and there are no classes to tell apart", () => {
  const tie = { source: "a", target: "b", class: null };
  const of = (ties: readonly object[]) => stateScene([], ties as never, null);
  expect(of([tie]).ties.map(({ look }) => look)).toEqual(["medium"]);
  expect(inventoryOf(of([tie]), []).classes).toEqual([]);
  expect(inventoryOf(of([tie, { ...tie, target: "c", class: "medium" }]), []).classes).toEqual([
    "medium",
  ]);
});
