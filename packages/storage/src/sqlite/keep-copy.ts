import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";

/** Keep the database as it is beside it, as `FILE.format-N`, before its format changes. */
export function keepCopy(db: DatabaseSync, path: string, format: number): void {
  const part = `${path}.${process.pid}.part`;
  rmSync(part, { force: true });
  try {
    db.prepare("VACUUM INTO ?").run(part);
    chmodSync(part, statSync(path).mode);
    // SQLite does not wait for the disk here.
    const file = openSync(part, "r");
    fsyncSync(file);
    closeSync(file);
    renameSync(part, `${path}.format-${format}`);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
