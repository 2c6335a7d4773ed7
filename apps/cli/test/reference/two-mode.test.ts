/** Two-mode modularity of the Southern women against the best of many more searches. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateMoment } from "@legami/core";
import { readFlatPair } from "@legami/interchange";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { areDatasetsThere, DATASETS } from "./published-networks.ts";

if (!areDatasetsThere) {
  console.warn(`SKIPPED: no published networks at ${DATASETS}; two modes were not compared.`);
}

describe.skipIf(!areDatasetsThere)("two-mode modularity", () => {
  it("of women and events is as good as ten times as many searches find", () => {
    const rows: Record<string, string>[] = parse(
      readFileSync(join(DATASETS, "southern_women", "ties.csv"), "utf8"),
      { columns: true },
    );
    const ends = rows.map(({ source = "", target = "" }) => [source, target] as const);
    const women = [...new Set(ends.map(([woman]) => woman))];
    const events = [...new Set(ends.map(([, event]) => event))];
    const actors = [...women.map((id) => `${id},lab`), ...events.map((id) => `${id},event`)];
    const file = (name: string, lines: readonly string[]) => ({ name, content: lines.join("\n") });
    const { entries } = readFlatPair({
      actors: file("actors.csv", ["id,kind", ...actors]),
      ties: file("ties.csv", ["wave,source,target", ...ends.map(([a, b]) => `T1,${a},${b}`)]),
    });
    const { results } = evaluateMoment(
      entries.map((entry, at) => ({
        ...entry,
        seq: at + 1,
        recordedAt: "2021-01-01T00:00:00.000Z",
      })),
      "T1",
      { only: ["bipartite-modularity"], scopes: ["LO"] },
    );
    // The best of 1,000 searches.
    expect(results[0]?.value).toBeCloseTo(0.345537, 6);
  });
});
