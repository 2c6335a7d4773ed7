import type { FrozenSnapshot, Instant, RecordedBy } from "@legami/core";
import type { JournalHead } from "./journal-store.ts";

/**
 * A frozen snapshot: how far the journal went, and what the engine saw in it then. The file itself is
 * made of the journal up to `head` whenever somebody wants it.
 */
export interface SnapshotRecord {
  readonly id: string;
  readonly programme: string;
  readonly title: string;
  readonly note: string | null;
  readonly frozenAt: Instant;
  readonly frozenBy: RecordedBy;
  readonly head: JournalHead;
  /** Of the parameters in force. */
  readonly parameters: string;
  readonly snapshots: readonly FrozenSnapshot[];
  /** Of the frozen file. */
  readonly digest: string;
}

export interface SnapshotStore {
  /** Note it; an id that is noted already stays as it is, in whichever programme. */
  add(record: SnapshotRecord): Promise<void>;

  /** Of a programme, the latest first. */
  list(programme: string): Promise<SnapshotRecord[]>;

  find(programme: string, id: string): Promise<SnapshotRecord | null>;
}
