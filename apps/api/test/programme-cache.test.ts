import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type JournalStore, openSqliteStore } from "@legami/storage";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ProgrammeCache, programmeCache } from "../src/programme-cache.ts";
import type { Wish } from "../src/shared-commits.ts";
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

  const wish = (...ids: string[]): Wish => ({
    programme: "p",
    recordedAt: NOW,
    recordedBy: "coordinator",
    entries: () => ids.map((id) => anActor(id)),
  });

  it("lets nothing come between the look and the deed", async () => {
    const seen: boolean[] = [];
    await Promise.all(
      ["b", "c", "d"].map((id, index, ids) =>
        cache.append({
          ...wish(id),
          entries: (facts) => {
            seen.push(facts.hasActor(ids[index - 1] ?? "a"));
            return [anActor(id)];
          },
        }),
      ),
    );

    expect(seen).toEqual([true, true, true]);
  });

  it("takes writes that come at once to the disk together, in their order", async () => {
    const groups: number[] = [];
    const counting = programmeCache({
      ...store,
      appendTogether: (jobs) => {
        groups.push(jobs.length);
        return store.appendTogether(jobs);
      },
    });
    const receipts = await Promise.all(["b", "c", "d", "e"].map((id) => counting.append(wish(id))));

    expect(groups).toEqual([4]);
    expect(receipts.flat().map(({ seq }) => seq)).toEqual([2, 3, 4, 5]);
    expect(await store.verify("p")).toMatchObject({ ok: true, entries: 5 });
  });

  it("refuses one of those that come together without the others", async () => {
    const refusal = new Error("no");
    const taken = { ...anActor("x"), id: (await store.entries("p"))[0]?.id ?? "" };
    const facts: boolean[] = [];
    const fates = await Promise.allSettled([
      cache.append(wish("b")),
      cache.append({
        ...wish(),
        entries: () => {
          throw refusal;
        },
      }),
      cache.append({ ...wish(), entries: () => [anActor("c"), taken] }),
      cache.append({
        ...wish(),
        entries: (known) => {
          facts.push(known.hasActor("b"), known.hasActor("c"));
          return [anActor("d")];
        },
      }),
    ]);

    expect(fates.map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "rejected",
      "fulfilled",
    ]);
    expect(fates[1]).toMatchObject({ reason: refusal });
    expect(fates[2]).toMatchObject({ reason: { code: "LEGAMI_ENTRY_CONFLICT" } });
    expect(facts).toEqual([true, false]);
    const { entries } = await cache.read("p");
    expect(entries.map(({ payload }) => (payload as { id: string }).id)).toEqual(["a", "b", "d"]);
  });

  it("knows of those that come together who recorded each", async () => {
    const actor = anActor("b");
    const seen: (string | undefined)[] = [];
    await Promise.all([
      cache.append({ ...wish(), recordedBy: "link:1", entries: () => [actor] }),
      cache.append({
        ...wish(),
        entries: (facts) => {
          seen.push(facts.entry(actor.id)?.recordedBy);
          return [];
        },
      }),
    ]);

    expect(seen).toEqual(["link:1"]);
  });

  it("looks again if another process has written since", async () => {
    const other = await openSqliteStore(join(folder, "journal.db"));
    const looks: boolean[] = [];
    const late = programmeCache({
      ...store,
      appendTogether: async (jobs) => {
        if ((await store.head("p"))?.seq === 1) await other.append("p", [anActor("z")], NOW);
        return store.appendTogether(jobs);
      },
    });
    await late.append({
      ...wish(),
      entries: (facts) => {
        looks.push(facts.hasActor("z"));
        return [anActor("b")];
      },
    });

    expect(looks).toEqual([true]);
    expect(await store.head("p")).toMatchObject({ seq: 3 });
    await other.close();
  });

  it("gives up on a journal that others never stop writing to", async () => {
    const other = await openSqliteStore(join(folder, "journal.db"));
    const busy = programmeCache({
      ...store,
      appendTogether: async (jobs) => {
        await other.append("p", [anActor("z")], NOW);
        return store.appendTogether(jobs);
      },
    });

    await expect(busy.append(wish("b"))).rejects.toMatchObject({ code: "LEGAMI_STORAGE" });
    await other.close();
  });

  it("tells everyone who waited if the disk refuses, and goes on afterwards", async () => {
    let isFull = true;
    const full = programmeCache({
      ...store,
      appendTogether: (jobs) =>
        isFull ? Promise.reject(new Error("disk full")) : store.appendTogether(jobs),
    });
    const fates = await Promise.allSettled([full.append(wish("b")), full.append(wish("c"))]);
    isFull = false;

    expect(fates.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await full.append(wish("b"))).toMatchObject([{ seq: 2 }]);
  });

  it("does not find a programme without a journal", async () => {
    await expect(cache.read("q")).rejects.toMatchObject({ code: "LEGAMI_NOT_FOUND" });
  });
});
