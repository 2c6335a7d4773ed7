import type { Actor, MeasureResult, TieFate } from "@legami/core";
import { expect, test } from "vitest";
import { fateLegend } from "../../src/panels/fate-counts.ts";
import { filterRows, rowsOfFates, sortRows } from "../../src/panels/tie-rows.ts";

const actor = (id: string, label: string, municipality: string | null = null): Actor => ({
  id,
  label,
  kind: "institution",
  territory: null,
  municipality,
  lat: null,
  lon: null,
  registerFrom: null,
  registerTo: null,
  peopleReached: null,
  aliases: [],
  columns: {},
});
const REGISTER = [
  actor("a", "Società Aldia"),
  actor("b", "Biblioteca civica", "Travacò"),
  actor("c", "Casa Opera"),
];
const side = (strength: number) =>
  ({ strength, class: "weak", status: "confirmed", sourceSays: null, targetSays: null }) as const;
const tie = (
  source: string,
  target: string,
  fate: TieFate["fate"],
  from: number | null,
  to: number | null,
): TieFate => ({
  source,
  target,
  fate,
  byRegister: false,
  unobservedAt: null,
  from: from === null ? null : side(from),
  to: to === null ? null : side(to),
});
const ROWS = rowsOfFates(
  [
    tie("a", "b", "dissolved", 0.2, null),
    tie("a", "c", "new", null, 0.9),
    tie("b", "c", "stable", 0.5, 0.5),
  ],
  REGISTER,
);
const keys = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);

test("every tie is a row, with the names of its ends", () => {
  expect(keys(ROWS)).toEqual(["a~b", "a~c", "b~c"]);
  expect(ROWS[0]?.target.label).toBe("Biblioteca civica");
});

test("text finds names and towns, without accents and in any order", () => {
  expect(keys(filterRows(ROWS, null, "societa"))).toEqual(["a~b", "a~c"]);
  expect(keys(filterRows(ROWS, null, "opera travaco"))).toEqual(["b~c"]);
  expect(keys(filterRows(ROWS, "new", "bibl"))).toEqual([]);
});

test("rows are sorted by strength at a date, absent ones last when the strongest come first", () => {
  expect(keys(sortRows(ROWS, { by: "to", isDescending: true }))).toEqual(["a~c", "b~c", "a~b"]);
  expect(keys(sortRows(ROWS, { by: "fate", isDescending: false }))).toEqual(["a~c", "b~c", "a~b"]);
});

const result = (
  part: string | null,
  value: number | null,
  frame: MeasureResult["frame"] = "union",
) => ({ key: "tie-fate", part, value, frame }) as MeasureResult;

test("the legend's numbers are the engine's, over the union, each tie in one row", () => {
  const results = [
    result("new", 1, "panel"),
    result("new", 37),
    result("strengthened", 14),
    result("stable", 51),
    result("weakened", 15),
    result("retained", 80),
    result("dissolved", 19),
    result("unobserved", 0),
    result("by-register", 4),
  ];
  const { counts, byRegister } = fateLegend({ results, pairs: [] });
  expect(counts.map(({ fate, count }) => [fate, count])).toEqual([
    ["strengthened", 14],
    ["stable", 51],
    ["weakened", 15],
    ["dissolved", 19],
    ["new", 37],
  ]);
  expect(byRegister?.value).toBe(4);
});

test("without a scale of strength the retained stand in one row", () => {
  const results = [
    result("new", 2),
    result("retained", 5),
    result("stable", null),
    result("dissolved", 0),
  ];
  expect(fateLegend({ results, pairs: [] }).counts.map(({ fate }) => fate)).toEqual([
    "retained",
    "dissolved",
    "new",
  ]);
});
