import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { powerLossRounds } from "../../harness/power-loss/rounds.ts";

const hasStrace = spawnSync("strace", ["-o", "/dev/null", "true"]).status === 0;
if (!hasStrace)
  process.stderr.write("SKIPPED, strace cannot trace here: what a power cut leaves\n");

describe.skipIf(!hasStrace)("the power goes", () => {
  it("and everything that was acknowledged is there", async () => {
    const { lost, broken, syncs } = await powerLossRounds({ rounds: 12, commits: 40 });

    expect({ lost, broken }).toEqual({ lost: 0, broken: 0 });
    expect(syncs).toBeGreaterThan(8);
  });

  it("and the harness would have seen a store that does not wait for the disk", async () => {
    const { lost } = await powerLossRounds({ rounds: 12, commits: 40, isSabotaged: true });

    expect(lost).toBeGreaterThan(0);
  });
});
