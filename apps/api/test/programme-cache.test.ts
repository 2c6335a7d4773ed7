import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type JournalStore, openSqliteStore } from "@legami/storage";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ProgrammeCache, programmeCache } from "../src/programme-cache.ts";
import { anActor, entry } from "./support/sample-programme.ts";

const NOW = "2026-11-22T12:00:00.000Z";

describe("programmeCache", () => {
  let folder: string;
  let store: JournalStore;
  let cache: ProgrammeCache;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "legami-cache-"));
    store = await openSqliteStore(join(folder, "journal.db"));
    cache = programmeCache(store);
    await store.append("p", [anActor("a")], NOW);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it("catches up with what another process has written", async () => {
    const other = await openSqliteStore(join(folder, "journal.db"));
    expect((await cache.read("p")).entries).toHaveLength(1);
    await other.append("p", [anActor("b"), anActor("c")], NOW);

    const known = await cache.read("p");
    expect(known.entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(known.facts.hasActor("c")).toBe(true);
    expect(known.head).toEqual(await store.head("p"));
    await other.close();
  });

  it("reads each entry once, however many ask at the same time", async () => {
    const known = await Promise.all(Array.from({ length: 5 }, () => cache.read("p")));

    for (const { entries } of known) expect(entries).toHaveLength(1);
  });

  it("keeps no personal text in memory", async () => {
    const note = entry("diary", { territory: null }, { personal: { text: "storia" } });
    await store.append("p", [note], NOW);

    expect(JSON.stringify((await cache.read("p")).entries)).not.toContain("storia");
  });

  it("starts again if the journal is another one, as after a restore", async () => {
    const restored = await openSqliteStore(join(folder, "restored.db"));
    await restored.append("p", [anActor("z")], NOW);
    let current = store;
    const swapped = programmeCache({
      ...store,
      head: (programme) => current.head(programme),
      entries: (programme, query) => current.entries(programme, query),
    });
    await swapped.read("p");
    current = restored;

    const { entries, facts } = await swapped.read("p");
    expect(entries).toHaveLength(1);
    expect([facts.hasActor("a"), facts.hasActor("z")]).toEqual([false, true]);
    await restored.close();
  });

  it("lets nothing come between the look and the deed", async () => {
    const seen: number[] = [];
    await Promise.all(
      ["b", "c", "d"].map((id) =>
        cache.append(
          "p",
          (known) => {
            seen.push(known?.entries.length ?? 0);
            return [anActor(id)];
          },
          NOW,
        ),
      ),
    );

    expect(seen).toEqual([1, 2, 3]);
  });

  it("goes on after a write that was refused", async () => {
    const refused = cache.append(
      "p",
      () => {
        throw new Error("no");
      },
      NOW,
    );

    await expect(refused).rejects.toThrow("no");
    expect((await cache.read("p")).entries).toHaveLength(1);
  });

  it("does not find a programme without a journal", async () => {
    await expect(cache.read("q")).rejects.toMatchObject({ code: "LEGAMI_NOT_FOUND" });
  });
});
