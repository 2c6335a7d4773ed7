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
