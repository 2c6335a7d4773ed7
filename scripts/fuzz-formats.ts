/**
 * Damages good files of every format and has them read, many times: a parser must read or refuse, soon,
 * and what it reads a store must take. Ends with 1 if any of them does anything else.
 *
 *     node scripts/fuzz-formats.ts [--runs 50000] [--parser gexf] [--seed 1] [--sabotage crash]
 *
 * `--sabotage` (crash, hang, dirty, silent) makes the parsers bad now and then: the run must end with 1.
 */
import { parseArgs } from "node:util";
import { fuzz, SABOTAGES } from "../packages/interchange/test/hostile/fuzz.ts";
import { FUZZ_PARSERS } from "../packages/interchange/test/hostile/fuzz-parsers.ts";

/** R21: no parser may hold more, whatever it reads. */
const MAX_RSS_MB = 512;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "50000" },
    parser: { type: "string" },
    seed: { type: "string", default: "1" },
    sabotage: { type: "string" },
  },
});
const sabotage = SABOTAGES.find((known) => known === values.sabotage);
if (values.sabotage !== undefined && sabotage === undefined) {
  throw new TypeError(`--sabotage: ${SABOTAGES.join(" | ")}`);
}
const parsers = FUZZ_PARSERS.filter(
  ({ name }) => values.parser === undefined || name === values.parser,
);
if (parsers.length === 0) {
  throw new TypeError(`--parser: ${FUZZ_PARSERS.map(({ name }) => name).join(" | ")}`);
}

let isGood = true;
for (const parser of parsers) {
  const began = performance.now();
  const { failures, ...report } = fuzz(parser, {
    runs: Number(values.runs),
    seed: values.seed,
    ...(sabotage && { sabotage }),
  });
  const rssMb = Math.round(process.resourceUsage().maxRSS / 1024);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(JSON.stringify({ ...report, failures: failures.length, seconds, rssMb }));
  for (const failure of failures) console.error(JSON.stringify(failure));
  if (failures.length > 0 || rssMb > MAX_RSS_MB) isGood = false;
}
if (!isGood) process.exitCode = 1;
