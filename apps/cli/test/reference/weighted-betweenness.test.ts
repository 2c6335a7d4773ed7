/** Weighted betweenness on the network of 300 actors that other tools were timed and checked on. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { evaluateMoment } from "@legami/core";
import { readFlatPair } from "@legami/interchange";
import { describe, expect, it } from "vitest";

const GENERATOR = fileURLToPath(new URL("../../../../../shared/bench/gen.mjs", import.meta.url));

const isThere = existsSync(GENERATOR);

if (!isThere) console.warn(`SKIPPED: no generator at ${GENERATOR}; paths were not compared.`);

describe.skipIf(!isThere)("weighted betweenness", () => {
  // Exact fractions (Python 3, fractions.Fraction) and igraph; floating 1/w gives a maximum of
  // 10208.83 in graph-tool, graphology and networkx.
  it("is that of exact path lengths on 300 actors and 1,500 ties", () => {
    const entries = generated("S").map((entry, index) => ({
      ...entry,
      seq: index + 1,
      recordedAt: "2021-01-01T00:00:00.000Z",
    }));
    const { actorValues } = evaluateMoment(entries, "T1", {
      only: ["density"],
      actorValues: true,
      annex: true,
      algorithm: "louvain",
    });
    const scores = new Map(
      (actorValues ?? []).map(({ id, weightedBetweenness }) => [id, weightedBetweenness ?? 0]),
    );

    expect(scores.get("n185")).toBeCloseTo(10206.666666666666, 7);
    expect(Math.max(...scores.values())).toBe(scores.get("n185"));
    expect([...scores.values()].reduce((sum, score) => sum + score, 0)).toBeCloseTo(
      132992.88333333333,
      6,
    );
  });
});

function generated(size: string) {
  const folder = mkdtempSync(join(tmpdir(), "legami-"));
  try {
    execFileSync(process.execPath, [GENERATOR, size, folder], { stdio: "ignore" });
    const read = (file: string) => readFileSync(join(folder, size, file), "utf8");
    const ties = read("t0.csv").trim().split("\n").slice(1);
    return readFlatPair(
      {
        actors: { name: "actors.csv", content: read("nodes_t0.csv") },
        ties: {
          name: "ties.csv",
          content: ["wave,source,target,weight", ...ties.map((row) => `T1,${row}`)].join("\n"),
        },
      },
      { waves: ["T1"] },
    ).entries;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
