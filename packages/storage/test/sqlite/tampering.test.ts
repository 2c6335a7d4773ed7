import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aNote, anAnswer, answers, NOON } from "../support/sample-entries.ts";
import { newSqlitePlace, type SqlitePlace } from "../support/sqlite-place.ts";

/** Written apart from the engine on purpose: canonical JSON of plain values, after RFC 8785. */
function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${sortedJson(item)}`);
  return `{${parts.join(",")}}`;
}

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

describe("verify", () => {
  let place: SqlitePlace;

  /** A journal of eight entries, the fifth with personal text, and a neighbour. */
  beforeEach(async () => {
    place = await newSqlitePlace();
    const store = await place.open();
    await store.append("p", answers(2), NOON);
    await store.append("p", [...answers(2), aNote("visita")], NOON, "link:1");
    await store.append("p", answers(3), NOON, "coordinator");
    await store.append("q", [anAnswer()], NOON);
    await store.close();
  });
  afterEach(() => place.discard());

  function raw(change: (db: DatabaseSync) => void): void {
    const db = new DatabaseSync(place.path);
    db.exec("DROP TRIGGER entries_are_not_changed; DROP TRIGGER entries_are_not_deleted");
    db.exec("DROP TRIGGER personal_text_is_not_changed");
    change(db);
    db.close();
  }

  async function verify(programme: string) {
    const store = await place.open();
    const verification = await store.verify(programme);
    await store.close();
    return verification;
  }

  it("agrees with a chain computed apart from the engine", async () => {
    raw((db) => {
      let previous = "0".repeat(64);
      const rows = db.prepare("SELECT * FROM entries WHERE programme = 'p' ORDER BY seq").all();
      for (const row of rows) {
        const texts = db.prepare("SELECT * FROM personal WHERE entry = ?").all(String(row["id"]));
        const personal =
          texts.length === 0
            ? null
            : Object.fromEntries(
                texts.map(({ name, text, salt }) => [name, sha256(`${salt}:${name}:${text}`)]),
              );
        const link = {
          previous,
          seq: row["seq"],
          id: row["id"],
          type: row["type"],
          happenedOn: row["happened_on"],
          recordedAt: row["recorded_at"],
          ...(row["recorded_by"] === null ? {} : { recordedBy: row["recorded_by"] }),
          payload: JSON.parse(String(row["payload"])),
          corrects: row["corrects"],
          personal,
        };
        expect(row["previous"]).toBe(previous);
        expect(row["hash"]).toBe(sha256(sortedJson(link)));
        previous = String(row["hash"]);
      }
      expect(rows).toHaveLength(8);
      expect(db.prepare("SELECT hash FROM heads WHERE programme = 'p'").get()).toEqual({
        hash: previous,
      });
    });
    expect(await verify("p")).toMatchObject({ ok: true, entries: 8, problems: [] });
  });

  const set = (column: string, value: string, seq: number) =>
    `UPDATE entries SET ${column} = ${value} WHERE programme = 'p' AND seq = ${seq}`;

  it.each([
    {
      what: "an edited payload",
      sql: set("payload", "replace(payload, '3', '5')", 3),
      seq: 3,
      kind: "hash",
    },
    {
      what: "a payload written otherwise",
      sql: set("payload", "payload || ' '", 3),
      seq: 3,
      kind: "payload",
    },
    { what: "a payload that is no JSON", sql: set("payload", "'{'", 3), seq: 3, kind: "payload" },
    { what: "an edited date", sql: set("happened_on", "'2020-10-23'", 3), seq: 3, kind: "hash" },
    {
      what: "an edited time of record",
      sql: set("recorded_at", "'2020-01-01T00:00:00.000Z'", 3),
      seq: 3,
      kind: "hash",
    },
    { what: "another recorder", sql: set("recorded_by", "'link:2'", 3), seq: 3, kind: "hash" },
    { what: "a recorder taken away", sql: set("recorded_by", "NULL", 3), seq: 3, kind: "hash" },
    { what: "a recorder slipped in", sql: set("recorded_by", "'link:1'", 1), seq: 1, kind: "hash" },
    { what: "another type", sql: set("type", "'diary'", 3), seq: 3, kind: "hash" },
    { what: "another id", sql: set("id", "'x'", 3), seq: 3, kind: "hash" },
    { what: "a correction slipped in", sql: set("corrects", "'x'", 3), seq: 3, kind: "hash" },
    {
      what: "an edited hash",
      sql: set("hash", "replace(hash, substr(hash, 1, 1), 'x')", 3),
      seq: 3,
      kind: "hash",
    },
    { what: "an edited link", sql: set("previous", "hash", 3), seq: 3, kind: "link" },
    {
      what: "other salted hashes",
      sql: set("personal", `'{"text":"0"}'`, 5),
      seq: 5,
      kind: "personal",
    },
    { what: "salted hashes taken away", sql: set("personal", "NULL", 5), seq: 5, kind: "hash" },
    {
      what: "edited text",
      sql: "UPDATE personal SET text = 'x' WHERE name = 'text'",
      seq: 5,
      kind: "personal",
    },
    {
      what: "half of the text taken away",
      sql: "DELETE FROM personal WHERE name = 'text'",
      seq: 5,
      kind: "personal",
    },
    {
      what: "the first entry deleted",
      sql: "DELETE FROM entries WHERE programme = 'p' AND seq = 1",
      seq: 2,
      kind: "sequence",
    },
    {
      what: "an entry deleted",
      sql: "DELETE FROM entries WHERE programme = 'p' AND seq = 4",
      seq: 5,
      kind: "sequence",
    },
    {
      what: "an entry deleted and the rest moved up",
      sql: "DELETE FROM entries WHERE programme = 'p' AND seq = 4; UPDATE entries SET seq = -seq WHERE programme = 'p' AND seq > 4; UPDATE entries SET seq = -seq - 1 WHERE seq < 0",
      seq: 4,
      kind: "link",
    },
    {
      what: "two entries swapped",
      sql: `${set("seq", "100", 2)}; ${set("seq", "2", 3)}; ${set("seq", "3", 100)}`,
      seq: 2,
      kind: "link",
    },
    {
      what: "the last entries cut off",
      sql: "DELETE FROM entries WHERE programme = 'p' AND seq > 6",
      seq: null,
      kind: "head",
    },
    {
      what: "every entry cut off",
      sql: "DELETE FROM entries WHERE programme = 'p'",
      seq: null,
      kind: "head",
    },
    { what: "the head taken away", sql: "DELETE FROM heads", seq: null, kind: "head" },
    { what: "another head", sql: "UPDATE heads SET hash = 'x'", seq: null, kind: "head" },
    {
      what: "an entry added without the chain",
      sql: "INSERT INTO entries SELECT programme, 9, 'new', type, happened_on, recorded_at, payload, corrects, personal, hash, hash, recorded_by FROM entries WHERE programme = 'p' AND seq = 8",
      seq: 9,
      kind: "hash",
    },
    {
      what: "an entry of another programme brought in",
      sql: "UPDATE entries SET programme = 'p', seq = 9 WHERE programme = 'q'",
      seq: 9,
      kind: "link",
    },
  ])("finds $what", async ({ sql, seq, kind }) => {
    raw((db) => db.exec(`PRAGMA foreign_keys = OFF; ${sql}`));

    const { ok, problems } = await verify("p");

    expect(ok).toBe(false);
    expect(problems).toContainEqual({ seq, kind, message: expect.any(String) });
  });

  it("tells one change once, and only in its own programme", async () => {
    raw((db) => db.exec(set("payload", "replace(payload, '3', '5')", 3)));

    expect((await verify("p")).problems).toHaveLength(1);
    expect((await verify("q")).ok).toBe(true);
  });
});
