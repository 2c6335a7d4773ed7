import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../src/store.ts";
import type { StorePlace } from "./journal-store-conformance.ts";
import { NOON, ONE } from "./support/sample-entries.ts";

const HERE = { actor: "a", x: 0.25, y: 0.75 };
const THERE = { actor: "b", x: 1, y: 0 };

/** What every store of places does, whatever it is made of. */
export function describePlaceStore(name: string, newPlace: () => Promise<StorePlace>): void {
  describe(`${name} as a store of places`, () => {
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

    it("has none before any were put, and keeps a list for each programme", async () => {
      expect(await store.places.read("p")).toEqual([]);
      expect(await store.places.replace("p", [], [THERE, HERE], NOON)).toBe(true);

      expect(await store.places.read("p")).toEqual([HERE, THERE]);
      expect(await store.places.read("q")).toEqual([]);
    });

    it("replaces the whole list, if it is the one that was read", async () => {
      await store.places.replace("p", [], [HERE], NOON);

      expect(await store.places.replace("p", [], [THERE], ONE)).toBe(false);
      expect(await store.places.read("p")).toEqual([HERE]);
      expect(await store.places.replace("p", [HERE], [], ONE)).toBe(true);
      expect(await store.places.read("p")).toEqual([]);
    });

    it("remembers across closing", async () => {
      await store.places.replace("p", [], [HERE], NOON);
      await store.close();
      store = await place.open();

      expect(await store.places.read("p")).toEqual([HERE]);
    });
  });
}
