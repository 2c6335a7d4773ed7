/**
 * How fast many ties come in over HTTP, all of them on the disk when the last is answered:
 * `node apps/api/bench/batch-rate.ts [TIES] [TIES IN A BATCH]`. The server is a process of its own; the
 * client makes its JSON beforehand.
 */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { anActor, anAnswer, OPENING } from "../test/support/sample-programme.ts";

const [ties = 100_000, inBatch = 5000] = process.argv.slice(2).map(Number);
const MAIN = join(import.meta.dirname, "../src/main.ts");
const ACTORS = 1000;

const folder = mkdtempSync(join(tmpdir(), "legami-batch-"));
const database = join(folder, "journal.db");
const args = ["--no-warnings", MAIN, "--database", database, "--port", "0"];
const server = spawn(process.execPath, args);
server.stderr.pipe(process.stderr);
const [said] = await once(server.stdout, "data");
const [url = ""] = /http:\S+/.exec(String(said)) ?? [];

async function post(path: string, body: string): Promise<void> {
  const answer = await fetch(`${url}/v1/programmes${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  await answer.arrayBuffer();
}

const ids = Array.from({ length: ACTORS }, (_, n) => `org${n}`);
await post("", JSON.stringify(OPENING));
await post("/prova/entries:batch", JSON.stringify({ entries: ids.map((id) => anActor(id)) }));

/** The n-th pair of different actors. */
function aTie(n: number) {
  const from = n % ACTORS;
  const to = (from + 1 + (Math.floor(n / ACTORS) % (ACTORS - 1))) % ACTORS;
  return { ...anAnswer(ids[from] ?? "", ids[to] ?? ""), id: randomUUID() };
}
const batches = Array.from({ length: Math.ceil(ties / inBatch) }, (_, batch) => {
  const length = Math.min(inBatch, ties - batch * inBatch);
  return JSON.stringify({
    entries: Array.from({ length }, (_, n) => aTie(batch * inBatch + n)),
  });
});

const [load = 0] = loadavg();
const begun = performance.now();
for (const batch of batches) await post("/prova/entries:batch", batch);
const seconds = (performance.now() - begun) / 1000;
server.kill("SIGTERM");
await once(server, "close");
rmSync(folder, { recursive: true });
process.stdout.write(
  `${ties} ties in batches of ${inBatch}: ${seconds.toFixed(1)} s, ${Math.round(ties / seconds)} ties/s ` +
    `(${cpus().length} cores, load ${load.toFixed(1)} before)\n`,
);
