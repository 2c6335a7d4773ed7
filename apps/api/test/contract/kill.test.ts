import { describe, expect, it } from "vitest";
import { killRounds } from "../support/kill-rounds.ts";

/** More rounds: `apps/api/harness/kill.ts`. */
const FEW = { rounds: 4, writers: 50, lifeMs: [150, 600] } as const;

describe("a server that is killed while fifty log to it", () => {
  it("has lost nothing that it acknowledged, and stored no half of anything", async () => {
    const { acknowledged, lost, halves, isWhole } = await killRounds(FEW);

    expect(acknowledged).toBeGreaterThan(50);
    expect({ lost, halves, isWhole }).toEqual({ lost: 0, halves: 0, isWhole: true });
  });

  it("would be found out if it acknowledged too soon", async () => {
    expect((await killRounds({ ...FEW, isSabotaged: true })).lost).toBeGreaterThan(0);
  });
});
