import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** A file by itself for minutes: begun first, it has the others beside it and not after it. */
const LONGEST = "browser/reading.test.ts";

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith(LONGEST);
    return [...usual.filter(isLongest), ...usual.filter((file) => !isLongest(file))];
  }
}

export default defineConfig({
  test: {
    include: [
      "packages/*/test/**/*.test.ts",
      "apps/*/test/**/*.test.{ts,tsx}",
      "scripts/**/*.test.ts",
    ],
    globalSetup: "./scripts/build-viewer.ts",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What a screen shows after an evaluation: soon on a free machine, later on a busy one.
    expect: { poll: { timeout: 20_000 } },
    // Of tests that say they may run side by side: browsers, which keep two cores busy each.
    maxConcurrency: 2,
    // All cores: most tests keep one busy, and some only wait for a browser.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    reporters: ["default", "./scripts/plain-summary.ts"],
  },
});
