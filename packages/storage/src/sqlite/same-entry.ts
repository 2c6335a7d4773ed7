import type { DatabaseSync } from "node:sqlite";
import { type AnyNewEntry, canonicalJson, LegamiError, personalHashes } from "@legami/core";
import { type EntryRow, hashesOf } from "./rows.ts";

type RequireSameEntry = (held: EntryRow, programme: string, entry: AnyNewEntry) => void;

/**
 * The guard that lets an entry be sent twice: the second must say what the first said.
 * It throws LegamiError `LEGAMI_ENTRY_CONFLICT` where it does not.
 */
export function sameEntryCheck(db: DatabaseSync): RequireSameEntry {
  const saltOf = db.prepare("SELECT salt FROM personal WHERE entry = ? LIMIT 1");

  function samePersonalText(held: EntryRow, entry: AnyNewEntry): boolean {
    const texts = entry.personal ?? {};
    const hashes = hashesOf(held) ?? {};
    if (canonicalJson(Object.keys(texts).sort()) !== canonicalJson(Object.keys(hashes).sort())) {
      return false;
    }
    const salt = saltOf.get(held.id)?.["salt"];
    // Erased text can no longer be compared; sent again it is neither a conflict nor kept.
    if (salt === undefined) return true;
    return canonicalJson(personalHashes(texts, String(salt))) === canonicalJson(hashes);
  }

  return (held, programme, entry) => {
    const isSame =
      held.programme === programme &&
      held.type === entry.type &&
      held.happened_on === entry.happenedOn &&
      held.corrects === (entry.corrects ?? null) &&
      held.payload === canonicalJson(entry.payload) &&
      samePersonalText(held, entry);
    if (isSame) return;
    throw new LegamiError(
      "LEGAMI_ENTRY_CONFLICT",
      held.programme === programme
        ? `entry ${held.id} is already in the journal (number ${held.seq}) and says something else`
        : `entry ${held.id} is already in the journal of another programme`,
      // The number in another programme's journal is nobody's business here.
      { details: { id: held.id, seq: held.programme === programme ? held.seq : null } },
    );
  };
}
