/**
 * A server whose disk is full now and then. To be run where a small file system is mounted on the
 * folder: `disk-of-its-own.ts` does that.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openSqliteStore } from "@legami/storage";
import { anActor, anAnswer, OPENING } from "./sample-programme.ts";

export interface FullDiskResult {
  /** Times that the disk was full. */
  readonly points: number;
  /** Answers that said so: 507. */
  readonly refused: number;
  /** Other answers than 201 and 507, with how often. */
  readonly strange: readonly string[];
  readonly acknowledged: number;
  readonly lost: number;
  /** Times that the journal could not be read while the disk was full. */
  readonly unreadable: number;
  /** Times that nothing could be written after space had been freed. */
  readonly stuck: number;
  readonly isWhole: boolean;
}

const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const TOO_SOON = fileURLToPath(new URL("./too-soon-server.ts", import.meta.url));
const FULL = 507;
/** Writes that a full disk has to refuse before space is freed. */
const REFUSALS = 3;
const MOST_WRITES = 4000;
const MOST_SPARE_BYTES = 300_000;

export async function fullDiskRounds(
  folder: string,
  points: number,
  isSabotaged: boolean,
): Promise<FullDiskResult> {
  const database = join(folder, "journal.db");
  const ballast = join(folder, "ballast");
  const { child, url } = await start(database, isSabotaged);
  const acknowledged = new Set<string>();
  const statuses: number[] = [];
  let unreadable = 0;
  let stuck = 0;

  async function write(): Promise<number> {
    const id = randomUUID();
    const body = { ...anAnswer("a", "b"), id };
    const status = await post(`${url}/v1/programmes/prova/entries`, body);
    statuses.push(status);
    if (status === 201) acknowledged.add(id);
    return status;
  }

  for (let point = 0; point < points; point++) {
    fill(ballast, spareBytes(folder));
    let refusals = 0;
    for (let tries = 0; refusals < REFUSALS && tries < MOST_WRITES; tries++) {
      if ((await write()) !== 201) refusals++;
      if (isSabotaged && tries > 1500) break;
    }
    const read = await fetch(`${url}/v1/programmes/prova/entries?limit=5`);
    if (!read.ok) unreadable++;
    rmSync(ballast);
    if ((await write()) !== 201) stuck++;
  }
  // What the sabotaged server still means to do may be done.
  await pause(isSabotaged ? 500 : 0);
  const closed = once(child, "close");
  child.kill("SIGKILL");
  await closed;
  const { held, isWhole } = await leftIn(database);
  const odd = statuses.filter((status) => status !== 201 && status !== FULL);
  return {
    points,
    refused: statuses.filter((status) => status === FULL).length,
    strange: [...Map.groupBy(odd, (status) => status)].map(([is, all]) => `${is}: ${all.length}`),
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter((id) => !held.has(id)).length,
    unreadable,
    stuck,
    isWhole,
  };
}

function fill(ballast: string, bytes: number): void {
  try {
    writeFileSync(ballast, Buffer.alloc(bytes));
  } catch (error) {
    // The server took some of it meanwhile: the disk is full all the same.
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  }
}

/** All that is free but for a random rest, so that it fills up at another place every time. */
function spareBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return Math.max(0, bavail * bsize - Math.floor(Math.random() * MOST_SPARE_BYTES));
}

async function start(
  database: string,
  isSabotaged: boolean,
): Promise<{ child: ChildProcess; url: string }> {
  const args = isSabotaged ? [TOO_SOON, database] : [MAIN, "--database", database, "--port", "0"];
  const child = spawn(process.execPath, ["--no-warnings", ...args], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [said] = await once(child.stdout, "data");
  const [url = ""] = /http:\S+/.exec(String(said)) ?? [];
  await post(`${url}/v1/programmes`, OPENING);
  await pause(300);
  const actors = ["a", "b"].map((id) => anActor(id));
  await post(`${url}/v1/programmes/prova/entries:batch`, { entries: actors });
  await pause(300);
  return { child, url };
}

async function leftIn(database: string): Promise<{ held: Set<string>; isWhole: boolean }> {
  const store = await openSqliteStore(database);
  const held = new Set((await store.entries("prova")).map(({ id }) => id));
  const { ok } = await store.verify("prova");
  await store.close();
  return { held, isWhole: ok };
}

async function post(url: string, body: unknown): Promise<number> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  await answer.arrayBuffer();
  return answer.status;
}
