import { describe, expect, it } from "vitest";
import { indexOf, labelledPairs, tallyOf } from "./labelled-pairs.ts";

const pairs = labelledPairs();
const index = indexOf(pairs);

describe("the labelled pairs", () => {
  it("are 600, half of each family and label held out", () => {
    const count = (half: string, isSame: boolean) =>
      pairs.filter((pair) => pair.half === half && pair.isSame === isSame).length;

    expect(pairs).toHaveLength(600);
    expect(count("tuning", true)).toBe(count("held-out", true));
    expect(count("tuning", false)).toBe(count("held-out", false));
  });
});

describe.each(["tuning", "held-out"])("suggestions, %s half", (half) => {
  const tally = tallyOf(
    index,
    pairs.filter((pair) => pair.half === half),
  );

  it("have the right record among the first five in 95 % of the cases", () => {
    expect(tally.found / tally.same).toBeGreaterThanOrEqual(0.95);
  });

  it("say “probably already there” of the right record in 90 % of the cases", () => {
    expect(1 - tally.wronglyMarked / tally.marked).toBeGreaterThanOrEqual(0.9);
  });

  it("say so often enough to be of use", () => {
    expect(tally.foundMarked / tally.same).toBeGreaterThanOrEqual(0.85);
  });
});
