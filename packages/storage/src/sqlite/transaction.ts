import type { DatabaseSync } from "node:sqlite";

/** Run `work` in one transaction: committed when this returns, rolled back if it throws. */
export function inTransaction<T>(
  db: DatabaseSync,
  mode: "DEFERRED" | "IMMEDIATE",
  work: () => T,
): T {
  db.exec(`BEGIN ${mode}`);
  try {
    const result = work();
    db.exec("COMMIT");
    return result;
  } catch (error) {
    // SQLite has already rolled back by itself after some failures (disk full, I/O).
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
}

/** Run `work` as a part of the transaction that can be undone alone: it is, if `work` throws. */
export function inSavepoint<T>(db: DatabaseSync, work: () => T): T {
  db.exec("SAVEPOINT part");
  try {
    const result = work();
    db.exec("RELEASE part");
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK TO part; RELEASE part");
    throw error;
  }
}
