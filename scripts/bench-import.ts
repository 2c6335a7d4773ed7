/**
 * How long the command line takes to read a large flat pair, and how much memory: from files on the
 * disk to entries, as every verb reads them. A process of its own reads, so that the peak is its.
 *
 *     node scripts/bench-import.ts [--ties 1000000] [--actors 100000] [--form wave|level|date]
 */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { textsIn } from "../apps/cli/src/messages/language.ts";
import { readFiles } from "../apps/cli/src/read-files.ts";

/** What stands in the first column, and in those after the two ends. */
const FORMS = {
  wave: { first: "Rilevazione", rest: "Peso" },
  level: { first: "Rilevazione", rest: "Livello;Frequenza;Fiducia" },
  date: { first: "Data", rest: "Peso" },
} as const;

const SEED = 20261122;
const TOWNS = ["Rho", "Cantù", "Salò", "Pavia", "Città di Castello"];

const { values } = parseArgs({
  options: {
    ties: { type: "string", default: "1000000" },
    actors: { type: "string", default: "100000" },
    form: { type: "string", default: "wave" },
    read: { type: "string" },
  },
});
if (values.read === undefined) measure();
else await readHere(values.read);

/** Makes the files, has them read, and prints what that took. */
function measure(): void {
  const form = FORMS[values.form as keyof typeof FORMS];
  if (form === undefined) throw new TypeError(`--form: ${Object.keys(FORMS).join(" | ")}`);
  const folder = mkdtempSync(join(tmpdir(), "legami-bench-"));
  try {
    const files = [join(folder, "actors.csv"), join(folder, "ties.csv")];
    write(files[0] ?? "", "Codice;Realtà;Territorio;Comune", Number(values.actors), actorRow);
    const head = `${form.first};Da;A;${form.rest}`;
    write(files[1] ?? "", head, Number(values.ties), tieRow(values.form, Number(values.actors)));
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    console.log(`${values.ties} ties, ${values.actors} actors, ${(bytes / 1e6).toFixed(1)} MB`);
    const args = [import.meta.filename, "--read", folder];
    const run = spawnSync(process.execPath, args, { stdio: "inherit" });
    process.exitCode = run.status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function readHere(folder: string): Promise<void> {
  const pair = { actors: join(folder, "actors.csv"), ties: join(folder, "ties.csv") };
  const [started, before] = [performance.now(), process.cpuUsage()];
  const data = await readFiles(pair, textsIn("en"), new AbortController().signal);
  const seconds = (performance.now() - started) / 1000;
  const cpu = process.cpuUsage(before);
  const cpuSeconds = (cpu.user + cpu.system) / 1e6;
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${data.entries.length} entries in ${seconds.toFixed(2)} s (processor ${cpuSeconds.toFixed(2)} s), peak ${peak.toFixed(0)} MB`,
  );
}

function write(file: string, head: string, rows: number, rowOf: (row: number) => string): void {
  const out = openSync(file, "w");
  let text = `${head}\r\n`;
  for (let row = 0; row < rows; row++) {
    text += `${rowOf(row)}\r\n`;
    if (text.length < 2 ** 20) continue;
    writeSync(out, text);
    text = "";
  }
  writeSync(out, text);
  closeSync(out);
}

function idOf(actor: number): string {
  return `r${String(actor).padStart(6, "0")}`;
}

function actorRow(actor: number): string {
  return `${idOf(actor)};Realtà numero ${actor};t${actor % 24};${TOWNS[actor % TOWNS.length]}`;
}

/** Ends at random, and no report twice: the second end goes once round the actors. */
function tieRow(form: string, actors: number): (row: number) => string {
  const random = mulberry32(SEED);
  const below = (limit: number) => Math.floor(random() * limit);
  return (row) => {
    const source = row % actors;
    const round = Math.floor(row / actors);
    const target = (source + 1 + round * 97 + below(97)) % actors;
    const ends = `${idOf(source)};${idOf(target === source ? (target + 1) % actors : target)}`;
    if (form === "level") return `t0;${ends};${below(6)};${below(6)};${1 + below(4)}`;
    const weight = String(0.25 + below(40) / 4).replace(".", ",");
    if (form === "wave") return `${row % 2 === 0 ? "t0" : "m6"};${ends};${weight}`;
    return `${1 + below(28)}/${1 + below(12)}/${2021 + below(5)};${ends};${weight}`;
  };
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
