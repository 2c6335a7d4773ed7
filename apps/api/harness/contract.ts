/**
 * Requests made from the OpenAPI document, many of them, over journals that they fill themselves:
 * `node apps/api/harness/contract.ts [REQUESTS]`. Ends with 1 at the first answer that is not
 * documented, or is an error of ours. Sabotage: `--sabotage` spoils one answer in a thousand.
 */
import { drive, operationsOf } from "../test/support/drive-operations.ts";
import type { Answer } from "../test/support/test-app.ts";
import { newWorld } from "../test/support/two-territories.ts";

const [requests = "100000"] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const isSabotaged = process.argv.includes("--sabotage");
const IN_ONE_WORLD = 2000;

/** These would leave nobody signed in. They are driven by themselves in the tests. */
const isLeaving = (path: string, method: string) => method === "delete" && path.startsWith("/v1/");

let sent = 0;
const spoil = (answer: Answer): Answer =>
  isSabotaged && ++sent % 1000 === 0
    ? (Object.assign(Object.create(answer), { statusCode: 418 }) as Answer)
    : answer;

const counts = new Map<number, number>();
const begun = performance.now();
for (let done = 0; done < Number(requests); done += IN_ONE_WORLD) {
  const world = await newWorld({ spoil });
  const operations = (await operationsOf(world.coordinator)).filter(
    ({ path, method }) => !isLeaving(path, method),
  );
  for (const status of await drive(world, operations, IN_ONE_WORLD)) {
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  if (!(await world.test.store.verify("prova")).ok) throw new Error("the chain is broken");
  await world.close();
}
const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
const listed = [...counts]
  .sort(([a], [b]) => a - b)
  .map(([status, count]) => `${status}: ${count}`);
process.stdout.write(
  `${total} requests in ${Math.round((performance.now() - begun) / 1000)} s, each answered as documented, none with 5xx (${listed.join(", ")})\n`,
);
