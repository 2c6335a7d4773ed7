import { expect, test } from "vitest";
import { nameLines, placeLabels } from "../../src/stage/label-placement.ts";
import { placeActors } from "../../src/stage/positions.ts";
import type { Scene } from "../../src/stage/scene.ts";
import { frameAt } from "../../src/stage/transition.ts";
import { neighbourTowards, startOfWalk } from "../../src/stage/walk.ts";

const label = (id: string, x: number, tolerance = 0) => ({
  id,
  lines: [id],
  x,
  y: 50,
  radius: 5,
  width: 60,
  height: 12,
  tolerance,
});
const VIEWPORT = { width: 400, height: 100 };

test("names go where they cover neither names nor actors; the important ones come first", () => {
  const placed = placeLabels([label("lab", 200), label("next", 206)], [], VIEWPORT);
  expect(placed.map(({ id }) => id)).toEqual(["lab", "next"]);
  expect(placed[0]?.align).toBe("left");
  expect(placed[1]).not.toMatchObject({ top: placed[0]?.top, left: placed[0]?.left });
});

test("a name that finds no room is left out, unless it must stand", () => {
  const crowd = Array.from({ length: 40 }, (_, index) => ({ x: index * 10, y: 50, radius: 60 }));
  expect(placeLabels([label("lab", 200)], crowd, VIEWPORT)).toEqual([]);
  expect(placeLabels([label("lab", 200, Number.POSITIVE_INFINITY)], crowd, VIEWPORT)).toHaveLength(
    1,
  );
});

test("a name may lie on a small actor where it must, never on a hub", () => {
  const onlySideways = [
    { left: 0, right: 400, top: 0, bottom: 43 },
    { left: 0, right: 400, top: 57, bottom: 100 },
  ];
  const [left, right] = [160, 240].map((x) => ({ x, y: 50 }));
  const place = (leftRadius: number, rightRadius: number) =>
    placeLabels(
      [label("lab", 200, 1.5)],
      [
        { ...left, radius: leftRadius },
        { ...right, radius: rightRadius },
      ] as { x: number; y: number; radius: number }[],
      VIEWPORT,
      onlySideways,
    ).map(({ align }) => align);
  expect(place(6, 10)).toEqual(["right"]);
  expect(place(10, 6)).toEqual(["left"]);
  expect(place(10, 10)).toEqual([]);
});

test("long names break into two lines and say that they go on", () => {
  expect(nameLines("Zero5")).toEqual(["Zero5"]);
  expect(nameLines("Laboratorio Sociale Crosione")).toEqual(["Laboratorio Sociale", "Crosione"]);
  expect(nameLines("Laboratori di Comunità (rete di 21 laboratori)")).toEqual([
    "Laboratori di",
    "Comunità",
  ]);
  expect(nameLines("Gruppo informale di cittadini del Rione Scala di Pavia")).toEqual([
    "Gruppo informale di",
    "cittadini del Rione…",
  ]);
});

const actor = (id: string, kind: string) => ({
  id,
  label: id,
  kind,
  territory: null,
  mark: "steady" as const,
});
const scene = (looks: Readonly<Record<string, "kept" | "new" | "lost">>): Scene => ({
  mode: "difference",
  actors: [actor("hub", "institution"), actor("lab", "lab"), actor("west", "private")],
  ties: Object.entries(looks).map(([key, look]) => {
    const [source = "", target = ""] = key.split("~");
    return { key, source, target, look };
  }),
});

test("between two pictures lost ties fade first, new ones come last, kept ones stay", () => {
  const [before, after] = [
    scene({ "a~b": "kept", "a~c": "kept" }),
    scene({ "a~b": "new", "b~c": "new" }),
  ];
  const opacities = (share: number) =>
    Object.fromEntries(
      frameAt(before, after, share).ties.map(({ key, opacity }) => [key, opacity]),
    );
  expect(opacities(0)).toEqual({ "a~b": 1, "a~c": 1 });
  expect(opacities(0.5)).toEqual({ "a~b": 1 });
  expect(opacities(1)).toEqual({ "a~b": 1, "b~c": 1 });
});

test("arrows walk to the tied actor that lies that way, and stay where there is none", () => {
  const drawn = scene({ "hub~lab": "kept", "hub~west": "new" });
  const layout = {
    ...placeActors([], [], []),
    positions: new Map([
      ["hub", { x: 0, y: 0 }],
      ["lab", { x: 90, y: 10 }],
      ["west", { x: -50, y: 0 }],
    ]),
    degrees: new Map([["hub", 2]]),
  };
  expect(neighbourTowards(drawn, layout, "hub", "right")).toBe("lab");
  expect(neighbourTowards(drawn, layout, "hub", "left")).toBe("west");
  expect(neighbourTowards(drawn, layout, "hub", "up")).toBeNull();
  expect(neighbourTowards(drawn, layout, "lab", "right")).toBeNull();
  expect(startOfWalk(drawn, layout)).toBe("lab");
});
