import type { Instant } from "@legami/core";

/** What was told of an import when it was done. Its entries are those that it recorded in the journal. */
export interface ImportRecord {
  readonly id: string;
  readonly programme: string;
  /** Name of the file, or of the first of several. */
  readonly file: string;
  readonly at: Instant;
  /** JSON, as whoever did the import wrote it. */
  readonly report: string;
}

export interface ImportStore {
  /** Note it; what is noted already stays as it is. */
  add(record: ImportRecord): Promise<void>;

  /** Of a programme, the latest first. */
  list(programme: string): Promise<ImportRecord[]>;

  find(programme: string, id: string): Promise<ImportRecord | null>;
}
