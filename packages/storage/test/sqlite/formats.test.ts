import { existsSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqliteStore } from "../../src/index.ts";
import { anAnswer, NOON } from "../support/sample-entries.ts";
import { newSqlitePlace, type SqlitePlace } from "../support/sqlite-place.ts";

/** Journals as earlier formats wrote them, told by the store of their time to be whole. */
const OLD = [
  {
    format: 1,
    entries: 6,
    head: "2a3be1714787435e82a139cf2d7f3c12b9b9f97a13479da0fe5d917496f48883",
  },
];

const SCHEMA = "SELECT name, type, tbl_name FROM sqlite_schema ORDER BY name";
const COLUMNS =
  "SELECT s.name AS tbl, c.* FROM sqlite_schema s, pragma_table_info(s.name) c WHERE s.type = 'table' ORDER BY s.name, c.cid";

describe.each(OLD)("a journal of format $format", ({ format, entries, head }) => {
  let place: SqlitePlace;
  beforeEach(async () => {
    place = await newSqlitePlace();
    const sql = readFileSync(new URL(`../fixtures/format-${format}.sql`, import.meta.url), "utf8");
    const db = new DatabaseSync(place.path);
    db.exec(sql);
    db.close();
  });
  afterEach(() => place.discard());

  const rows = (path: string, sql: string) => {
    const db = new DatabaseSync(path, { readOnly: true });
    const found = db.prepare(sql).all();
    db.close();
    return found;
  };
  const formatOf = (path: string) => rows(path, "SELECT version FROM schema_version");

  it("is read as it is, and not touched", async () => {
    const bytes = readFileSync(place.path);
    const store = await openSqliteStore(place.path, { readOnly: true });

    expect(await store.verify("prova", head)).toMatchObject({ ok: true, entries });
    expect(await store.entries("prova")).toHaveLength(entries);
    expect(await store.places.read("prova")).toEqual([]);
    await expect(store.append("prova", [anAnswer()], NOON)).rejects.toMatchObject({
      details: { reason: "read_only" },
    });
    await store.close();
    expect(readFileSync(place.path).equals(bytes)).toBe(true);
  });

  it("is brought up to date, its chain whole and its head the same", async () => {
    const reader = await openSqliteStore(place.path, { readOnly: true });
    const before = await reader.entries("prova");
    await reader.close();
    const store = await place.open();

    expect(await store.verify("prova", head)).toMatchObject({
      ok: true,
      entries,
      head: { hash: head },
    });
    expect(await store.entries("prova")).toEqual(before);
    await store.append("prova", [anAnswer()], NOON, "coordinator");
    expect(await store.verify("prova", head)).toMatchObject({ ok: true, entries: entries + 1 });
    await store.close();
  });

  it("is then the same as one that was made today", async () => {
    await (await place.open()).close();
    const today = await newSqlitePlace();
    await (await today.open()).close();

    expect(rows(place.path, SCHEMA)).toEqual(rows(today.path, SCHEMA));
    expect(rows(place.path, COLUMNS)).toEqual(rows(today.path, COLUMNS));
    expect(formatOf(place.path)).toEqual(formatOf(today.path));
    await today.discard();
  });

  it("is kept beside it as it was", async () => {
    const old = rows(place.path, "SELECT * FROM entries");
    await (await place.open()).close();
    const copy = `${place.path}.format-${format}`;

    expect(formatOf(copy)).toEqual([{ version: format }]);
    expect(rows(copy, "SELECT * FROM entries")).toEqual(old);
    await (await place.open()).close();
    expect(existsSync(`${place.path}.format-${format + 1}`)).toBe(false);
  });

  it("stays what it was if it cannot be brought up to date", async () => {
    const db = new DatabaseSync(place.path);
    db.exec("CREATE TABLE other (x); CREATE INDEX entries_by_recorder ON other (x)");
    db.close();

    await expect(place.open()).rejects.toMatchObject({ code: "LEGAMI_STORAGE" });
    expect(formatOf(place.path)).toEqual([{ version: format }]);
    const reader = await openSqliteStore(place.path, { readOnly: true });
    expect(await reader.verify("prova", head)).toMatchObject({ ok: true, entries });
    await reader.close();
  });
});
