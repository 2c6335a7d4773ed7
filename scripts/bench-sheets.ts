/**
 * What a spreadsheet costs the server that it is sent to: how long the preview of 20,000 rows takes,
 * and how much memory the largest files take before they are imported or refused (R12, U7).
 *
 *   node scripts/bench-sheets.ts [--cgroup FOLDER]
 *
 * With `--cgroup` the server runs in that memory control group, whose limit somebody has set before:
 *   mkdir FOLDER; echo 536870912 > FOLDER/memory.limit_in_bytes
 */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { port: { type: "string", default: "4791" }, cgroup: { type: "string" } },
});
const MAIN = join(import.meta.dirname, "../apps/cli/src/main.ts");
const URL_OF = `http://127.0.0.1:${values.port}`;

/** Rows as people write them, `extra` signs longer each. */
function sheet(rows: number, extra = 0): string {
  const name = (n: number) =>
    `Associazione ${["Il Ponte", "La Rete", "Orti", "Sartoria", "Teatro"][n % 5]} ${n % 300} di Rho`;
  const pad = "x".repeat(extra);
  const lines = ["Chi;Con chi;Livello;Data;Note"];
  for (let row = 0; row < rows; row++) {
    const other = row * 7 + 1 + Math.floor(row / 300);
    const day = String(1 + (row % 28)).padStart(2, "0");
    const month = String(1 + (row % 12)).padStart(2, "0");
    const year = 2010 + (Math.floor(row / 28) % 14);
    lines.push(`${name(row)};${name(other)};${row % 6};${day}/${month}/${year};nota ${row}${pad}`);
  }
  return lines.join("\r\n");
}

interface Outcome {
  readonly status: number;
  readonly ms: number;
  readonly what: string;
}

async function upload(content: string | Uint8Array, id: string): Promise<Response> {
  return fetch(`${URL_OF}/v1/uploads/${id}?name=dati.csv`, {
    method: "PUT",
    headers: { "content-type": "application/octet-stream" },
    body: typeof content === "string" ? content : Buffer.from(content),
  });
}

async function tried(content: string | Uint8Array): Promise<Outcome> {
  const id = randomUUID();
  const start = performance.now();
  const sent = await upload(content, id).catch((error: unknown) => error);
  if (!(sent instanceof Response))
    return { status: 0, ms: performance.now() - start, what: "connection closed" };
  if (sent.status !== 200)
    return { status: sent.status, ms: performance.now() - start, what: "refused" };
  const answer = await fetch(`${URL_OF}/v1/programmes/prova/imports:preview`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ uploads: [id], open: { name: "Prova" } }),
  });
  const body = (await answer.json()) as {
    counts?: { read: number };
    problems?: { code: string }[];
  };
  const what = `${body.counts?.read ?? "?"} rows, ${body.problems?.[0]?.code ?? "no problem"}`;
  return { status: answer.status, ms: performance.now() - start, what };
}

const folder = mkdtempSync(join(tmpdir(), "legami-bench-"));
const command = [
  process.execPath,
  MAIN,
  "serve",
  "--programme",
  join(folder, "new.db"),
  "--port",
  values.port,
];
const entering = 'echo $$ > "$0/cgroup.procs" && exec "$@"';
const server =
  values.cgroup === undefined
    ? spawn(process.execPath, command.slice(1))
    : spawn("sh", ["-c", entering, values.cgroup, ...command]);
const peak = () =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1]) / 1024;
/** Seconds of processor that the server has used, which do not depend on what else runs. */
const processor = () => {
  const fields = readFileSync(`/proc/${server.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
};
for (let tries = 0; tries < 300; tries++) {
  const isReady = await fetch(`${URL_OF}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isReady) break;
  await new Promise((resolve) => setTimeout(resolve, 200));
}

const CASES: readonly (readonly [string, () => string | Uint8Array])[] = [
  ["20,000 rows (1)", () => sheet(20_000)],
  ["20,000 rows (2)", () => sheet(20_000)],
  ["20,000 rows (3)", () => sheet(20_000)],
  ["20 MB, 200,000 rows", () => sheet(199_999, 15).slice(0, 19_990_000)],
  [
    "20 MB, 600,000 short rows",
    () => `a;b\n${"Orti;Lab\n".repeat(1_900_000)}`.slice(0, 19_990_000),
  ],
  ["20 MB, one cell", () => `a;b\n"${"x".repeat(19_000_000)}`],
  ["50 MB", () => new Uint8Array(50_000_000).fill(59)],
  ["20,000 rows after all that", () => sheet(20_000)],
];
for (const [name, make] of CASES) {
  const content = make();
  const before = processor();
  const { status, ms, what } = await tried(content);
  const seconds = processor() - before;
  const alive = await fetch(`${URL_OF}/healthz`).then(({ status: code }) => code);
  console.log(
    `${name}: ${status}, ${what}, ${Math.round(ms)} ms, ${seconds.toFixed(1)} s of processor; peak ${Math.round(peak())} MB, healthz ${alive}`,
  );
}
server.kill();
rmSync(folder, { recursive: true, force: true });
