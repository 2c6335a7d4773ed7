import { type Entry, snapshotAt, snapshotDigest } from "@legami/core";
import type { ProgrammeData } from "../../src/index.ts";

/** The entries as a journal holds them. */
export function journalOf({ entries }: Pick<ProgrammeData, "entries">): Entry[] {
  return entries.map((entry, index) => ({
    ...entry,
    seq: index + 1,
    recordedAt: "2024-01-01T00:00:00.000Z",
  }));
}

/** The digest of the snapshot at each wave, in the usual lens. */
export function digestsOf(data: ProgrammeData): string[] {
  const journal = journalOf(data);
  return data.settings.waves.map(({ id }) => snapshotDigest(snapshotAt(journal, id)));
}
