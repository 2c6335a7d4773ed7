/** Files that readers refuse are planned, too: something is said of each, soon, and nothing is thrown. */
import { describe, expect, it } from "vitest";
import { describeProblem, planImport } from "../../src/index.ts";
import { HOSTILE_FILES } from "./hostile-texts.ts";
import { HOSTILE_WORKBOOKS } from "./hostile-workbooks.ts";
import { processorMs } from "./processor-ms.ts";

const MAX_MS = 5000;
const TARGET = { id: "prova", name: "Prova", settings: null, actors: [], describedOn: {} };

const FILES = [
  ...HOSTILE_FILES.map(({ format, ...rest }) => ({
    ...rest,
    name: format === "any" ? "rete.csv" : `rete.${format}`,
  })),
  ...HOSTILE_WORKBOOKS.map((one) => ({ ...one, name: "rete.xlsx" })),
];

describe("hostile files on their way in", () => {
  it.each(FILES)("$name with $what", ({ name, content }) => {
    const written = content();
    const files = [{ name, content: written }];
    const { ms, value: plan } = processorMs(() =>
      planImport({ files, target: TARGET, choices: {} }),
    );

    expect(ms).toBeLessThan(MAX_MS);
    if (plan.rows.length === 0) expect(plan.problems.length).toBeGreaterThan(0);
    for (const problem of plan.problems.slice(0, 20)) {
      expect(describeProblem(problem, "it")).not.toMatch(/undefined|\{\w+\}|\p{Cc}/u);
    }
    const refused = plan.rows.filter(({ fate }) => fate === "refused").length;
    expect(refused).toBeLessThanOrEqual(plan.problems.length + plan.moreProblems);
  });
});
