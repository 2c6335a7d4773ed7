import { describe, expect, it } from "vitest";
import { tamperingRounds } from "../../harness/tampering/rounds.ts";

describe("verify, asked with a noted head", () => {
  it("finds every change made at random", async () => {
    expect(await tamperingRounds({ rounds: 300 })).toEqual({ found: 300, missed: [] });
  });

  it("and without one only misses that the end was cut off", async () => {
    const { missed } = await tamperingRounds({ rounds: 300, withoutAnchor: true });

    expect(missed.length).toBeGreaterThan(0);
    expect(missed.filter((what) => !what.startsWith("cut off"))).toEqual([]);
  });
});
