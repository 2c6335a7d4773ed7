import { defineConfig } from "vitest/config";

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
    reporters: ["default", "./scripts/plain-summary.ts"],
  },
});
