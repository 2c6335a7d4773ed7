import type { DatabaseSync } from "node:sqlite";
import { LegamiError } from "@legami/core";

/** The function that forgets the personal text of an entry, on the disk as well. */
export function personalEraser(db: DatabaseSync): (entryId: string) => void {
  const isThere = db.prepare("SELECT 1 FROM entries WHERE id = ?");
  const erase = db.prepare("DELETE FROM personal WHERE entry = ?");

  return (entryId) => {
    if (isThere.get(entryId) === undefined) {
      throw new LegamiError("LEGAMI_NOT_FOUND", `there is no entry ${entryId}`, {
        details: { what: "entry", id: entryId },
      });
    }
    erase.run(entryId);
    // Pages are overwritten (secure_delete), but the log still holds the old ones until it is cut.
    db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  };
}
