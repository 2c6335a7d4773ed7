import { describe, expect, it } from "vitest";
import {
  DECAYS,
  DEFAULT_PARAMETERS,
  type GridRequest,
  RECONCILIATIONS,
  type SensitivityCell,
  sensitivityGrid,
} from "../../src/index.ts";

const gridOf = (lens: GridRequest["lens"], changes: Partial<GridRequest> = {}) =>
  sensitivityGrid({
    lens,
    hasScale: true,
    parameters: DEFAULT_PARAMETERS,
    seedText: "1/aa/bb",
    ...changes,
  });

const distinct = (cells: readonly SensitivityCell[]) =>
  new Set(cells.map((cell) => JSON.stringify(cell))).size;

/** How many cells have each value of a rule. */
function counts(cells: readonly SensitivityCell[], rule: keyof SensitivityCell): number[] {
  const found = new Map<string, number>();
  for (const cell of cells) {
    const value = JSON.stringify(cell[rule]);
    found.set(value, (found.get(value) ?? 0) + 1);
  }
  return [...found.values()].toSorted((a, b) => a - b);
}

describe("the cells of the sensitivity analysis", () => {
  it.each([
    // 3 weights × 4 ways to reconcile × 3 cuts.
    { lens: "declared", cells: 36, rules: ["dimensionWeights", "reconciliation", "classCuts"] },
    // 5 half-lives × 3 saturations × 3 thresholds × 2 decays × 3 cuts.
    {
      lens: "enacted",
      cells: 270,
      rules: ["contactHalfLifeDays", "saturation", "enactedThreshold", "decay", "classCuts"],
    },
    { lens: "given", cells: 3, rules: ["classCuts"] },
  ] as const)("of the lens $lens are all $cells, each once", ({ lens, cells, rules }) => {
    const grid = gridOf(lens);
    expect(grid).toHaveLength(cells);
    expect(distinct(grid)).toBe(cells);
    for (const cell of grid) expect(Object.keys(cell).toSorted()).toEqual([...rules].sort());
  });

  it("hold the official rules of the survey", () => {
    const { dimensionWeights, classCuts } = DEFAULT_PARAMETERS;
    expect(gridOf("declared")).toContainEqual({
      dimensionWeights,
      classCuts,
      reconciliation: "mean",
    });
  });

  it("of weights without a scale is the one there is", () => {
    expect(gridOf("given", { hasScale: false })).toEqual([{}]);
  });

  it("of the combined lens are a Latin hypercube: every value in as many cells", () => {
    const grid = gridOf("combined");
    expect(grid).toHaveLength(300);
    expect(counts(grid, "contactHalfLifeDays")).toEqual([60, 60, 60, 60, 60]);
    expect(counts(grid, "reconciliation")).toEqual(RECONCILIATIONS.map(() => 75));
    expect(counts(grid, "decay")).toEqual(DECAYS.map(() => 150));
    for (const rule of [
      "saturation",
      "enactedThreshold",
      "dimensionWeights",
      "classCuts",
    ] as const) {
      expect(counts(grid, rule)).toEqual([100, 100, 100]);
    }
    // Which values go together is drawn: 300 draws of 3,240 cells meet few of them twice.
    expect(distinct(grid)).toBeGreaterThan(270);
  });

  it("depend on the seed and on nothing else", () => {
    expect(gridOf("combined")).toEqual(gridOf("combined"));
    expect(gridOf("combined", { seedText: "2/aa/bb" })).not.toEqual(gridOf("combined"));
    expect(gridOf("declared", { seedText: "2/aa/bb" })).toEqual(gridOf("declared"));
  });

  it("keep the programme's own cut between weak and medium", () => {
    const parameters = { ...DEFAULT_PARAMETERS, classCuts: [0.3, 0.7] } as const;
    expect(gridOf("given", { parameters }).map(({ classCuts }) => classCuts)).toEqual([
      [0.3, 0.6],
      [0.3, 0.7],
      [0.3, 0.8],
    ]);
  });
});
