import type { DatabaseSync } from "node:sqlite";
import type { SnapshotRecord } from "../snapshot-store.ts";
import { statements } from "./statements.ts";

/** `SnapshotStore`, with its answers at once. */
export interface SyncSnapshots {
  add(record: SnapshotRecord): void;
  list(programme: string): SnapshotRecord[];
  find(programme: string, id: string): SnapshotRecord | null;
}

interface Row {
  readonly id: string;
  readonly programme: string;
  readonly title: string;
  readonly note: string | null;
  readonly frozen_at: string;
  readonly frozen_by: string;
  readonly seq: number;
  readonly hash: string;
  readonly parameters: string;
  readonly snapshots: string;
  readonly digest: string;
}

export function sqliteSnapshots(db: DatabaseSync): SyncSnapshots {
  const sql = statements(db);
  const rows = (query: string, ...values: string[]) =>
    sql(query).all(...values) as unknown as Row[];
  return {
    add: (record) => {
      sql(
        "INSERT INTO snapshots VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
      ).run(
        record.id,
        record.programme,
        record.title,
        record.note,
        record.frozenAt,
        record.frozenBy,
        record.head.seq,
        record.head.hash,
        record.parameters,
        JSON.stringify(record.snapshots),
        record.digest,
      );
    },

    list: (programme) =>
      rows(
        "SELECT * FROM snapshots WHERE programme = ? ORDER BY frozen_at DESC, id DESC",
        programme,
      ).map(recordOf),

    find: (programme, id) => {
      const [row] = rows("SELECT * FROM snapshots WHERE programme = ? AND id = ?", programme, id);
      return row === undefined ? null : recordOf(row);
    },
  };
}

function recordOf({ frozen_at, frozen_by, seq, hash, snapshots, ...row }: Row): SnapshotRecord {
  return {
    ...row,
    frozenAt: frozen_at,
    frozenBy: frozen_by as SnapshotRecord["frozenBy"],
    head: { seq, hash },
    snapshots: JSON.parse(snapshots) as SnapshotRecord["snapshots"],
  };
}
