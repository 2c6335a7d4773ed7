/**
 * How long the engine takes on the example programme, warm: the goals stand in the methods and the
 * reader judges; a timed test would only measure the machine. Run it on a quiet one:
 *
 *   node_modules/node/bin/node scripts/bench-evaluation.ts
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE, type Entry, evaluate, evaluateChange } from "../packages/core/src/index.ts";
import { readProgramme } from "../packages/interchange/src/index.ts";

const EXAMPLE = join(import.meta.dirname, "../data/example");
const RUNS = 11;
const COMMUNITIES = [
  "modularity",
  "community-count",
  "community-stability",
  "community-evolution",
  "new-poles",
  "territory-verdict",
  "structural-polarization",
];

const files = readdirSync(EXAMPLE)
  .filter((name) => /\.(csv|json)$/.test(name))
  .map((name) => ({ name, content: readFileSync(join(EXAMPLE, name)) }));
const recordedAt = "2021-12-01T00:00:00.000Z";
const entries: Entry[] = readProgramme(files).entries.map((entry, index) => ({
  ...entry,
  seq: index + 1,
  recordedAt,
}));
const only = CATALOGUE.map(({ key }) => key).filter((key) => !COMMUNITIES.includes(key));

report("comparison, whole network, without communities", () =>
  evaluateChange(entries, "t0", "m12", { only }),
);
report("comparison, whole network", () => evaluateChange(entries, "t0", "m12"));
report("evaluation, every scope, without communities", () =>
  evaluate(entries, "t0", "m12", { only }),
);
report("evaluation, every scope", () => evaluate(entries, "t0", "m12"));

function report(what: string, work: () => unknown): void {
  work();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const [least = 0, median = 0, most = 0] = [times[0], times[RUNS >> 1], times.at(-1)];
  console.log(`${what}: median ${median.toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)})`);
}
