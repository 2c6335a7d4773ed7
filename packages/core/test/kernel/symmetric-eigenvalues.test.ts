import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { symmetricEigenvalues } from "../../src/kernel/symmetric-eigenvalues.ts";

function eigenvaluesOf(rows: readonly (readonly number[])[]): number[] {
  return [...symmetricEigenvalues(Float64Array.from(rows.flat()), rows.length)];
}

function expectClose(values: readonly number[], expected: readonly number[]): void {
  expect(values).toHaveLength(expected.length);
  for (const [index, value] of values.entries()) {
    expect(value).toBeCloseTo(expected[index]!, 10);
  }
}

describe("eigenvalues of symmetric matrices", () => {
  it("are 1 and 3 for two actors tied to each other and to themselves", () => {
    const values = eigenvaluesOf([
      [2, 1],
      [1, 2],
    ]);
    expectClose(values, [1, 3]);
  });

  it("are the diagonal of a diagonal matrix, ascending", () => {
    const values = eigenvaluesOf([
      [3, 0, 0],
      [0, -1, 0],
      [0, 0, 2],
    ]);
    expectClose(values, [-1, 2, 3]);
  });

  it("are 2 − 2 cos(kπ/n) for the Laplacian of a path", () => {
    const n = 9;
    const rows = Array.from({ length: n }, (_, i) =>
      Array.from({ length: n }, (_none, j) => {
        if (i === j) return i === 0 || i === n - 1 ? 1 : 2;
        return Math.abs(i - j) === 1 ? -1 : 0;
      }),
    );
    expectClose(
      eigenvaluesOf(rows),
      rows.map((_, k) => 2 - 2 * Math.cos((k * Math.PI) / n)),
    );
  });

  it("are n − 1 equal ones and a zero for the Laplacian of everybody tied to everybody", () => {
    const n = 7;
    const rows = Array.from({ length: n }, (_, i) =>
      Array.from({ length: n }, (_none, j) => (i === j ? n - 1 : -1)),
    );
    expectClose(eigenvaluesOf(rows), [0, n, n, n, n, n, n]);
  });

  // numpy 2.4.6, linalg.eigvalsh.
  it("agree with numpy on a full matrix", () => {
    const values = eigenvaluesOf([
      [4, 1, -2, 2],
      [1, 2, 0, 1],
      [-2, 0, 3, -2],
      [2, 1, -2, -1],
    ]);
    expectClose(values, [-2.197516977439, 1.084364463773, 2.268531406431, 6.844621107235]);
  });

  it("are none, or the only entry", () => {
    expect(eigenvaluesOf([])).toEqual([]);
    expect(eigenvaluesOf([[5]])).toEqual([5]);
    expect(eigenvaluesOf(Array.from({ length: 4 }, () => [0, 0, 0, 0]))).toEqual([0, 0, 0, 0]);
  });

  it("add up to the trace, their squares to the squares of all entries", () => {
    const entries = fc
      .integer({ min: 2, max: 12 })
      .chain((n) =>
        fc
          .array(fc.integer({ min: -9, max: 9 }), { minLength: n * n, maxLength: n * n })
          .map((values) =>
            Array.from({ length: n }, (_, i) =>
              Array.from({ length: n }, (_none, j) => values[Math.min(i, j) * n + Math.max(i, j)]!),
            ),
          ),
      );
    fc.assert(
      fc.property(entries, (rows) => {
        const values = eigenvaluesOf(rows);
        const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
        expect(sum(values)).toBeCloseTo(sum(rows.map((row, i) => row[i]!)), 8);
        expect(sum(values.map((value) => value * value))).toBeCloseTo(
          sum(rows.flat().map((value) => value * value)),
          6,
        );
        expect(values).toEqual(values.toSorted((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });
});
