import type { DatabaseSync } from "node:sqlite";
import { LegamiError } from "@legami/core";
import { inTransaction } from "./transaction.ts";

/*
 * What each format adds to the one before. A new database goes through all of them, so that it is the
 * same as one that grew up; what stands here is never edited again.
 *
 * `entries` and the text in `personal` may not be changed by anyone who keeps the triggers; the
 * chain is for those who do not. Personal rows may go (erasure), heads move with the last entry.
 */
const FORMATS = [
  `
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

  INSERT INTO schema_version VALUES (1);
`,
  // Who recorded an entry. Those of format 1 do not say, and their hashes hold without it.
  `
  ALTER TABLE entries ADD COLUMN recorded_by TEXT;
  CREATE INDEX entries_by_recorder ON entries (programme, recorded_by, seq) WHERE recorded_by IS NOT NULL;
`,
  // Who may come in. Tokens and passwords are hashes; times are instants.
  `
  CREATE TABLE secrets (
    name   TEXT NOT NULL PRIMARY KEY,
    value  TEXT NOT NULL,
    set_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE links (
    id           TEXT NOT NULL PRIMARY KEY,
    programme    TEXT NOT NULL,
    token_hash   TEXT NOT NULL UNIQUE,
    label        TEXT NOT NULL,
    territory    TEXT,
    actor        TEXT,
    created_at   TEXT NOT NULL,
    expires_at   TEXT NOT NULL,
    revoked_at   TEXT,
    last_used_at TEXT,
    CHECK ((territory IS NULL) <> (actor IS NULL))
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX links_by_programme ON links (programme, created_at, id);

  CREATE TABLE sessions (
    token_hash   TEXT NOT NULL PRIMARY KEY,
    link         TEXT REFERENCES links (id),
    created_at   TEXT NOT NULL,
    last_used_at TEXT NOT NULL,
    expires_at   TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sessions_by_link ON sessions (link);

  CREATE TABLE devices (
    token_hash TEXT NOT NULL PRIMARY KEY,
    expires_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE answered (
    key_hash    TEXT NOT NULL PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    answer      TEXT NOT NULL,
    at          TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX answered_by_age ON answered (at);
`,
  // What was said of an import when it was done; its entries are in the journal, by their recorder.
  `
  CREATE TABLE imports (
    id        TEXT NOT NULL PRIMARY KEY,
    programme TEXT NOT NULL,
    file      TEXT NOT NULL,
    at        TEXT NOT NULL,
    report    TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX imports_by_programme ON imports (programme, at, id);
`,
  // What was frozen: how far the journal went, and the digests of what the engine saw in it.
  `
  CREATE TABLE snapshots (
    id         TEXT NOT NULL PRIMARY KEY,
    programme  TEXT NOT NULL,
    title      TEXT NOT NULL,
    note       TEXT,
    frozen_at  TEXT NOT NULL,
    frozen_by  TEXT NOT NULL,
    seq        INTEGER NOT NULL,
    hash       TEXT NOT NULL,
    parameters TEXT NOT NULL,
    snapshots  TEXT NOT NULL,
    digest     TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX snapshots_by_programme ON snapshots (programme, frozen_at, id);
  CREATE TRIGGER snapshots_are_not_changed BEFORE UPDATE ON snapshots
    BEGIN SELECT RAISE(ABORT, 'what is frozen stays as it is'); END;
  CREATE TRIGGER snapshots_are_not_deleted BEFORE DELETE ON snapshots
    BEGIN SELECT RAISE(ABORT, 'what is frozen stays as it is'); END;
`,
  // Where actors were put by hand on the drawings of a programme: one row a programme, replaced whole.
  `
  CREATE TABLE places (
    programme TEXT NOT NULL PRIMARY KEY,
    at        TEXT NOT NULL,
    places    TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`,
];

/** The format that this Legami writes. */
export const FORMAT: number = FORMATS.length;

/** Add what the database lacks, all of it or nothing. Two processes may try: the second finds it done. */
export function bringUpToDate(db: DatabaseSync): void {
  inTransaction(db, "IMMEDIATE", () => {
    const format = isEmpty(db) ? 0 : formatOf(db);
    for (const step of FORMATS.slice(format)) db.exec(step);
    db.exec(`UPDATE schema_version SET version = ${FORMAT}`);
  });
}

export function isEmpty(db: DatabaseSync): boolean {
  return db.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === undefined;
}

/**
 * The format that the database is in.
 * @throws LegamiError `LEGAMI_STORAGE` if it is another program's or a newer Legami's
 */
export function knownFormat(db: DatabaseSync, path: string): number {
  const hasVersion = db
    .prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_version'")
    .get();
  const version = hasVersion === undefined ? undefined : formatOf(db);
  if (version !== undefined && version >= 1 && version <= FORMAT) return version;
  throw new LegamiError(
    "LEGAMI_STORAGE",
    version !== undefined && version > FORMAT
      ? `${path} was written by a newer Legami (format ${version}; this one reads up to ${FORMAT}): update Legami to open it`
      : `${path} is an SQLite database, but not a journal of Legami`,
    { details: { path, version: version ?? null, supported: FORMAT } },
  );
}

function formatOf(db: DatabaseSync): number {
  return Number(db.prepare("SELECT version FROM schema_version").get()?.["version"]);
}
