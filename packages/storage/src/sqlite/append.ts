import { randomBytes } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import {
  type AnyNewEntry,
  CHAIN_START,
  canonicalJson,
  chainHash,
  type Entry,
  personalHashes,
} from "@legami/core";
import type { AppendJob, JournalHead, Receipt } from "../journal-store.ts";
import type { EntryRow } from "./rows.ts";
import { sameEntryCheck } from "./same-entry.ts";
import { isSqliteError } from "./storage-error.ts";
import { inSavepoint, inTransaction } from "./transaction.ts";

/** The functions that append to the journals of this database. */
export interface Appender {
  alone(job: AppendJob): Receipt[];
  together(jobs: readonly AppendJob[]): PromiseSettledResult<Receipt[]>[];
}

/** With its statements prepared once. */
export function appender(db: DatabaseSync): Appender {
  const headOf = db.prepare("SELECT seq, hash FROM heads WHERE programme = ?");
  const moveHead = db.prepare(
    "INSERT INTO heads VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET seq = excluded.seq, hash = excluded.hash",
  );
  const rowById = db.prepare("SELECT * FROM entries WHERE id = ?");
  const insertEntry = db.prepare(
    "INSERT INTO entries (programme, seq, id, type, happened_on, recorded_at, recorded_by, payload, corrects, personal, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const insertText = db.prepare("INSERT INTO personal VALUES (?, ?, ?, ?)");
  const requireSameEntry = sameEntryCheck(db);

  /** Write the entry behind `head` and answer the new head. */
  function insert(
    { programme, recordedAt, recordedBy }: AppendJob,
    newEntry: AnyNewEntry,
    head: JournalHead,
  ) {
    const recorded = recordedBy === undefined ? { recordedAt } : { recordedAt, recordedBy };
    const entry: Entry = { ...newEntry, seq: head.seq + 1, ...recorded };
    const texts = Object.entries(entry.personal ?? {});
    const salt = texts.length === 0 ? "" : randomBytes(16).toString("hex");
    const hashes = texts.length === 0 ? null : personalHashes(entry.personal ?? {}, salt);
    const hash = chainHash(head.hash, entry, hashes);
    insertEntry.run(
      programme,
      entry.seq,
      entry.id,
      entry.type,
      entry.happenedOn,
      recordedAt,
      recordedBy ?? null,
      canonicalJson(entry.payload),
      entry.corrects ?? null,
      hashes === null ? null : canonicalJson(hashes),
      head.hash,
      hash,
    );
    for (const [name, text] of texts) insertText.run(entry.id, name, text, salt);
    return { seq: entry.seq, hash };
  }

  /** Inside a transaction: whoever calls undoes what was written if this throws. */
  function append(job: AppendJob): Receipt[] {
    const { programme, recordedAt, entries, appended } = job;
    const before = headOf.get(programme) as JournalHead | undefined;
    let head = before ?? { seq: 0, hash: CHAIN_START };
    const receipts = entries(before ?? null).map((entry): Receipt => {
      const held = rowById.get(entry.id) as EntryRow | undefined;
      if (held !== undefined) {
        requireSameEntry(held, programme, entry);
        const { id, seq, hash, recorded_at } = held;
        return { id, seq, hash, recordedAt: recorded_at, status: "already_there" };
      }
      head = insert(job, entry, head);
      return { id: entry.id, ...head, recordedAt, status: "stored" };
    });
    if (head.seq !== (before?.seq ?? 0)) moveHead.run(programme, head.seq, head.hash);
    appended?.(receipts);
    return receipts;
  }

  const alone = (job: AppendJob) => inTransaction(db, "IMMEDIATE", () => append(job));

  function together(jobs: readonly AppendJob[]): PromiseSettledResult<Receipt[]>[] {
    const [only] = jobs;
    // A savepoint keeps copies of the pages that change: a long batch by itself needs none.
    if (only !== undefined && jobs.length === 1) return [fateOf(() => alone(only))];
    return inTransaction(db, "IMMEDIATE", () =>
      jobs.map((job) => fateOf(() => inSavepoint(db, () => append(job)))),
    );
  }

  return { alone, together };
}

/** What became of a job. Where the medium refuses there is no telling one from the others. */
function fateOf(work: () => Receipt[]): PromiseSettledResult<Receipt[]> {
  try {
    return { status: "fulfilled", value: work() };
  } catch (reason) {
    if (isSqliteError(reason)) throw reason;
    return { status: "rejected", reason };
  }
}
