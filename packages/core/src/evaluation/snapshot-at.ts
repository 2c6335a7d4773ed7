import { readJournal } from "../journal/journal-state.ts";
import type { Entry } from "../model/entry.ts";
import { type Snapshot, takeSnapshot } from "../snapshot/snapshot.ts";
import { chosenMoment } from "./moment-facts.ts";
import { type EvaluationRequest, resolveRequest } from "./request.ts";

/**
 * The snapshot that an evaluation of that date reads, for use with other libraries.
 *
 * @param at a wave's id or a date; the last wave if null
 * @throws LegamiError if the programme, the moment or the lens does not exist
 */
export function snapshotAt(
  entries: readonly Entry[],
  at: string | null,
  request: Pick<EvaluationRequest, "lens" | "knownOn"> = {},
): Snapshot {
  const journal = readJournal(entries, request.knownOn ?? null);
  const { lens } = resolveRequest(journal.settings, request);
  const moment = chosenMoment(journal, at, "last");
  return takeSnapshot(journal.stateAt(moment.date), moment, lens);
}
