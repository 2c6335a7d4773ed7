import type { Entry, PersonalHashes } from "@legami/core";

/** A row of `entries`, named as in the table. */
export interface EntryRow {
  readonly programme: string;
  readonly seq: number;
  readonly id: string;
  readonly type: string;
  readonly happened_on: string;
  readonly recorded_at: string;
  /** Not there in a journal of format 1 that is only read. */
  readonly recorded_by?: string | null;
  readonly payload: string;
  readonly corrects: string | null;
  readonly personal: string | null;
  readonly previous: string;
  readonly hash: string;
}

/** A row of `personal`. */
export interface PersonalRow {
  readonly entry: string;
  readonly name: string;
  readonly text: string;
  readonly salt: string;
}

/** The entry that a row and its texts hold. No text left means no `personal`. */
export function entryOf(row: EntryRow, texts: readonly PersonalRow[]): Entry {
  return {
    id: row.id,
    type: row.type,
    happenedOn: row.happened_on,
    payload: JSON.parse(row.payload),
    ...(row.corrects === null ? {} : { corrects: row.corrects }),
    ...(texts.length === 0 ? {} : { personal: textsByName(texts) }),
    seq: row.seq,
    recordedAt: row.recorded_at,
    ...(row.recorded_by == null ? {} : { recordedBy: row.recorded_by }),
  } as Entry;
}

export function textsByName(texts: readonly PersonalRow[]): Record<string, string> {
  return Object.fromEntries(texts.map(({ name, text }) => [name, text]));
}

export function hashesOf(row: Pick<EntryRow, "personal">): PersonalHashes | null {
  return row.personal === null ? null : (JSON.parse(row.personal) as PersonalHashes);
}
