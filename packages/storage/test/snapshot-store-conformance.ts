/** What every store does with what was frozen. A store runs this with a place of its own. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SnapshotRecord, Store } from "../src/index.ts";
import type { StorePlace } from "./journal-store-conformance.ts";

const record = (id: string, changes: Partial<SnapshotRecord> = {}): SnapshotRecord => ({
  id,
  programme: "prova",
  title: "Rapporto",
  note: null,
  frozenAt: "2026-11-22T12:00:00.000Z",
  frozenBy: "coordinator",
  head: { seq: 3, hash: "ab" },
  parameters: "cd",
  snapshots: [{ at: "t0", lens: "declared", snapshot: "ef" }],
  digest: "01",
  ...changes,
});

export function describeSnapshotStore(name: string, newPlace: () => Promise<StorePlace>): void {
  describe(`frozen snapshots in ${name}`, () => {
    let place: StorePlace;
    let store: Store;
    beforeEach(async () => {
      place = await newPlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
      await place.discard();
    });

    it("are there after it was closed, the latest first, by programme", async () => {
      const first = record("a", { note: "Consegnato" });
      const second = record("b", { frozenAt: "2026-11-23T12:00:00.000Z" });
      for (const one of [first, second, record("c", { programme: "altro" })])
        await store.snapshots.add(one);
      await store.close();
      store = await place.open();

      expect(await store.snapshots.list("prova")).toEqual([second, first]);
      expect(await store.snapshots.find("prova", "a")).toEqual(first);
      expect(await store.snapshots.find("altro", "a")).toBeNull();
    });

    it("stay what they were when their id comes again", async () => {
      await store.snapshots.add(record("a"));
      await store.snapshots.add(record("a", { title: "Altro", programme: "altro" }));

      expect(await store.snapshots.list("prova")).toEqual([record("a")]);
      expect(await store.snapshots.list("altro")).toEqual([]);
    });
  });
}
