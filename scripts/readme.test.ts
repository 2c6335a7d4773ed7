/** The README is true: its commands run as they stand there. */
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");
const PREFIX = "npm run --silent legami -- ";

/** Lines of the README's shell blocks, continued lines joined. */
const lines = [...README.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) =>
  block
    .replaceAll("\\\n", " ")
    .split("\n")
    .filter((line) => line.trim() !== ""),
);
const legamiCalls = lines.filter((line) => line.startsWith(PREFIX));

/** A folder that looks like a checkout with a network of the user's own in it. */
const place = mkdtempSync(join(tmpdir(), "legami-readme-"));
cpSync(join(ROOT, "data"), join(place, "data"), { recursive: true });
symlinkSync(join(ROOT, "docs"), join(place, "docs"));
writeFileSync(join(place, "actors.csv"), "id\na\nb\nc\n");
writeFileSync(join(place, "ties.csv"), "wave,source,target\nT1,a,b\nT2,b,c\n");
spawnSync("mkdir", ["-p", join(place, "var")]);
afterAll(() => rmSync(place, { recursive: true }));

function run(call: string) {
  const args = call.slice(PREFIX.length).split(/\s+/);
  const main = join(ROOT, "apps/cli/src/main.ts");
  return spawnSync(process.execPath, [main, ...args], {
    cwd: place,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
}

describe("the README", () => {
  it("names the project's own two commands", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(lines.filter((line) => /^npm (start|test)/.test(line))).toHaveLength(2);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["start", "test", "legami"]));
  });

  // One goes on until it is stopped, the other asks at the terminal.
  const shortCalls = legamiCalls.filter((call) => !/ (serve|user) /.test(call));

  it.each(shortCalls)("runs: %s", (call) => {
    const { status, stdout, stderr } = run(call);
    expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
    const [, written] = /--out (\S+)/.exec(call) ?? [];
    if (written === undefined) expect(stdout).not.toBe("");
    else expect(statSync(join(place, written)).size).toBeGreaterThan(1000);
  });

  it("runs a command through npm with nothing else on its output", () => {
    const { status, stdout } = spawnSync("npm", ["run", "--silent", "legami", "--", "--version"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it("logs a tie over HTTP, once however often it is sent", async () => {
    const [curl = ""] = /curl -X POST[\s\S]*?```/.exec(README) ?? [];
    const [, path = ""] = /127\.0\.0\.1:4680(\S+)/.exec(curl) ?? [];
    const [, body = ""] = /-d '([^']+)'/.exec(curl) ?? [];
    const database = join(place, "var/readme.db");
    expect(run(`${PREFIX}import data/example --into ${database}`).status).toBe(0);
    const server = spawn(process.execPath, [
      join(ROOT, "apps/api/src/main.ts"),
      "--database",
      database,
      "--port",
      "0",
    ]);
    try {
      const url = await firstUrl(server.stdout);
      const send = () =>
        fetch(url + path, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body,
        });
      expect((await send()).status).toBe(201);
      expect((await send()).status).toBe(200);
    } finally {
      server.kill();
    }
  });
});

async function firstUrl(stream: NodeJS.ReadableStream): Promise<string> {
  for await (const chunk of stream) {
    const [url] = /http:\/\/[^\s]+/.exec(String(chunk)) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error("the server did not say where it is");
}
