import type { MeasurePair, MeasureResult, MeasureSide } from "@legami/core";
import { expect, test } from "vitest";
import type { MeasureSeries } from "../../src/api/use-measure-series.ts";
import type { Comparison, ProgrammeHead } from "../../src/api/wire.ts";
import { placesOf } from "../../src/panels/measure/places.ts";
import { saidIn } from "../../src/panels/measure/reading-list.tsx";
import { scaleFor } from "../../src/panels/measure/scale.ts";
import { partRows, seriesRows } from "../../src/panels/measure/series.ts";

const side = (value: number | null): MeasureSide =>
  ({ value, status: value === null ? "undefined" : "ok", counts: {}, n: 3, m: 2 }) as MeasureSide;

const pair = (from: number, to: number, scope = "ALL", part: string | null = null): MeasurePair =>
  ({
    key: "density",
    part,
    by: null,
    scope,
    frame: "active",
    from: side(from),
    to: side(to),
    difference: to - from,
    sentence: `${from} and ${to}`,
  }) as MeasurePair;

const series = (...comparisons: readonly Partial<Comparison>[]): MeasureSeries => ({
  kind: "comparisons",
  key: "density",
  moments: [],
  comparisons: comparisons.map((each) => ({ results: [], pairs: [], ...each }) as Comparison),
});

test("a measure of one date has the first date once, and every later one with its difference", () => {
  const [row] = seriesRows(series({ pairs: [pair(0.1, 0.2)] }, { pairs: [pair(0.1, 0.4)] }), null, [
    "ALL",
  ]);
  expect(
    row?.readings.map(({ moment, result, difference }) => [moment, result.value, difference]),
  ).toEqual([
    [0, 0.1, null],
    [1, 0.2, 0.1],
    [2, 0.4, 0.4 - 0.1],
  ]);
});

test("a measure of change has a number for each later date", () => {
  const result = { ...pair(0, 0), ...side(0.75), interval: null } as unknown as MeasureResult;
  const [row] = seriesRows(series({ results: [result] }), null, ["ALL"]);
  expect(row?.readings).toMatchObject([{ moment: 1, side: "value", result: { value: 0.75 } }]);
});

test("rows come in the order of the places asked for, and no place without a result", () => {
  const rows = seriesRows(series({ pairs: [pair(0.1, 0.2, "T:b"), pair(0.3, 0.4, "ALL")] }), null, [
    "ALL",
    "T:a",
    "T:b",
  ]);
  expect(rows.map(({ scope }) => scope)).toEqual(["ALL", "T:b"]);
});

test("a part that only repeats the headline is left out", () => {
  const all = series({
    pairs: [pair(0.1, 0.2), pair(0.1, 0.2, "ALL", "all"), pair(0.5, 1, "ALL", "weak")],
  });
  expect(partRows(all, "ALL").map(({ part }) => part)).toEqual(["weak"]);
});

test("the places are the whole and its territories, for the ties of the sentence", () => {
  const programme = {
    settings: { territories: [{ id: "a" }, { id: "b" }, { id: "away" }] },
    scopes: ["ALL", "LO", "LL_btw", "T:a", "T:b", "T:a/LO", "T:b/LO"],
  } as unknown as ProgrammeHead;
  const places = (scope: string) => placesOf(programme, scope).map((each) => each.scope);
  expect(places("ALL")).toEqual(["ALL", "T:a", "T:b"]);
  expect(places("LO")).toEqual(["LO", "T:a/LO", "T:b/LO"]);
  expect(places("T:b/LO")).toEqual(["LO", "T:b/LO"]);
  expect(places("LL_btw")).toEqual(["LL_btw"]);
});

test("a scale holds every value, and its bounds where there are any", () => {
  expect(scaleFor([0.2, 0.7], [0, 1]).ticks).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(scaleFor([3, 41], [0, null]).ticks).toEqual([0, 20, 40, 60]);
  expect(scaleFor([-2, 3], [null, null]).ticks).toEqual([-2, 0, 2, 4]);
  expect(scaleFor([0, 0], [0, null]).ticks).toEqual([0, 1]);
  expect(scaleFor([0, 1], [0, null], true).ticks).toEqual([0, 1]);
  expect(scaleFor([0, 10], [0, null], true).ticks).toEqual([0, 5, 10]);
  const { at } = scaleFor([3, 41], [0, null]);
  expect([at(0), at(30), at(60)]).toEqual([0, 50, 100]);
});

test("a reading says its sentences in the order of the places, and of no other place", () => {
  const verdict = (scope: string) => ({ key: "territory-verdict", scope, sentence: `in ${scope}` });
  const groups = { scope: "T:a", sentence: "2 groups", events: [{ sentence: "One ended." }] };
  const comparison = {
    results: [verdict("T:b"), verdict("T:a"), { ...verdict("T:a"), key: "density" }],
    communities: [groups],
  } as unknown as Comparison;
  const said = saidIn(comparison, { key: "territory-verdict" }, ["ALL", "T:a"]);
  expect(said.map(({ sentence, events }) => [sentence, events])).toEqual([
    ["in T:a", []],
    ["2 groups", ["One ended."]],
  ]);
});
