import { describe, expect, it } from "vitest";
import { changeThreshold } from "../../src/strength/change-threshold.ts";
import { reconcile } from "../../src/strength/reconcile.ts";
import { strengthClass } from "../../src/strength/strength-class.ts";

describe("reconcile", () => {
  it.each([
    { one: 0.6, other: 0.4, strength: 0.5, status: "confirmed" },
    { one: 0.6, other: 0, strength: 0.3, status: "contradicted" },
    { one: null, other: 0.4, strength: 0.4, status: "one-sided" },
    { one: 0, other: 0, strength: 0, status: "absent" },
    { one: null, other: 0, strength: 0, status: "absent" },
  ])("calls $one and $other $status", ({ one, other, strength, status }) => {
    expect(reconcile(one, other)).toEqual({ strength, status });
    expect(reconcile(other, one)).toEqual({ strength, status });
  });

  it("knows nothing of a dyad that neither side answered about", () => {
    expect(reconcile(null, null)).toBeNull();
  });
});

describe("strengthClass", () => {
  // Methods A7: levels 2/2/2 → .38 weak, 3/3/3 → .62 medium, 4/3/3 → .72 strong; cuts belong above.
  it.each([
    [0.38, "weak"],
    [0.62, "medium"],
    [0.72, "strong"],
    [0.4, "medium"],
    [0.1 + 0.2 + 0.4, "strong"],
    [0.3999, "weak"],
  ] as const)("puts %d into %s", (strength, name) => {
    expect(strengthClass(strength, [0.4, 0.7])).toBe(name);
  });
});

describe("changeThreshold", () => {
  it("is the convention below 15 dyads, and says so", () => {
    const pairs = Array.from({ length: 14 }, () => [0, 1] as const);
    expect(changeThreshold(pairs, 0.1)).toEqual({ delta: 0.1, isAssumed: true, dyads: 14 });
  });

  it("is the smallest detectable change from 15 dyads on, whichever side comes first", () => {
    const pairs = Array.from(
      { length: 16 },
      (_, k) => (k % 2 === 0 ? [0.5, 0.7] : [0.7, 0.5]) as [number, number],
    );
    const { delta, isAssumed } = changeThreshold(pairs, 0.1);
    // By hand: SD_d = .2, SDC = 1.96 · √2 · .1.
    expect(delta).toBeCloseTo(0.277186, 6);
    expect(isAssumed).toBe(false);
  });

  it("never falls below the convention", () => {
    const pairs = Array.from({ length: 20 }, () => [0.5, 0.5] as const);
    expect(changeThreshold(pairs, 0.1).delta).toBe(0.1);
  });
});
