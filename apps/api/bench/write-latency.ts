/**
 * How long a durable write takes while many operators log at once:
 * `node apps/api/bench/write-latency.ts [OPERATORS] [SECONDS] [WRITES A SECOND]`. Each sends the next as
 * soon as the last was answered, unless a rate is given. The server is a process of its own.
 */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import autocannon from "autocannon";
import { anActor, anAnswer, OPENING } from "../test/support/sample-programme.ts";

const [operators = 50, seconds = 10, rate] = process.argv.slice(2).map(Number);
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
const measured = rate === undefined ? await asFastAsTheyCan() : await atTheirPace(rate);
server.kill("SIGTERM");
await once(server, "close");
rmSync(folder, { recursive: true });
process.stdout.write(
  `${operators} operators, ${seconds} s, ${cpus().length} cores, load ${loadBefore.toFixed(1)} before: ${measured}\n`,
);

async function asFastAsTheyCan(): Promise<string> {
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
  return `${requests.average} writes/s, p50 ${latency.p50} ms, p99 ${latency.p99} ms, max ${latency.max} ms, ${non2xx + errors} refused`;
}

/** Each logs, waits for the answer, and pauses so that all together reach the rate. */
async function atTheirPace(writesASecond: number): Promise<string> {
  const agent = new Agent({ keepAlive: true, maxSockets: operators });
  const taken: number[] = [];
  let refused = 0;
  const end = performance.now() + seconds * 1000;
  const pauseMs = () => (-Math.log(1 - Math.random()) * operators * 1000) / writesASecond;

  function send(body: string): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const options = { method: "POST", agent, headers: JSON_TYPE };
      const sent = request(`${url}/v1/programmes/prova/entries`, options, (answer) => {
        answer.resume().on("end", () => resolve(answer.statusCode));
      });
      sent.on("error", reject).end(body);
    });
  }

  async function operate(): Promise<void> {
    await pause(pauseMs());
    while (performance.now() < end) {
      const body = aTie();
      const begun = performance.now();
      if ((await send(body)) !== 201) refused++;
      taken.push(performance.now() - begun);
      await pause(pauseMs());
    }
  }

  await Promise.all(Array.from({ length: operators }, operate));
  agent.destroy();
  taken.sort((a, b) => a - b);
  const at = (share: number) => (taken[Math.ceil(share * taken.length) - 1] ?? 0).toFixed(1);
  return `${Math.round(taken.length / seconds)} writes/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms, ${refused} refused`;
}
