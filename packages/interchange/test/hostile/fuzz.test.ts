import { describe, expect, it } from "vitest";
import { fuzz, SABOTAGES } from "./fuzz.ts";
import { FUZZ_PARSERS } from "./fuzz-parsers.ts";

/** `scripts/fuzz-formats.ts` runs many more. */
const RUNS = 2000;

describe("damaged files", () => {
  it.each(FUZZ_PARSERS)("of $name are read or refused, and nothing else", (parser) => {
    const report = fuzz(parser, { runs: RUNS });

    expect(report.failures).toEqual([]);
    expect(report.runs).toBe(RUNS);
    // Neither so little damage that all is read, nor so much that nothing is.
    expect(Math.min(report.read, report.refused)).toBeGreaterThan(RUNS / 100);
  });

  it.each(FUZZ_PARSERS)("of $name are damaged before they are read", ({ seeds, read }) => {
    for (const files of seeds) expect(read(files).entries[0]?.type).toBe("programme");
  });

  it.each(SABOTAGES)("are not read by a parser with a %s that nobody finds", (sabotage) => {
    const [csv] = FUZZ_PARSERS;
    if (csv === undefined) throw new TypeError("there are parsers");
    const { failures } = fuzz(csv, { runs: 200, maxMs: 100, sabotage });
    expect(failures.length).toBeGreaterThan(0);
  });

  it("are the same for the same seed", () => {
    const [, , , graphml] = FUZZ_PARSERS;
    if (graphml === undefined) throw new TypeError("there are parsers");
    const [one, two] = [1, 2].map(() => fuzz(graphml, { runs: 100, seed: "7" }));
    expect({ ...one, slowestMs: 0 }).toEqual({ ...two, slowestMs: 0 });
  });
});
