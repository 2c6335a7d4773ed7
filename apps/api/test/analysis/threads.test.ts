import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AnyNewEntry } from "@legami/core";
import { openSqliteStore, type Store } from "@legami/storage";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Analysis, analysisHere, analysisInThreads } from "../../src/analysis/analysis.ts";
import type { Task } from "../../src/analysis/task.ts";
import { openingEntry } from "../../src/opening.ts";
import { type ProgrammeCache, programmeCache } from "../../src/programme-cache.ts";
import { anAnswer, OPENING, sampleEntries } from "../support/sample-programme.ts";

const CHANGE: Task = { what: "change", from: "t0", to: "m12", request: {} };
const NOON = "2026-11-22T12:00:00.000Z";

describe("computing in threads", () => {
  let folder: string;
  let store: Store;
  let programmes: ProgrammeCache;
  let threads: Analysis;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "legami-threads-"));
    const database = join(folder, "journal.db");
    store = await openSqliteStore(database);
    programmes = programmeCache(store);
    threads = analysisInThreads(database);
    await append((facts) => [
      openingEntry(facts, OPENING, "2020-10-22"),
      ...(sampleEntries() as AnyNewEntry[]),
    ]);
  });
  afterEach(async () => {
    await threads.close();
    await store.close();
    await rm(folder, { recursive: true });
  });

  type Wish = Parameters<ProgrammeCache["append"]>[0];
  const append = (entries: Wish["entries"]) =>
    programmes.append({ programme: "prova", recordedAt: NOON, recordedBy: "coordinator", entries });

  async function both(task: Task) {
    const known = await programmes.read("prova");
    return [await threads.run(known, task), await analysisHere().run(known, task)];
  }

  it("gives the bytes that one thread gives, of a journal that grows", async () => {
    const [first, same] = await both(CHANGE);
    expect(first).toBe(same);
    await append(() => [anAnswer("biblio", "lab0", { level: 5 }) as AnyNewEntry]);
    const [second, alike] = await both(CHANGE);

    expect(second).toBe(alike);
    const png: Task = { what: "figure", name: "network", format: "png", request: { at: "t0" } };
    const [drawn, here] = await both(png);
    expect(Buffer.from(drawn as Uint8Array).equals(Buffer.from(here as Uint8Array))).toBe(true);
  });

  it("answers for the journal that was asked about, not for what came since", async () => {
    const before = await programmes.read("prova");
    const then = { ...before, entries: [...before.entries] };
    const asked = await threads.run(then, CHANGE);
    await append(() => [anAnswer("biblio", "lab0", { level: 5 }) as AnyNewEntry]);
    await threads.run(await programmes.read("prova"), CHANGE);

    expect(await threads.run(then, CHANGE)).toBe(asked);
  });

  it("refuses with the engine's own error", async () => {
    const known = await programmes.read("prova");
    const task: Task = { what: "moment", at: "never", request: {} };

    await expect(threads.run(known, task)).rejects.toMatchObject({
      code: "LEGAMI_UNKNOWN_MOMENT",
      details: expect.objectContaining({}),
    });
  });

  it("stops when whoever asked is gone, and goes on with the next", async () => {
    const known = await programmes.read("prova");
    const gone = new AbortController();
    const stopped = threads.run(known, CHANGE, gone.signal);
    gone.abort();

    await expect(stopped).rejects.toThrow();
    expect(String(await threads.run(known, CHANGE))).toContain("legami.compare/1");
  });
});
