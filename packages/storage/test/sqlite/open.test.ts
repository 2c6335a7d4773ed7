import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqliteStore } from "../../src/index.ts";
import { aNote, anAnswer, NOON } from "../support/sample-entries.ts";
import { newSqlitePlace, type SqlitePlace } from "../support/sqlite-place.ts";

describe("openSqliteStore", () => {
  let place: SqlitePlace;
  beforeEach(async () => {
    place = await newSqlitePlace();
  });
  afterEach(() => place.discard());

  const storageError = (message: RegExp) =>
    expect.objectContaining({ code: "LEGAMI_STORAGE", message: expect.stringMatching(message) });

  it("writes ahead and syncs every commit", async () => {
    const store = await place.open();
    await store.append("p", [anAnswer()], NOON);
    await store.close();
    const db = new DatabaseSync(place.path);

    expect(db.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
    db.close();
  });

  it("does not find a file that is not there, if it may only read", async () => {
    await expect(openSqliteStore(place.path, { readOnly: true })).rejects.toMatchObject({
      code: "LEGAMI_NOT_FOUND",
      message: `there is no file ${place.path}`,
    });
  });

  it("reads without writing, beside a writer", async () => {
    const writer = await place.open();
    await writer.append("p", [anAnswer()], NOON);
    const reader = await openSqliteStore(place.path, { readOnly: true });

    expect(await reader.entries("p")).toHaveLength(1);
    await writer.append("p", [anAnswer()], NOON);
    expect(await reader.verify("p")).toMatchObject({ ok: true, entries: 2 });
    await expect(reader.append("p", [anAnswer()], NOON)).rejects.toEqual(
      storageError(/cannot be written to/),
    );
    await reader.close();
    await writer.close();
  });

  it("refuses a file that is no database and leaves it alone", async () => {
    const text = "id,label\na1,Biblioteca\n".repeat(100);
    writeFileSync(place.path, text);

    await expect(place.open()).rejects.toEqual(storageError(/it is not an SQLite database/));
    expect(readFileSync(place.path, "utf8")).toBe(text);
  });

  it("refuses the database of another program and leaves it alone", async () => {
    const other = new DatabaseSync(place.path);
    other.exec("CREATE TABLE recipes (name TEXT)");
    other.close();
    const bytes = readFileSync(place.path);

    await expect(place.open()).rejects.toEqual(storageError(/not a journal of Legami/));
    expect(readFileSync(place.path).equals(bytes)).toBe(true);
  });

  it("refuses the journal of a newer Legami", async () => {
    await (await place.open()).close();
    const db = new DatabaseSync(place.path);
    db.exec("UPDATE schema_version SET version = 99");
    db.close();

    await expect(place.open()).rejects.toEqual(storageError(/newer Legami .*update Legami/));
  });

  it("says that a folder is missing", async () => {
    await expect(openSqliteStore(join(place.path, "no", "journal.db"))).rejects.toEqual(
      storageError(/does its folder exist/),
    );
  });

  it.each([
    "UPDATE entries SET happened_on = '2000-01-01'",
    "DELETE FROM entries",
    "UPDATE personal SET text = 'x'",
  ])("lets no connection run %s", async (statement) => {
    const store = await place.open();
    await store.append("p", [aNote("visita")], NOON);
    await store.close();
    const db = new DatabaseSync(place.path);

    expect(() => db.exec(statement)).toThrow(/append-only|erased, not changed/);
    db.close();
  });

  it("leaves no erased text in the files", async () => {
    const secret = "una storia che nessuno deve rileggere";
    const note = aNote(secret);
    const store = await place.open();
    await store.append("p", [note, anAnswer()], NOON);
    const onDisk = () =>
      [place.path, `${place.path}-wal`].some((file) => readFileSync(file).includes(secret));

    expect(onDisk()).toBe(true);
    await store.erasePersonal(note.id);
    expect(onDisk()).toBe(false);
    await store.close();
  });
});
