import type { LayoutTie } from "@legami/core";
import { expect, test } from "vitest";
import { type PlacedActor, placeActors } from "../../src/stage/positions.ts";

const TERRITORIES = [
  { id: "a", isOutside: false },
  { id: "b", isOutside: false },
  { id: "out", isOutside: true },
];
const actors: PlacedActor[] = Array.from({ length: 40 }, (_, index) => ({
  id: `n${String(index).padStart(2, "0")}`,
  territory: index < 20 ? "a" : index < 37 ? "b" : "out",
}));
/** Two hubs and some ties aside in each territory, one across; the last one has none. */
const ties: LayoutTie[] = actors.flatMap(({ id, territory }, index) => {
  const own = actors.filter((actor) => actor.territory === territory);
  const hub = own[index % 3 === 0 ? 1 : 0]?.id ?? id;
  const aside = own[(index * 7 + 2) % own.length]?.id ?? id;
  return index === 39
    ? []
    : [
        { source: id, target: hub },
        ...(index % 2 === 0 ? [{ source: id, target: aside }] : []),
        ...(index === 6 ? [{ source: id, target: "n25" }] : []),
      ];
});
const place = (order: PlacedActor[] = actors, drawn: LayoutTie[] = ties) =>
  placeActors(order, [drawn], TERRITORIES);

test("same actors and ties, same places, to the last digit and in whatever order they come", () => {
  const [one, other] = [place(), place([...actors].reverse(), [...ties].reverse())];
  expect([...other.positions].sort()).toEqual([...one.positions].sort());
});

test("no two actors stand on each other, and all stand somewhere", () => {
  const { positions } = place();
  expect(positions.size).toBe(40);
  const points = [...positions.values()];
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(20);
  }
});

test("territories stand side by side in their order, outside ones below", () => {
  const { regions } = place();
  const [a, b, out] = regions;
  if (a === undefined || b === undefined || out === undefined) throw new Error("three regions");
  expect(a.box.x + a.box.width).toBeLessThan(b.box.x);
  expect(out.box.y).toBeGreaterThan(a.box.y + a.box.height);
});

test("a tie more moves the others of its territory a little, and nobody elsewhere", () => {
  const before = place();
  const after = place(actors, [...ties, { source: "n05", target: "n12" }]);
  const moveOf = (id: string) => {
    const [was, is] = [before.positions.get(id), after.positions.get(id)];
    return was === undefined || is === undefined
      ? Number.NaN
      : Math.hypot(is.x - was.x, is.y - was.y);
  };
  const inside = actors.filter(({ territory }) => territory === "a").map(({ id }) => moveOf(id));
  const outside = actors.filter(({ territory }) => territory !== "a").map(({ id }) => moveOf(id));
  expect(Math.max(...outside)).toBe(0);
  expect(inside.reduce((sum, move) => sum + move, 0) / inside.length).toBeLessThan(30);
});

test("an actor without ties stands in the tray below its territory, and moves nobody", () => {
  const before = place();
  const after = place([...actors, { id: "zz", territory: "b" }]);
  for (const [id, point] of before.positions) {
    if (before.degrees.get(id) !== 0) expect(after.positions.get(id)).toEqual(point);
  }
  const region = after.regions.find(({ id }) => id === "b");
  expect(region?.tray).toContain("zz");
  expect(after.positions.get("zz")?.y).toBeGreaterThan(
    (region?.box.y ?? 0) + (region?.box.height ?? 0),
  );
});

test("a network without territories stands in one region", () => {
  const { regions, positions } = placeActors(
    actors.map(({ id }) => ({ id, territory: null })),
    [ties],
    [],
  );
  expect(regions).toHaveLength(1);
  expect(positions.size).toBe(40);
});
