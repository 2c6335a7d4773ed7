import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AccessStore, NewLink, OnceAnswer } from "../src/access-store.ts";
import type { Store } from "../src/store.ts";
import type { StorePlace } from "./journal-store-conformance.ts";
import { NOON, ONE } from "./support/sample-entries.ts";

const NEXT_YEAR = "2027-11-22T12:00:00.000Z";

const aLink = (id: string, changes: Partial<NewLink> = {}): NewLink => ({
  id,
  programme: "p",
  tokenHash: `hash of ${id}`,
  label: `Link ${id}`,
  territory: "rho",
  actor: null,
  createdAt: NOON,
  expiresAt: NEXT_YEAR,
  ...changes,
});

let keys = 0;
const once = (): OnceAnswer => ({
  keyHash: `key ${++keys}`,
  fingerprint: "f",
  answer: "sealed",
  at: NOON,
});

/** What every store of links, sessions and the password does, whatever it is made of. */
export function describeAccessStore(name: string, newPlace: () => Promise<StorePlace>): void {
  describe(`${name} as an access store`, () => {
    let place: StorePlace;
    let store: Store;
    let access: AccessStore;
    beforeEach(async () => {
      place = await newPlace();
      store = await place.open();
      access = store.access;
    });
    afterEach(async () => {
      await store.close();
      await place.discard();
    });

    const aSession = (tokenHash: string, link: string | null, expiresAt = NEXT_YEAR) =>
      access.addSession({ tokenHash, link, createdAt: NOON, expiresAt }, once());

    describe("the password", () => {
      it("is not there until it is set, and can be changed", async () => {
        expect(await access.passwordHash()).toBeNull();
        await access.setPasswordHash("one", NOON);
        expect(await access.passwordHash()).toBe("one");
        await access.setPasswordHash("two", ONE);
        expect(await access.passwordHash()).toBe("two");
      });

      it("once changed ends the coordinator's sessions, not those of links", async () => {
        await access.addLink(aLink("a"), once());
        await aSession("s1", null);
        await aSession("s2", "a");
        await access.addDevice("d", NEXT_YEAR);
        await access.setPasswordHash("new", ONE);

        expect(await access.sessionByToken("s1")).toBeNull();
        expect(await access.sessionByToken("s2")).not.toBeNull();
        expect(await access.knowsDevice("d", ONE)).toBe(false);
      });
    });

    describe("links", () => {
      it("are found by their token and listed by programme, oldest first", async () => {
        await access.addLink(aLink("b", { createdAt: ONE }), once());
        await access.addLink(aLink("a", { territory: null, actor: "lab" }), once());
        await access.addLink(aLink("c", { programme: "q" }), once());

        const { tokenHash: _, ...link } = aLink("a", { territory: null, actor: "lab" });
        expect(await access.linkByToken("hash of a")).toEqual({
          ...link,
          revokedAt: null,
          lastUsedAt: null,
        });
        expect(await access.linkByToken("hash of nothing")).toBeNull();
        expect((await access.links("p")).map(({ id }) => id)).toEqual(["a", "b"]);
        expect((await access.links("p", { limit: 1 })).map(({ id }) => id)).toEqual(["a"]);
        expect((await access.links("p", { after: "a" })).map(({ id }) => id)).toEqual(["b"]);
        expect(await access.links("p", { after: "c" })).toEqual([]);
        expect(await access.links("none")).toEqual([]);
      });

      it("are for a territory or for an actor, not for both or neither", async () => {
        await expect(access.addLink(aLink("a", { actor: "lab" }), once())).rejects.toThrow();
        await expect(access.addLink(aLink("a", { territory: null }), once())).rejects.toThrow();
      });

      it("can be revoked once and for all, with their sessions", async () => {
        await access.addLink(aLink("a"), once());
        await access.addLink(aLink("b"), once());
        await aSession("s1", "a");
        await aSession("s2", "b");

        expect(await access.revokeLink("p", "a", ONE)).toBe(true);
        expect(await access.revokeLink("p", "a", NEXT_YEAR)).toBe(true);
        expect(await access.linkByToken("hash of a")).toMatchObject({ revokedAt: ONE });
        expect(await access.sessionByToken("s1")).toBeNull();
        expect(await access.sessionByToken("s2")).not.toBeNull();
        expect(await access.revokeLink("q", "b", ONE)).toBe(false);
        expect(await access.revokeLink("p", "none", ONE)).toBe(false);
      });
    });

    describe("sessions", () => {
      it("tell whose they are", async () => {
        await access.addLink(aLink("a"), once());
        await aSession("s1", null);
        await aSession("s2", "a");

        expect(await access.sessionByToken("s1")).toEqual({
          link: null,
          createdAt: NOON,
          lastUsedAt: NOON,
          expiresAt: NEXT_YEAR,
        });
        expect(await access.sessionByToken("s2")).toMatchObject({ link: { id: "a" } });
        expect(await access.sessionByToken("s3")).toBeNull();
      });

      it("note when they, and their links, were used last", async () => {
        await access.addLink(aLink("a"), once());
        await access.addLink(aLink("b"), once());
        await aSession("s", "a");
        await access.noteUse("s", ONE);

        expect(await access.sessionByToken("s")).toMatchObject({ lastUsedAt: ONE });
        expect((await access.links("p")).map(({ lastUsedAt }) => lastUsedAt)).toEqual([ONE, null]);
      });

      it("end when told to", async () => {
        await aSession("s", null);
        await access.endSession("s");
        await access.endSession("s");

        expect(await access.sessionByToken("s")).toBeNull();
      });

      it("past their end go when another begins", async () => {
        await aSession("s1", null, ONE);
        await access.addSession(
          { tokenHash: "s2", link: null, createdAt: ONE, expiresAt: NEXT_YEAR },
          once(),
        );

        expect(await access.sessionByToken("s1")).toBeNull();
      });
    });

    it("knows a device until its time is over", async () => {
      await access.addDevice("d", ONE);

      expect(await access.knowsDevice("d", NOON)).toBe(true);
      expect(await access.knowsDevice("d", ONE)).toBe(false);
      expect(await access.knowsDevice("other", NOON)).toBe(false);
    });

    describe("answers", () => {
      it("are kept with what the request did, or not at all", async () => {
        const answer = once();
        await access.addLink(aLink("a"), answer);

        expect(await access.answered(answer.keyHash)).toEqual(answer);
        expect(await access.answered("nothing")).toBeNull();
        await expect(access.addLink(aLink("b"), answer)).rejects.toThrow();
        expect((await access.links("p")).map(({ id }) => id)).toEqual(["a"]);
        const other = once();
        await expect(access.addLink(aLink("a"), other)).rejects.toThrow();
        expect(await access.answered(other.keyHash)).toBeNull();
      });

      it("are kept for a month", async () => {
        const [first, second, third] = [once(), once(), once()];
        await access.addLink(aLink("a"), first);
        await access.addLink(aLink("b"), { ...second, at: "2026-12-22T12:00:00.000Z" });
        expect(await access.answered(first.keyHash)).not.toBeNull();
        await access.addLink(aLink("c"), { ...third, at: "2026-12-24T12:00:00.000Z" });
        expect(await access.answered(first.keyHash)).toBeNull();
        expect(await access.answered(second.keyHash)).not.toBeNull();
      });
    });

    it("remembers across closing", async () => {
      await access.setPasswordHash("one", NOON);
      await access.addLink(aLink("a"), once());
      await store.close();
      store = await place.open();

      expect(await store.access.passwordHash()).toBe("one");
      expect(await store.access.linkByToken("hash of a")).not.toBeNull();
    });
  });
}
