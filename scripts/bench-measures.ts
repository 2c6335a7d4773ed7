/**
 * How long every measure of one date takes on a network in a flat pair of files, warm: the median of
 * some runs, each on a network that nothing has been computed on yet. What a measure shares with an
 * earlier one (distances, triangles, communities) is paid by the first. Milliseconds of the processor,
 * so that what else runs on the machine does not count.
 *
 *   node_modules/node/bin/node scripts/bench-measures.ts actors.csv ties.csv [runs]
 */
import { readFileSync } from "node:fs";
import { type Network, networkOf } from "../packages/core/src/arrays/network.ts";
import { compileSnapshot } from "../packages/core/src/arrays/network-arrays.ts";
import { CATALOGUE } from "../packages/core/src/index.ts";
import { readJournal } from "../packages/core/src/journal/journal-state.ts";
import { scopeOf } from "../packages/core/src/model/scope.ts";
import { momentOf } from "../packages/core/src/snapshot/moment.ts";
import { takeSnapshot } from "../packages/core/src/snapshot/snapshot.ts";
import { readFlatPair } from "../packages/interchange/src/index.ts";

/** Cards with a goal: together 25 ms for 300 actors and 1,500 ties, 30 s for 10,000 and 60,000. */
const WITH_GOAL = /^(C[1-9]|D1|D2|D3|D4|D7|D10|D11|D13|D15)$/;

const [actors = "", ties = "", runs = "11"] = process.argv.slice(2);
const content = (name: string) => ({ name, content: readFileSync(name) });
const data = readFlatPair({ actors: content(actors), ties: content(ties) });
const journal = readJournal(
  data.entries.map((entry, index) => ({
    ...entry,
    seq: index + 1,
    recordedAt: "2021-12-01T00:00:00.000Z",
  })),
  null,
);
const wave = journal.settings.waves[0]?.id ?? "";
const moment = momentOf(journal.settings, journal.parameters, wave);
const lens = journal.settings.lenses[0];
const snapshot = takeSnapshot(journal.stateAt(moment.date), moment, lens);
const arrays = compileSnapshot(snapshot, { seed: 1, algorithm: "leiden" });
const scope = scopeOf(journal.settings, "ALL");
const measures = CATALOGUE.filter(
  (measure) => measure.over === "snapshot" || measure.over === "partition",
);

const times = measures.map((): number[] => []);
for (let run = 0; run <= Number(runs); run++) {
  const networks = {
    known: networkOf(arrays, scope, "known"),
    active: networkOf(arrays, scope, "active"),
  };
  for (const [at, measure] of measures.entries()) {
    const network: Network = networks[measure.frame];
    const start = process.cpuUsage();
    if (measure.over === "partition") measure.compute(network, "territory");
    else measure.compute(network);
    // The first run warms up.
    const { user, system } = process.cpuUsage(start);
    if (run > 0) times[at]?.push((user + system) / 1000);
  }
}

const medians = times.map((each) => each.sort((a, b) => a - b)[each.length >> 1] ?? Number.NaN);
for (const [at, { id, key }] of measures.entries()) {
  console.log(
    `${id.padEnd(5)}${key.padEnd(28)}${(medians[at] ?? Number.NaN).toFixed(2).padStart(10)} ms`,
  );
}
const together = medians.filter((_, at) => WITH_GOAL.test(measures[at]?.id ?? ""));
console.log(`\n${snapshot.actors.length} actors, ${snapshot.ties.length} ties`);
console.log(`cards with a goal: ${together.reduce((sum, time) => sum + time, 0).toFixed(1)} ms`);
