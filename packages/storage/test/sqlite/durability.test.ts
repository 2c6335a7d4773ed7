import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newSqlitePlace, type SqlitePlace } from "../support/sqlite-place.ts";

const WRITER = fileURLToPath(new URL("../support/writer.ts", import.meta.url));

/** Start a writer, kill it after a while of writing, and give back the ids it said were stored. */
async function acknowledgedBeforeKill(path: string, ...mode: string[]): Promise<string[]> {
  const writer = spawn(process.execPath, ["--no-warnings", WRITER, path, ...mode]);
  let said = "";
  writer.stdout.on("data", (chunk) => {
    said += chunk;
  });
  await once(writer.stdout, "data");
  await pause(20 + Math.random() * 60);
  const closed = once(writer, "close");
  writer.kill("SIGKILL");
  await closed;
  // The kill may have cut the last line.
  return said.slice(0, said.lastIndexOf("\n")).split("\n");
}

/**
 * This proves that an acknowledgement comes after the commit and that a killed writer leaves a whole
 * journal. That a commit survives a power cut is another test (reliability R2).
 */
describe("a writer that is killed", () => {
  let place: SqlitePlace;
  beforeEach(async () => {
    place = await newSqlitePlace();
  });
  afterEach(() => place.discard());

  async function lostAfterRounds(rounds: number, ...mode: string[]): Promise<number> {
    const acknowledged = new Set<string>();
    for (let round = 0; round < rounds; round++) {
      for (const id of await acknowledgedBeforeKill(place.path, ...mode)) acknowledged.add(id);
      const store = await place.open();
      expect(await store.verify("p")).toMatchObject({ ok: true });
      await store.close();
    }
    const store = await place.open();
    const stored = new Set((await store.entries("p")).map(({ id }) => id));
    await store.close();
    return [...acknowledged].filter((id) => !stored.has(id)).length;
  }

  it("has lost nothing that it acknowledged", { timeout: 30_000 }, async () => {
    expect(await lostAfterRounds(5)).toBe(0);
  });

  it("has lost nothing that many writers were told together", { timeout: 30_000 }, async () => {
    expect(await lostAfterRounds(5, "--together")).toBe(0);
  });

  it("would be found out if it acknowledged too soon", { timeout: 30_000 }, async () => {
    expect(await lostAfterRounds(5, "--too-soon")).toBeGreaterThan(0);
  });
});
