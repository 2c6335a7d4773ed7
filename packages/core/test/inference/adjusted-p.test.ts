import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benjaminiHochberg, holm } from "../../src/inference/adjusted-p.ts";

const PS = [0.01, 0.02, 0.03, 0.04, 0.005, 0.5];

describe("p-values read together", () => {
  // scipy 1.17.1, scipy.stats.false_discovery_control.
  it("agree with scipy on the share of false alarms", () => {
    for (const [index, q] of [0.03, 0.04, 0.045, 0.048, 0.03, 0.5].entries()) {
      expect(benjaminiHochberg(PS)[index]).toBeCloseTo(q, 12);
    }
  });

  // By hand: 0.005 · 6, 0.01 · 5, 0.02 · 4, 0.03 · 3, 0.04 · 2 raised to 0.09, 0.5.
  it("are multiplied by how many are left, and never fall below a smaller one", () => {
    for (const [index, p] of [0.05, 0.08, 0.09, 0.09, 0.03, 0.5].entries()) {
      expect(holm(PS)[index]).toBeCloseTo(p, 12);
    }
  });

  it.each([holm, benjaminiHochberg])(
    "stay alone as they are, and of none there are none",
    (adjust) => {
      expect(adjust([0.04])).toEqual([0.04]);
      expect(adjust([])).toEqual([]);
    },
  );

  it("never fall, never pass 1, and keep their order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (ps) => {
        for (const adjust of [holm, benjaminiHochberg]) {
          const adjusted = adjust(ps);
          adjusted.forEach((p, i) => {
            expect(p).toBeGreaterThanOrEqual(ps[i]!);
            expect(p).toBeLessThanOrEqual(1);
            ps.forEach((other, j) => {
              if (other <= ps[i]!) expect(adjusted[j]!).toBeLessThanOrEqual(p);
            });
          });
        }
      }),
    );
  });
});
