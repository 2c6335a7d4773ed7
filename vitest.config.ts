import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "apps",
          include: ["apps/*/test/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "packages",
          include: ["packages/*/test/**/*.test.ts"],
          // Files share a worker: what they import is loaded and compiled once, not once per file.
          isolate: false,
        },
      },
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
