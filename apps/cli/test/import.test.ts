import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { progressBar } from "../src/progress.ts";
import { legami, withFiles } from "./run-legami.ts";

const MAKE_PIPE = "mkfifo";
const ACTORS = "Codice;Realtà;Tipo\r\n01;Città aperta;laboratorio\r\n02;Salò;associazione\r\n";
const TIES = "Rilevazione;Da;A;Peso\r\n15/01/2024;01;02;1.096,5\r\n15/07/2024;01;02;2\r\n";

/** Bytes of Windows-1252, for letters that have the same number there. */
const windows = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("legami import", () => {
  it("stores a pair as Italian Excel writes it, and says how it read it", () => {
    withFiles({ "realta.csv": windows(ACTORS), "legami.csv": windows(TIES) }, (folder) => {
      const run = legami(["import", "legami.csv", "realta.csv", "--lang", "it"], folder);

      expect(run).toMatchObject({ code: 0 });
      expect(run.out).toContain("5 voci lette = 5 salvate + 0 già presenti");
      expect(run.err).toBe(
        "realta.csv: il testo non è in UTF-8, quindi è stato letto come Windows-1252; guarda se le lettere accentate sono giuste («Realtà»)\n",
      );
      expect(readdirSync(folder).sort()).toEqual(["legami.csv", "legami.db", "realta.csv"]);
      const again = legami(["import", "realta.csv", "legami.csv", "--quiet"], folder);
      expect(again).toMatchObject({ code: 0, err: "" });
      expect(again.out).toContain("0 stored + 5 already there");
      const measured = legami(
        ["measure", "--programme", "legami.db", "--at", "2024-07-15"],
        folder,
      );
      expect(measured).toMatchObject({ code: 0 });
    });
  });

  it("refuses years of two digits with a sentence that says what to write", () => {
    const files = { "actors.csv": ACTORS, "ties.csv": "Data;Da;A\n31/05/21;01;02\n" };
    withFiles(files, (folder) => {
      const run = legami(["import", "actors.csv", "ties.csv", "--lang", "it"], folder);

      expect(run).toMatchObject({ code: 3, out: "" });
      expect(run.err).toContain("scrivilo con quattro, come 31/05/2021");
      expect(existsSync(join(folder, "legami.db"))).toBe(false);
    });
  });

  it("names the store that was asked for when it cannot be made", () => {
    withFiles({ "actors.csv": ACTORS, "ties.csv": TIES }, (folder) => {
      const run = legami(["import", "actors.csv", "ties.csv", "--into", "no/x.db"], folder);

      expect(run.code).toBe(8);
      expect(run.err).toContain("no/x.db");
      expect(run.err).not.toContain(".part");
    });
  });
});

describe("Ctrl-C", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "legami-stop-"));
    writeFileSync(join(folder, "actors.csv"), ACTORS);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const start = (args: readonly string[]): ChildProcess => {
    const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
    return spawn(process.execPath, [main, ...args], { cwd: folder, stdio: "ignore" });
  };

  it.skipIf(process.platform === "win32").each([
    { verb: "import", args: ["import", "actors.csv", "ties.csv", "--into", "x.db"] },
    { verb: "measure", args: ["measure", "--actors", "actors.csv", "--ties", "ties.csv"] },
  ])("ends legami $verb with 130 while it reads", async ({ args }) => {
    execFileSync(MAKE_PIPE, [join(folder, "ties.csv")]);
    const run = start(args);
    // Opens when the other side does: by then the run is waiting for the first bytes.
    const pipe = await open(join(folder, "ties.csv"), "w");
    const ended = once(run, "exit");
    run.kill("SIGINT");
    // A read that is under way ends when the pipe does, and only then the process.
    await setTimeout(200);
    await pipe.close();
    const [code] = await ended;

    expect(code).toBe(130);
    expect(readdirSync(folder).sort()).toEqual(["actors.csv", "ties.csv"]);
  });

  it.skipIf(process.platform === "win32")("leaves no half store while it is filled", async () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => `w;01;02;${row + 1}`);
    writeFileSync(join(folder, "ties.csv"), `wave;source;target;weight\n${rows.join("\n")}\n`);
    const run = start(["import", "actors.csv", "ties.csv", "--into", "x.db"]);
    while (!readdirSync(folder).some((name) => name.endsWith(".part"))) await setTimeout(5);
    run.kill("SIGINT");
    const [code] = await once(run, "exit");

    expect(code).toBe(130);
    expect(readdirSync(folder).sort()).toEqual(["actors.csv", "ties.csv"]);
  });
});

describe("progressBar", () => {
  const LARGE = 50_000_000;

  /** What is written to a stream of this kind while work goes on. */
  function writtenTo(kind: { isTTY: boolean; columns?: number }, bytes: number, quiet = false) {
    const stream = Object.assign(new PassThrough({ encoding: "utf8" }), kind);
    const bar = progressBar(bytes, quiet, stream as unknown as NodeJS.WriteStream);
    for (let done = 0; done <= bytes; done += bytes / 1000) bar.show(done, bytes);
    bar.clear();
    return String(stream.read() ?? "");
  }

  it("draws on a terminal, not at every step, and wipes itself away", () => {
    const written = writtenTo({ isTTY: true, columns: 30 }, LARGE);

    expect(written.startsWith(`\r${"░".repeat(22)}   0 %\u001b[K`)).toBe(true);
    expect(written.split("\r").length).toBeLessThan(10);
    expect(written.endsWith("\r\u001b[K")).toBe(true);
    expect(written.replaceAll("\u001b[K", "")).not.toContain("\u001b");
  });

  it.each([
    { where: "no terminal", stream: { isTTY: false }, bytes: LARGE },
    { where: "little to read", stream: { isTTY: true }, bytes: 4_000_000 },
    { where: "--quiet", stream: { isTTY: true }, bytes: LARGE, quiet: true },
  ])("draws nothing with $where", ({ stream, bytes, quiet }) => {
    expect(writtenTo(stream, bytes, quiet)).toBe("");
  });

  it("draws nothing on a terminal that cannot move its cursor", () => {
    vi.stubEnv("TERM", "dumb");
    expect(writtenTo({ isTTY: true }, LARGE)).toBe("");
    vi.unstubAllEnvs();
  });
});
