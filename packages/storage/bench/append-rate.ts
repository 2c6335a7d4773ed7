/** Ties appended per second, in batches: `node packages/storage/bench/append-rate.ts [TIES] [BATCH]`. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "../src/index.ts";
import { answers, NOON } from "../test/support/sample-entries.ts";

const [ties = 100_000, batch = 1000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "legami-rate-"));
const store = await openSqliteStore(join(folder, "journal.db"));
const entries = answers(ties);

const start = performance.now();
for (let from = 0; from < ties; from += batch) {
  await store.append("p", entries.slice(from, from + batch), NOON);
}
const appended = performance.now();
const read = (await store.entries("p")).length;
const readAt = performance.now();
const { ok } = await store.verify("p");
const verified = performance.now();

const rate = (ms: number) => `${Math.round(ties / (ms / 1000)).toLocaleString("en")}/s`;
process.stdout.write(
  `${ties} ties in batches of ${batch}: append ${rate(appended - start)}, ` +
    `read ${rate(readAt - appended)} (${read}), verify ${rate(verified - readAt)} (${ok ? "ok" : "BROKEN"})\n`,
);
await store.close();
rmSync(folder, { recursive: true });
