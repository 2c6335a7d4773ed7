/** Entries as a list shows them: what became of each since it was recorded. */
import type { Entry } from "@legami/core";

export interface JournalRow {
  readonly entry: Entry;
  readonly state: "stands" | "corrected" | "withdrawn";
  /** What withdrew it. */
  readonly retraction: Entry | null;
}

/**
 * @param entries some of the journal, in any order; what came after each of them must be among them
 */
export function journalRows(entries: readonly Entry[]): readonly JournalRow[] {
  const retractions = new Map<string, Entry>();
  for (const entry of inOrder(entries)) {
    if (entry.type === "retraction") retractions.set(entry.payload.entry, entry);
  }
  /** A withdrawal that was withdrawn does not hold. */
  const retractionOf = (id: string): Entry | null => {
    const retraction = retractions.get(id);
    return retraction !== undefined && retractionOf(retraction.id) === null ? retraction : null;
  };
  const corrected = new Set(
    entries.flatMap(({ id, corrects }) =>
      corrects !== undefined && retractionOf(id) === null ? [corrects] : [],
    ),
  );
  return entries.map((entry) => {
    const retraction = retractionOf(entry.id);
    const state =
      retraction !== null ? "withdrawn" : corrected.has(entry.id) ? "corrected" : "stands";
    return { entry, state, retraction };
  });
}

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
}

/** Ids of the actors that an entry names. */
export function actorsIn(entry: Entry): readonly string[] {
  switch (entry.type) {
    case "event":
      return entry.payload.participants;
    case "assessment":
      return [entry.payload.reporter, entry.payload.target];
    case "documentary":
    case "given-tie":
      return [entry.payload.source, entry.payload.target];
    case "agreement":
      return entry.payload.signatories;
    case "response":
      return [entry.payload.actor];
    case "distinct":
      return entry.payload.actors;
    case "merge":
      return [...entry.payload.absorbed, entry.payload.into];
    case "split":
      return [entry.payload.actor, ...entry.payload.parts];
    default:
      return [];
  }
}
