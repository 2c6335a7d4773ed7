import { describe, expect, it } from "vitest";
import { logThroughChaos } from "../support/log-through-chaos.ts";

/** A tenth of the requests each lost, answered in vain, doubled and overtaken. */
const NETWORK = {
  drop: 0.1,
  lose: 0.1,
  double: 0.1,
  late: 0.1,
  longestDelayMs: 800,
  patienceMs: 400,
  operations: 300,
  workers: 20,
};

describe("a network that loses, doubles, holds back and reorders", () => {
  it("leaves exactly one entry for each that was logged", async () => {
    const { acknowledged, rows, tries, isWhole, counts } = await logThroughChaos(NETWORK);

    expect({ acknowledged, rows, isWhole }).toEqual({
      acknowledged: 300,
      rows: 300,
      isWhole: true,
    });
    expect(tries).toBeGreaterThan(300);
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
  });

  it("would show if sending again were not safe", async () => {
    const { acknowledged, rows } = await logThroughChaos({ ...NETWORK, isSabotaged: true });

    expect(acknowledged).toBe(300);
    expect(rows).toBeGreaterThan(300);
  });
});
