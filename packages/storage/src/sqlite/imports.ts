import type { DatabaseSync } from "node:sqlite";
import type { ImportRecord } from "../import-store.ts";
import { statements } from "./statements.ts";

/** `ImportStore`, with its answers at once. */
export interface SyncImports {
  add(record: ImportRecord): void;
  list(programme: string): ImportRecord[];
  find(programme: string, id: string): ImportRecord | null;
}

export function sqliteImports(db: DatabaseSync): SyncImports {
  const sql = statements(db);
  return {
    add: ({ id, programme, file, at, report }) => {
      sql("INSERT INTO imports VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING").run(
        id,
        programme,
        file,
        at,
        report,
      );
    },

    list: (programme) =>
      sql("SELECT * FROM imports WHERE programme = ? ORDER BY at DESC, id DESC").all(
        programme,
      ) as unknown as ImportRecord[],

    find: (programme, id) =>
      (sql("SELECT * FROM imports WHERE programme = ? AND id = ?").get(programme, id) ??
        null) as unknown as ImportRecord | null,
  };
}
