/**
 * How long a durable write takes while many operators log at once:
 * `node apps/api/bench/write-latency.ts [OPERATORS] [SECONDS]`. The server is a process of its own.
 */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { anActor, anAnswer, OPENING } from "../test/support/sample-programme.ts";

const [operators = 50, seconds = 10] = process.argv.slice(2).map(Number);
const MAIN = join(import.meta.dirname, "../src/main.ts");
const ACTORS = 300;
const JSON_TYPE = { "content-type": "application/json" };

const folder = mkdtempSync(join(tmpdir(), "legami-latency-"));
const server = spawn(process.execPath, [
  "--no-warnings",
  MAIN,
  "--database",
  join(folder, "journal.db"),
  "--port",
  "0",
]);
server.stderr.pipe(process.stderr);
const [said] = await once(server.stdout, "data");
const [url = ""] = /http:\S+/.exec(String(said)) ?? [];

async function post(path: string, body: unknown): Promise<void> {
  const answer = await fetch(`${url}/v1/programmes${path}`, {
    method: "POST",
    headers: JSON_TYPE,
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
}

const ids = Array.from({ length: ACTORS }, (_, n) => `org${n}`);
const anyone = () => ids[Math.floor(Math.random() * ACTORS)] ?? "";

function aTie(): string {
  const reporter = anyone();
  const target = ids[(ids.indexOf(reporter) + 1 + Math.floor(Math.random() * 298)) % ACTORS] ?? "";
  return JSON.stringify({ ...anAnswer(reporter, target), id: randomUUID() });
}

await post("", OPENING);
await post("/prova/entries:batch", { entries: ids.map((id) => anActor(id)) });
const [loadBefore = 0] = loadavg();
const { latency, requests, non2xx, errors } = await autocannon({
  url: `${url}/v1/programmes/prova/entries`,
  connections: operators,
  duration: seconds,
  requests: [
    {
      method: "POST",
      headers: JSON_TYPE,
      setupRequest: (request) => ({ ...request, body: aTie() }),
    },
  ],
});
server.kill("SIGTERM");
await once(server, "close");
rmSync(folder, { recursive: true });
process.stdout.write(
  `${operators} operators, ${seconds} s, ${cpus().length} cores, load ${loadBefore.toFixed(1)} before: ` +
    `${requests.average} writes/s, p50 ${latency.p50} ms, p99 ${latency.p99} ms, max ${latency.max} ms, ` +
    `${non2xx + errors} refused\n`,
);
