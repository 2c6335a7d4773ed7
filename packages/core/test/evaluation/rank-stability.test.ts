import { describe, expect, it } from "vitest";
import { rankCounts } from "../../src/evaluation/rank-stability.ts";
import { evaluateChange, planRepetitions, repetitions } from "../../src/index.ts";
import { actor, answered, journal, type Said, says, settings } from "../support/journals.ts";

const NAMES = ["a", "b", "c", "d"];
const REGISTER = NAMES.map((name) => actor(name, { territory: "north", kind: "association" }));

/** a–b and b–c told by both sides, c–d by c alone: what counts as a tie hangs on the rule. */
const TOLD = (wave: string): Said[] => [
  ...NAMES.map((name) => answered(name, wave)),
  says("a", "b", 5, wave),
  says("b", "a", 5, wave),
  says("b", "c", 2, wave),
  says("c", "b", 2, wave),
  says("c", "d", 5, wave),
];

describe("the order of the actors under other rules", () => {
  const entries = journal(settings(), REGISTER, [...TOLD("t0"), ...TOLD("m12")]);
  const request = { only: ["mean-strength", "sensitivity"] };

  it("is the middle and the least of Kendall's τ-b over the cells", () => {
    const plan = planRepetitions(entries, "t0", "m12", request, 20);
    if (plan === null) throw new TypeError("nothing to repeat");
    const repeated = repetitions(plan);
    const slot = repeated.names.indexOf("ALL\nrank-stability");
    const taus = repeated.cells.map(
      (_, cell) => repeated.values[(repeated.draws + cell) * repeated.width + slot] ?? Number.NaN,
    );
    const change = evaluateChange(entries, "t0", "m12", request, repeated);
    const row = change.results.find(
      ({ key, part, scope }) =>
        key === "sensitivity" && part === "mean-strength" && scope === "ALL",
    );

    // The official rule is one of the cells: there the order is the official one.
    expect(Math.max(...taus)).toBe(1);
    // Where only what both sides say counts, c and d lose their tie: another order.
    expect(row?.counts["rankLeast"]).toBeCloseTo(Math.min(...taus), 11);
    expect(Math.min(...taus)).toBeLessThan(1);
    expect(row?.counts["rankMedian"]).toBeGreaterThan(Math.min(...taus) - 1e-9);
  });

  it("is not told where no order can be compared", () => {
    expect(rankCounts("ALL", () => null)).toEqual({});
    expect(rankCounts("ALL", () => ({ cells: Float64Array.of(Number.NaN) }))).toEqual({});
  });
});
