/**
 * The tables of docs/reference/inference.md: how often intervals hold the true change, whether
 * p-values are uniform where nothing is to be found, and how fast the draws are. Milliseconds of the
 * processor, so that what else runs on the machine does not count; the reader judges.
 *
 *   node_modules/node/bin/node scripts/inference-tables.ts [coverage|nulls|speed] [repetitions]
 *
 * The peers are python-igraph and numpy on the same work, side by side: PYTHON names a Python that has
 * them (python3 unless given). Without them their rows say so, and nothing else changes.
 */
import { coverageTable } from "./inference/coverage.ts";
import { nullsTable } from "./inference/nulls.ts";
import { speedTable } from "./inference/speed.ts";

const [which = "all", count] = process.argv.slice(2);
const repetitions = count === undefined ? undefined : Number(count);

if (which === "all" || which === "coverage") console.log(coverageTable(repetitions ?? 200));
if (which === "all" || which === "nulls") console.log(nullsTable(repetitions ?? 2000));
if (which === "all" || which === "speed") console.log(speedTable(repetitions ?? 1000));
