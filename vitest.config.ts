import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The longest first: at the end everything would wait for it. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith("/reading.test.ts");
    const sorted = await super.sort(files);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
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
    // Of tests that say they may run side by side: browsers, which keep two cores busy each.
    maxConcurrency: 2,
    // All cores: most tests keep one busy, and some only wait for a browser.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    reporters: ["default", "./scripts/plain-summary.ts"],
  },
});
