import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openSqliteStore } from "@legami/storage";
import { anActor, anAnswer, OPENING } from "./sample-programme.ts";

interface KillRounds {
  readonly rounds: number;
  readonly writers: number;
  /** The server is killed after at least and at most so long. */
  readonly lifeMs: readonly [number, number];
  /** The server acknowledges before it stores. */
  readonly isSabotaged?: boolean;
  readonly onRound?: (round: number, acknowledged: number) => void;
}

export interface KillResult {
  readonly acknowledged: number;
  readonly lost: number;
  /** Batches of which some entries are there and some are not. */
  readonly halves: number;
  readonly isWhole: boolean;
  /** From the start of the process to the first answer, sorted. */
  readonly readyMs: readonly number[];
}

const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const TOO_SOON = fileURLToPath(new URL("./too-soon-server.ts", import.meta.url));
const ENTRIES = "/v1/programmes/prova/entries";

/** Kill a server again and again while many log to it, and see what has become of what it acknowledged. */
export async function killRounds(run: KillRounds): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), "legami-kill-"));
  const database = join(folder, "journal.db");
  const acknowledged = new Set<string>();
  const batches: string[][] = [];
  const readyMs: number[] = [];

  for (let round = 0; round < run.rounds; round++) {
    const begun = performance.now();
    const { child, url } = await start(database, run.isSabotaged === true);
    if (round === 0) await open(url);
    await fetch(`${url}/readyz`);
    readyMs.push(performance.now() - begun);
    const closed = once(child, "close");
    const writers = Array.from({ length: run.writers }, () => write(url, acknowledged, batches));
    const [least, most] = run.lifeMs;
    await pause(least + Math.random() * (most - least));
    child.kill("SIGKILL");
    await closed;
    await Promise.all(writers);
    run.onRound?.(round + 1, acknowledged.size);
  }

  const store = await openSqliteStore(database, { readOnly: true });
  const held = new Set((await store.entries("prova")).map(({ id }) => id));
  const { ok } = await store.verify("prova");
  await store.close();
  rmSync(folder, { recursive: true });
  const isHalf = (batch: readonly string[]) =>
    batch.some((id) => held.has(id)) && !batch.every((id) => held.has(id));
  return {
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter((id) => !held.has(id)).length,
    halves: batches.filter(isHalf).length,
    isWhole: ok,
    readyMs: readyMs.sort((a, b) => a - b),
  };
}

async function start(
  database: string,
  isSabotaged: boolean,
): Promise<{ child: ChildProcess; url: string }> {
  const args = isSabotaged ? [TOO_SOON, database] : [MAIN, "--database", database, "--port", "0"];
  const child = spawn(process.execPath, ["--no-warnings", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = await once(child.stdout, "data");
  const [url = ""] = /http:\S+/.exec(String(said)) ?? [];
  return { child, url };
}

async function open(url: string): Promise<void> {
  const opening = [`${url}/v1/programmes`, OPENING] as const;
  const actors = [
    `${url}${ENTRIES}:batch`,
    { entries: ["a", "b"].map((id) => anActor(id)) },
  ] as const;
  for (const [address, body] of [opening, actors]) {
    if (!(await post(address, body))) throw new Error(`${address} was refused`);
    // With the fault, the answer comes before the deed.
    await pause(500);
  }
}

/** Log until the server is gone: one by one, now and then three together. */
async function write(url: string, acknowledged: Set<string>, batches: string[][]): Promise<void> {
  for (;;) {
    const entries = Array.from({ length: Math.random() < 0.1 ? 3 : 1 }, () => ({
      ...anAnswer("a", "b"),
      id: randomUUID(),
    }));
    const ids = entries.map(({ id }) => id);
    if (ids.length > 1) batches.push(ids);
    try {
      const isDone =
        ids.length === 1
          ? await post(`${url}${ENTRIES}`, entries[0])
          : await post(`${url}${ENTRIES}:batch`, { entries });
      if (isDone) for (const id of ids) acknowledged.add(id);
    } catch {
      return;
    }
  }
}

async function post(url: string, body: unknown): Promise<boolean> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  await answer.arrayBuffer();
  return answer.ok;
}
