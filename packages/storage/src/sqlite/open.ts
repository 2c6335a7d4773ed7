import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { LegamiError } from "@legami/core";
import type { AccessStore } from "../access-store.ts";
import type { ImportStore } from "../import-store.ts";
import type { PlaceStore } from "../place-store.ts";
import type { SnapshotStore } from "../snapshot-store.ts";
import type { Store } from "../store.ts";
import { type SyncAccess, sqliteAccess } from "./access.ts";
import { type Appender, appender } from "./append.ts";
import { personalEraser } from "./erase.ts";
import { type SyncImports, sqliteImports } from "./imports.ts";
import { keepCopy } from "./keep-copy.ts";
import { type SyncPlaces, sqlitePlaces } from "./places.ts";
import { journalReader } from "./read.ts";
import { bringUpToDate, FORMAT, isEmpty, knownFormat } from "./schema.ts";
import { type SyncSnapshots, sqliteSnapshots } from "./snapshots.ts";
import { asStorageError, storageError } from "./storage-error.ts";
import { verifier } from "./verify.ts";

export interface SqliteStoreOptions {
  /** Open what is there, change nothing. */
  readonly readOnly?: boolean;
}

/**
 * The journals in one SQLite file, which is made if it is not there. One of an older format is brought
 * up to date when it is opened for writing, and a copy of it as it was is kept beside it.
 *
 * @throws LegamiError `LEGAMI_NOT_FOUND` if the file is not there and must be only read;
 *   `LEGAMI_STORAGE` if it is no journal, a newer one, or cannot be opened.
 */
export async function openSqliteStore(
  path: string,
  { readOnly = false }: SqliteStoreOptions = {},
): Promise<Store> {
  if (readOnly && !existsSync(path)) {
    throw new LegamiError("LEGAMI_NOT_FOUND", `there is no file ${path}`, {
      details: { what: "file", id: path },
    });
  }
  /** SQLite's errors as ours, thrown inside a promise. */
  const answer = async <T>(work: () => T): Promise<T> => {
    try {
      return work();
    } catch (error) {
      throw asStorageError(error, path);
    }
  };

  return answer(() => {
    const db = openDatabase(path, readOnly);
    const append = readOnly ? refuseToAppend(path) : appender(db);
    const reader = journalReader(db);
    const verify = verifier(db);
    const erasePersonal = personalEraser(db);
    return {
      programmes: () => answer(() => reader.programmes()),
      append: (programme, entries, recordedAt, recordedBy) =>
        answer(() =>
          append.alone({
            programme,
            recordedAt,
            ...(recordedBy === undefined ? {} : { recordedBy }),
            entries: () => entries,
          }),
        ),
      appendTogether: (jobs) => answer(() => append.together(jobs)),
      entries: (programme, query = {}) => answer(() => reader.entries(programme, query)),
      entry: (programme, id) => answer(() => reader.entry(programme, id)),
      head: (programme) => answer(() => reader.head(programme)),
      verify: (programme, anchor) => answer(() => verify(programme, anchor)),
      erasePersonal: (entryId) => answer(() => erasePersonal(entryId)),
      access: promised<SyncAccess, AccessStore>(sqliteAccess(db), answer),
      imports: promised<SyncImports, ImportStore>(sqliteImports(db), answer),
      snapshots: promised<SyncSnapshots, SnapshotStore>(sqliteSnapshots(db), answer),
      places: promised<SyncPlaces, PlaceStore>(sqlitePlaces(db), answer),
      close: () => answer(() => db.close()),
    };
  });
}

/** Each method as one that answers with a promise. */
function promised<Sync extends object, Promised>(
  store: Sync,
  answer: <T>(work: () => T) => Promise<T>,
): Promised {
  type Method = (...given: unknown[]) => unknown;
  const methods = Object.entries(store) as [string, Method][];
  return Object.fromEntries(
    methods.map(([name, method]) => [
      name,
      (...given: unknown[]) => answer(() => method(...given)),
    ]),
  ) as unknown as Promised;
}

function refuseToAppend(path: string): Appender {
  const refuse = () => {
    throw storageError(path, "read_only");
  };
  return { alone: refuse, together: refuse };
}

function openDatabase(path: string, readOnly: boolean): DatabaseSync {
  const db = new DatabaseSync(path, { readOnly, timeout: 5000, enableForeignKeyConstraints: true });
  try {
    const isNew = isEmpty(db);
    // Before any pragma that writes: a database of somebody else is left as it is.
    const format = readOnly || !isNew ? knownFormat(db, path) : 0;
    if (!readOnly) {
      // FULL, not NORMAL: an acknowledged entry has to outlive a power cut, too.
      db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
      if (!isNew && format < FORMAT) keepCopy(db, path, format);
      if (format < FORMAT) bringUpToDate(db);
    }
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
