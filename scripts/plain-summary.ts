import type { Reporter, TestModule } from "vitest/node";

/** Closes the run with one plain line: how many tests passed, failed and were skipped. */
export default class PlainSummary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      // A file that cannot be loaded has no tests to fail.
      if (module.state() === "failed" && [...module.children.allTests()].length === 0)
        counts.failed++;
      for (const test of module.children.allTests()) counts[test.result().state]++;
    }
    const { passed, failed, skipped, pending } = counts;
    process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped + pending} skipped\n`);
  }
}
