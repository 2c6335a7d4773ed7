import type { DatabaseSync } from "node:sqlite";
import { compareIds, type Entry } from "@legami/core";
import type { EntryQuery, JournalHead } from "../journal-store.ts";
import { type EntryRow, entryOf, type PersonalRow } from "./rows.ts";

/** The functions that read the journals of this database. */
export interface JournalReader {
  programmes(): string[];
  head(programme: string): JournalHead | null;
  entries(programme: string, query: EntryQuery): Entry[];
  entry(programme: string, id: string): Entry | null;
}

export function journalReader(db: DatabaseSync): JournalReader {
  const programmes = db.prepare("SELECT programme FROM heads");
  const headOf = db.prepare("SELECT seq, hash FROM heads WHERE programme = ?");
  const textsOf = db.prepare("SELECT * FROM personal WHERE entry = ?");
  const pages = {
    asc: "seq > ? AND type = ifnull(?, type) ORDER BY seq LIMIT ?",
    desc: "seq < ? AND type = ifnull(?, type) ORDER BY seq DESC LIMIT ?",
  };
  const page = (order: "asc" | "desc", whose = "") =>
    db.prepare(`SELECT * FROM entries WHERE programme = ? ${whose} AND ${pages[order]}`);
  const everyones = { asc: page("asc"), desc: page("desc") };
  /** Prepared when it is asked for: a journal of format 1 that is only read does not know whose. */
  const pageOf = (order: "asc" | "desc") => page(order, "AND recorded_by = ?");

  const rowOf = db.prepare("SELECT * FROM entries WHERE id = ? AND programme = ?");
  const asEntry = (row: EntryRow) =>
    entryOf(row, row.personal === null ? [] : (textsOf.all(row.id) as unknown as PersonalRow[]));

  /** The sequence number that a page starts after; null if there is none. */
  function startOf(programme: string, { after, order = "asc", recordedBy }: EntryQuery) {
    if (typeof after === "number") return after;
    if (after === undefined) return order === "asc" ? 0 : Number.MAX_SAFE_INTEGER;
    const row = rowOf.get(after, programme) as EntryRow | undefined;
    const isTheirs = recordedBy === undefined || row?.recorded_by === recordedBy;
    return row === undefined || !isTheirs ? null : row.seq;
  }

  return {
    programmes: () =>
      programmes
        .all()
        .map((row) => String(row["programme"]))
        .sort(compareIds),

    head: (programme) => {
      const row = headOf.get(programme) as JournalHead | undefined;
      return row === undefined ? null : { seq: row.seq, hash: row.hash };
    },

    entry: (programme, id) => {
      const row = rowOf.get(id, programme) as EntryRow | undefined;
      return row === undefined ? null : asEntry(row);
    },

    entries: (programme, query) => {
      const { limit = -1, type = null, order = "asc", recordedBy } = query;
      const start = startOf(programme, query);
      if (start === null) return [];
      const found = (recordedBy === undefined
        ? everyones[order].all(programme, start, type, limit)
        : pageOf(order).all(programme, recordedBy, start, type, limit)) as unknown as EntryRow[];
      return found.map(asEntry);
    },
  };
}
