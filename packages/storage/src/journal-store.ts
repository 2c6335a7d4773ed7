import type { AnyNewEntry, Entry, EntryType, Instant, RecordedBy } from "@legami/core";

/**
 * Where the journals of programmes live. A journal only grows: entries are appended, read in order
 * of sequence and verified, never changed. Every method answers with a promise, because a shared
 * store is at the other end of a network; the embedded one has its answer at once.
 */
export interface JournalStore {
  /** Ids of the programmes that have a journal, sorted by code unit. */
  programmes(): Promise<string[]>;

  /**
   * Append the entries in the order given: all of them or, if one cannot be, none. The promise
   * resolves after the commit. An entry sent again is recognised by its id and not stored twice.
   *
   * @throws LegamiError `LEGAMI_ENTRY_CONFLICT` if an id is taken by another content or by another
   *   programme; `LEGAMI_STORAGE` if the medium refuses.
   */
  append(
    programme: string,
    entries: readonly AnyNewEntry[],
    recordedAt: Instant,
    recordedBy?: RecordedBy,
  ): Promise<Receipt[]>;

  /**
   * Append what several writers want, in their order, and go to the disk once for all of them. A job
   * that is refused leaves nothing behind and does not hold up the others; each of them is
   * acknowledged after the one commit.
   *
   * @returns the receipts of each job, or why it was refused
   * @throws LegamiError `LEGAMI_STORAGE` if the medium refuses: then nothing of any job is stored
   */
  appendTogether(jobs: readonly AppendJob[]): Promise<PromiseSettledResult<Receipt[]>[]>;

  /** Entries in order of sequence, with their personal text unless it was erased. */
  entries(programme: string, query?: EntryQuery): Promise<Entry[]>;

  /** The entry with that id, with its personal text unless it was erased; null if there is none. */
  entry(programme: string, id: string): Promise<Entry | null>;

  /** The last entry's place in the chain; null if the programme has no journal. */
  head(programme: string): Promise<JournalHead | null>;

  /**
   * Recompute the whole chain and say everything that does not fit.
   *
   * @param anchor a head noted earlier (or its beginning) that the chain must still contain: what
   *   shows that the end was cut off together with the stored head
   */
  verify(programme: string, anchor?: string): Promise<Verification>;

  /**
   * Forget the personal text of an entry for good. The chain stays whole: it holds salted hashes,
   * and the salt goes with the text.
   *
   * @throws LegamiError `LEGAMI_NOT_FOUND` if there is no such entry.
   */
  erasePersonal(entryId: string): Promise<void>;

  close(): Promise<void>;
}

/** One writer's wish among several. */
export interface AppendJob {
  readonly programme: string;
  readonly recordedAt: Instant;
  readonly recordedBy?: RecordedBy;
  /**
   * The entries, asked for when the job's turn comes: `head` is where the journal ends then, with
   * what the jobs before it appended (null = nowhere yet). What it throws refuses the job.
   */
  readonly entries: (head: JournalHead | null) => readonly AnyNewEntry[];
  /** Told before the next job's turn, and before the commit, which may still fail. */
  readonly appended?: (receipts: readonly Receipt[]) => void;
}

export interface JournalHead {
  readonly seq: number;
  readonly hash: string;
}

/** What became of an entry that was sent. `recordedAt` is when it was first recorded. */
export interface Receipt extends JournalHead {
  readonly id: string;
  readonly recordedAt: Instant;
  readonly status: "stored" | "already_there";
}

export interface EntryQuery {
  /**
   * Only entries that come after this one in the order asked for: a sequence number, or the id of an
   * entry. After one that is not there, or not of that recorder, comes nothing.
   */
  readonly after?: number | string;
  readonly limit?: number;
  readonly type?: EntryType;
  readonly order?: "asc" | "desc";
  readonly recordedBy?: RecordedBy;
}

export interface Verification {
  readonly ok: boolean;
  /** How many entries were read. */
  readonly entries: number;
  /** The head as stored; null if there is none. */
  readonly head: JournalHead | null;
  readonly problems: readonly JournalProblem[];
}

export interface JournalProblem {
  /** Null where the problem lies between entries or at the end. */
  readonly seq: number | null;
  readonly kind: "sequence" | "link" | "hash" | "payload" | "personal" | "head" | "anchor";
  readonly message: string;
}
