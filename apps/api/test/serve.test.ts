import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSqliteStore } from "@legami/storage";
import { afterAll, describe, expect, it } from "vitest";
import { setPassword, startServer } from "../src/index.ts";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));

describe("the server", () => {
  const folder = mkdtempSync(join(tmpdir(), "legami-serve-"));
  const database = join(folder, "journal.db");
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Run the process and give back what it said and how it ended. */
  async function run(args: readonly string[], onListening?: (url: string) => Promise<void>) {
    const child = spawn(process.execPath, [MAIN, ...args]);
    let said = "";
    let complained = "";
    child.stderr.on("data", (chunk) => {
      complained += chunk;
    });
    child.stdout.on("data", async (chunk) => {
      said += chunk;
      const [url] = /http:\S+/.exec(said) ?? [];
      if (url === undefined) return;
      await onListening?.(url);
      child.kill("SIGTERM");
    });
    const [exitCode] = (await once(child, "close")) as [number];
    return { said, complained, exitCode };
  }

  it("says where it listens, answers, and ends when told to", async () => {
    let alive: unknown;
    const { said, complained, exitCode } = await run(
      ["--database", database, "--port", "0"],
      async (url) => {
        alive = await (await fetch(`${url}/healthz`)).json();
      },
    );

    expect(said).toMatch(/^Legami is at http:\/\/127\.0\.0\.1:\d+ \(on this machine only\)\n$/);
    expect(alive).toEqual({ status: "alive" });
    expect(complained).toBe("");
    expect(exitCode).toBe(0);
  });

  it.each([
    { args: ["--host", "0.0.0.0"], says: /needs a password first.*legami user/, code: 5 },
    { args: ["--host", "192.0.2.1"], says: /needs a password first/, code: 5 },
    { args: ["--url", "https://legami.example"], says: /needs a password first/, code: 5 },
    { args: ["--url", "legami.example"], says: /url: expected an address/, code: 2 },
    { args: ["--port", "x"], says: /port: expected a number from 0 to 65535/, code: 2 },
    { args: ["--colour"], says: /--colour/, code: 2 },
    { args: ["--database", "/nowhere/journal.db"], says: /does its folder exist/, code: 8 },
  ])("does not start with $args", async ({ args, says, code }) => {
    const { said, complained, exitCode } = await run(["--database", database, ...args]);

    expect(said).toBe("");
    expect(complained).toMatch(says);
    expect(complained).not.toMatch(/ {4}at /);
    expect(exitCode).toBe(code);
  });

  it("is for other machines once there is a password", async () => {
    const guarded = join(folder, "guarded.db");
    const store = await openSqliteStore(guarded);
    await setPassword(store, "quattro tazze di caffe");
    await store.close();
    let status = 0;
    const { said } = await run(
      ["--database", guarded, "--port", "0", "--host", "0.0.0.0"],
      async (url) => {
        const { port } = new URL(url);
        status = (await fetch(`http://127.0.0.1:${port}/v1/programmes`)).status;
      },
    );

    expect(said).toMatch(/^Legami is at http:\/\/\S+ \(for other machines, too\)\n$/);
    expect(status).toBe(401);
  });

  it("does not start twice on a port", async () => {
    const server = await startServer({ database, port: 0, viewerDir: null });
    const { port } = new URL(server.url);
    const second = await run(["--database", database, "--port", port]);

    expect(second.complained).toMatch(/address already in use.*--port/);
    expect(second.exitCode).toBe(8);
    await server.close();
  });

  it("answers bytes that are no HTTP with a problem, too", async () => {
    const server = await startServer({ database, port: 0, viewerDir: null });
    const socket = createConnection(Number(new URL(server.url).port), "127.0.0.1");
    socket.end("GARBAGE\r\n\r\n");
    const chunks = await socket.toArray();

    const answer = String(Buffer.concat(chunks));

    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain("application/problem+json");
    await server.close();
  });
});
