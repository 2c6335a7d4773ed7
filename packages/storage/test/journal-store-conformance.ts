import { randomUUID } from "node:crypto";
import type { AnyNewEntry } from "@legami/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AppendJob, JournalStore } from "../src/journal-store.ts";
import type { Store } from "../src/store.ts";
import { aNote, anAnswer, answers, NOON, ONE } from "./support/sample-entries.ts";

/** A place that can be opened, closed and opened again; `discard` takes it away. */
export interface StorePlace {
  open(): Promise<Store>;
  discard(): Promise<void>;
}

/** What every store of journals does, whatever it is made of. */
export function describeJournalStore(name: string, newPlace: () => Promise<StorePlace>): void {
  describe(`${name} as a journal store`, () => {
    let place: StorePlace;
    let store: JournalStore;

    beforeEach(async () => {
      place = await newPlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
      await place.discard();
    });

    const conflict = expect.objectContaining({ code: "LEGAMI_ENTRY_CONFLICT" });

    describe("append", () => {
      it("numbers entries from 1 and chains them", async () => {
        const [first, second] = await store.append("p", answers(2), NOON);

        expect(first).toMatchObject({ seq: 1, recordedAt: NOON, status: "stored" });
        expect(second?.seq).toBe(2);
        expect(second?.hash).toMatch(/^[0-9a-f]{64}$/);
        expect(await store.head("p")).toEqual({ seq: 2, hash: second?.hash });
        expect(await store.verify("p")).toMatchObject({ ok: true, entries: 2, problems: [] });
      });

      it("keeps a journal for each programme", async () => {
        await store.append("q", answers(1), NOON);
        const [receipt] = await store.append("p", answers(1), NOON);

        expect(receipt?.seq).toBe(1);
        expect(await store.programmes()).toEqual(["p", "q"]);
      });

      it("makes no journal for an empty batch", async () => {
        expect(await store.append("p", [], NOON)).toEqual([]);
        expect(await store.programmes()).toEqual([]);
        expect(await store.head("p")).toBeNull();
      });

      it("remembers across closing", async () => {
        const entries = [...answers(3), aNote("incontro in biblioteca")];
        await store.append("p", entries, NOON);
        const before = await store.entries("p");
        await store.close();
        store = await place.open();

        expect(await store.entries("p")).toEqual(before);
        expect(await store.verify("p")).toMatchObject({ ok: true, entries: 4 });
      });
    });

    describe("sending twice", () => {
      it("finds the entry that is there and stores nothing", async () => {
        const entry = aNote("prima visita");
        const [sent] = await store.append("p", [entry], NOON);
        const [again] = await store.append("p", [entry], ONE);

        expect(again).toEqual({ ...sent, status: "already_there" });
        expect(await store.head("p")).toMatchObject({ seq: 1 });
      });

      it("does not mind the order of properties", async () => {
        const entry = anAnswer();
        await store.append("p", [entry], NOON);
        const payload = Object.fromEntries(Object.entries(entry.payload).reverse());
        const [again] = await store.append("p", [{ ...entry, payload } as typeof entry], ONE);

        expect(again?.status).toBe("already_there");
      });

      it("goes for two in one batch, too", async () => {
        const entry = anAnswer();
        const receipts = await store.append("p", [entry, anAnswer(), entry], NOON);

        expect(receipts.map(({ seq, status }) => [seq, status])).toEqual([
          [1, "stored"],
          [2, "stored"],
          [1, "already_there"],
        ]);
      });

      const id = randomUUID();
      const first = anAnswer({ id, corrects: "x" });
      it.each([
        { what: "payload", other: { ...first, payload: { ...first.payload, level: 4 } } },
        { what: "date", other: { ...first, happenedOn: "2020-10-23" } },
        { what: "correction", other: anAnswer({ id }) },
        { what: "personal text", other: { ...first, personal: { note: "nuova" } } },
        { what: "type", other: aNote("altro", id) },
      ])("refuses another $what under the same id and stores nothing", async ({ other }) => {
        await store.append("p", [first], NOON);
        const head = await store.head("p");

        await expect(
          store.append("p", [anAnswer(), other as typeof first, anAnswer()], ONE),
        ).rejects.toEqual(conflict);
        expect(await store.head("p")).toEqual(head);
        expect(await store.entries("p")).toHaveLength(1);
      });

      it("refuses changed personal text", async () => {
        const note = aNote("prima visita");
        await store.append("p", [note], NOON);

        const changed = { ...note, personal: { author: "Anna Bianchi", text: "altro" } };
        await expect(store.append("p", [changed], ONE)).rejects.toEqual(conflict);
      });

      it("refuses an id of another programme", async () => {
        const entry = anAnswer();
        await store.append("p", [entry], NOON);

        await expect(store.append("q", [entry], ONE)).rejects.toMatchObject({
          code: "LEGAMI_ENTRY_CONFLICT",
          details: { id: entry.id, seq: null },
        });
        expect(await store.programmes()).toEqual(["p"]);
      });

      it("refuses two contents under one id within a batch", async () => {
        const entry = anAnswer();
        const other = { ...entry, happenedOn: "2021-01-01" };

        await expect(store.append("p", [entry, other], NOON)).rejects.toEqual(conflict);
        expect(await store.programmes()).toEqual([]);
      });
    });

    describe("appending together", () => {
      const job = (programme: string, ...entries: AnyNewEntry[]): AppendJob => ({
        programme,
        recordedAt: NOON,
        entries: () => entries,
      });

      it("gives each job its receipts, in the order of the jobs", async () => {
        const fates = await store.appendTogether([
          job("p", ...answers(2)),
          job("q", anAnswer()),
          job("p", anAnswer()),
        ]);

        expect(
          fates.map((fate) => fate.status === "fulfilled" && fate.value.map(({ seq }) => seq)),
        ).toEqual([[1, 2], [1], [3]]);
        expect(await store.verify("p")).toMatchObject({ ok: true, entries: 3 });
        expect(await store.verify("q")).toMatchObject({ ok: true, entries: 1 });
      });

      it("refuses a job alone, with everything it had begun to write", async () => {
        const held = anAnswer();
        const refusal = new Error("not in force any more");
        await store.append("p", [held], NOON);
        const fates = await store.appendTogether([
          job("p", anAnswer()),
          job("p", aNote("visita"), { ...held, happenedOn: "2021-01-01" }),
          {
            ...job("p"),
            entries: () => {
              throw refusal;
            },
          },
          job("p", anAnswer()),
        ]);

        expect(fates).toEqual([
          { status: "fulfilled", value: [expect.objectContaining({ seq: 2 })] },
          { status: "rejected", reason: conflict },
          { status: "rejected", reason: refusal },
          { status: "fulfilled", value: [expect.objectContaining({ seq: 3 })] },
        ]);
        expect(await store.verify("p")).toMatchObject({ ok: true, entries: 3 });
      });

      it("refuses a single job whole", async () => {
        const held = anAnswer();
        await store.append("p", [held], NOON);
        const other = { ...held, happenedOn: "2021-01-01" };
        const fates = await store.appendTogether([job("p", anAnswer(), other)]);

        expect(fates).toEqual([{ status: "rejected", reason: conflict }]);
        expect(await store.verify("p")).toMatchObject({ ok: true, entries: 1 });
      });

      it("tells each job where the journal ends and what it has appended", async () => {
        const heads: (number | null)[] = [];
        const appended: string[] = [];
        const watching = (entry: AnyNewEntry): AppendJob => ({
          ...job("p"),
          entries: (head) => {
            heads.push(head?.seq ?? null);
            return [entry];
          },
          appended: ([receipt]) => {
            appended.push(`${receipt?.seq} ${receipt?.status}`);
          },
        });
        const entry = anAnswer();
        await store.appendTogether([watching(entry), watching(entry), watching(anAnswer())]);

        expect(heads).toEqual([null, 1, 1]);
        expect(appended).toEqual(["1 stored", "1 already_there", "2 stored"]);
      });

      it("may have nothing to do", async () => {
        expect(await store.appendTogether([])).toEqual([]);
        expect(await store.programmes()).toEqual([]);
      });
    });

    describe("entries", () => {
      it("gives back what was sent, in order, with number and time", async () => {
        const sent = [anAnswer({ corrects: "x" }), aNote("à\u0000é 😀 \"'"), anAnswer()];
        await store.append("p", sent, NOON);

        expect(await store.entries("p")).toEqual(
          sent.map((entry, index) => ({ ...entry, seq: index + 1, recordedAt: NOON })),
        );
      });

      it("pages in both directions and by type", async () => {
        await store.append("p", [...answers(3), aNote("uno"), ...answers(2), aNote("due")], NOON);
        const seqs = async (query: Parameters<JournalStore["entries"]>[1]) =>
          (await store.entries("p", query)).map((entry) => entry.seq);

        expect(await seqs({ after: 2, limit: 3 })).toEqual([3, 4, 5]);
        expect(await seqs({ order: "desc", limit: 2 })).toEqual([7, 6]);
        expect(await seqs({ order: "desc", after: 6, limit: 2 })).toEqual([5, 4]);
        expect(await seqs({ type: "diary" })).toEqual([4, 7]);
        expect(await seqs({ type: "diary", after: 4 })).toEqual([7]);
        expect(await seqs({ after: 7 })).toEqual([]);
        expect(await seqs({ limit: 0 })).toEqual([]);
      });

      it("finds one by its id, in its own programme", async () => {
        const note = aNote("visita");
        await store.append("p", [anAnswer(), note], NOON);
        await store.append("q", [anAnswer()], NOON);

        expect(await store.entry("p", note.id)).toEqual({ ...note, seq: 2, recordedAt: NOON });
        expect(await store.entry("q", note.id)).toBeNull();
        expect(await store.entry("p", "nothing")).toBeNull();
      });

      it("pages from an entry on, for whoever recorded it", async () => {
        const sent = answers(4);
        const id = (index: number) => sent[index]?.id ?? "";
        await store.append("p", sent.slice(0, 2), NOON, "link:a");
        await store.append("p", sent.slice(2), NOON, "link:b");
        const seqs = async (query: Parameters<JournalStore["entries"]>[1]) =>
          (await store.entries("p", query)).map((entry) => entry.seq);

        expect(await seqs({ after: id(1) })).toEqual([3, 4]);
        expect(await seqs({ after: id(2), order: "desc" })).toEqual([2, 1]);
        expect(await seqs({ after: id(0), recordedBy: "link:a" })).toEqual([2]);
        expect(await seqs({ after: id(0), recordedBy: "link:b" })).toEqual([]);
        expect(await seqs({ after: "nothing", recordedBy: "link:b" })).toEqual([]);
        expect(await seqs({ after: "nothing" })).toEqual([]);
      });

      it("tells who recorded each, and finds those of one recorder", async () => {
        await store.append("p", [anAnswer()], NOON);
        await store.append("p", [anAnswer()], NOON, "link:a");
        await store.append("p", answers(2), NOON, "link:b");
        await store.appendTogether([
          { programme: "p", recordedAt: NOON, recordedBy: "link:a", entries: () => [anAnswer()] },
        ]);

        expect((await store.entries("p")).map(({ recordedBy }) => recordedBy)).toEqual([
          undefined,
          "link:a",
          "link:b",
          "link:b",
          "link:a",
        ]);
        const seqs = async (query: Parameters<JournalStore["entries"]>[1]) =>
          (await store.entries("p", query)).map((entry) => entry.seq);
        expect(await seqs({ recordedBy: "link:a" })).toEqual([2, 5]);
        expect(await seqs({ recordedBy: "link:b", order: "desc", limit: 1 })).toEqual([4]);
        expect(await seqs({ recordedBy: "link:a", type: "diary" })).toEqual([]);
        expect(await seqs({ recordedBy: "coordinator" })).toEqual([]);
      });

      it("keeps who recorded an entry first when another sends it again", async () => {
        const entry = anAnswer();
        await store.append("p", [entry], NOON, "link:a");
        await store.append("p", [entry], ONE, "coordinator");

        expect(await store.entries("p")).toMatchObject([{ recordedBy: "link:a" }]);
      });

      it("has none of a programme that is not there", async () => {
        expect(await store.entries("nowhere")).toEqual([]);
        expect(await store.verify("nowhere")).toEqual({
          ok: true,
          entries: 0,
          head: null,
          problems: [],
        });
      });
    });

    describe("erasing personal text", () => {
      it("leaves the entry and the chain", async () => {
        const note = aNote("una storia di famiglia");
        await store.append("p", [anAnswer(), note, anAnswer()], NOON);
        const head = await store.head("p");
        await store.erasePersonal(note.id);

        const { personal: _, ...withoutText } = note;
        expect((await store.entries("p"))[1]).toEqual({ ...withoutText, seq: 2, recordedAt: NOON });
        expect(await store.verify("p")).toMatchObject({ ok: true, entries: 3, head });
      });

      it("does not bring the text back when the entry is sent again", async () => {
        const note = aNote("una storia di famiglia");
        await store.append("p", [note], NOON);
        await store.erasePersonal(note.id);
        const [again] = await store.append("p", [note], ONE);

        expect(again?.status).toBe("already_there");
        expect((await store.entries("p"))[0]).not.toHaveProperty("personal");
      });

      it("does not find an entry that is not there", async () => {
        await expect(store.erasePersonal("nothing")).rejects.toMatchObject({
          code: "LEGAMI_NOT_FOUND",
        });
      });
    });
  });
}
