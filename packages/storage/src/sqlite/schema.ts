import type { DatabaseSync } from "node:sqlite";
import { LegamiError } from "@legami/core";
import { inTransaction } from "./transaction.ts";

const SCHEMA_VERSION = 1;

/*
 * `entries` and the text in `personal` may not be changed by anyone who keeps the triggers; the
 * chain is for those who do not. Personal rows may go (erasure), heads move with the last entry.
 */
const SCHEMA = `
  CREATE TABLE schema_version (version INTEGER NOT NULL) STRICT;

  CREATE TABLE entries (
    programme   TEXT NOT NULL,
    seq         INTEGER NOT NULL,
    id          TEXT NOT NULL UNIQUE,
    type        TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    payload     TEXT NOT NULL,
    corrects    TEXT,
    personal    TEXT,
    previous    TEXT NOT NULL,
    hash        TEXT NOT NULL,
    PRIMARY KEY (programme, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE personal (
    entry TEXT NOT NULL REFERENCES entries (id),
    name  TEXT NOT NULL,
    text  TEXT NOT NULL,
    salt  TEXT NOT NULL,
    PRIMARY KEY (entry, name)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE heads (
    programme TEXT NOT NULL PRIMARY KEY,
    seq       INTEGER NOT NULL,
    hash      TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TRIGGER entries_are_not_changed BEFORE UPDATE ON entries
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
  CREATE TRIGGER entries_are_not_deleted BEFORE DELETE ON entries
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
  CREATE TRIGGER personal_text_is_not_changed BEFORE UPDATE ON personal
    BEGIN SELECT RAISE(ABORT, 'personal text can be erased, not changed'); END;

  INSERT INTO schema_version VALUES (${SCHEMA_VERSION});
`;

/** Make the tables of an empty database. Two processes may try at once: the second finds them. */
export function createSchema(db: DatabaseSync): void {
  inTransaction(db, "IMMEDIATE", () => {
    if (isEmpty(db)) db.exec(SCHEMA);
  });
}

export function isEmpty(db: DatabaseSync): boolean {
  return db.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === undefined;
}

/** @throws LegamiError `LEGAMI_STORAGE` if the database is another program's or a newer Legami's. */
export function requireKnownSchema(db: DatabaseSync, path: string): void {
  const hasVersion = db
    .prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_version'")
    .get();
  const version =
    hasVersion === undefined
      ? undefined
      : db.prepare("SELECT version FROM schema_version").get()?.["version"];
  if (version === SCHEMA_VERSION) return;
  throw new LegamiError(
    "LEGAMI_STORAGE",
    typeof version === "number" && version > SCHEMA_VERSION
      ? `${path} was written by a newer Legami (format ${version}; this one reads up to ${SCHEMA_VERSION}): update Legami to open it`
      : `${path} is an SQLite database, but not a journal of Legami`,
    { details: { path, version: version ?? null, supported: SCHEMA_VERSION } },
  );
}
