import type { Entry } from "@legami/core";
import type { SignedIn } from "./access/signed-in.ts";

/** An entry as whoever asks may see it: a link learns nothing of how much others record. */
export function shownEntry(entry: Entry, who: SignedIn): object {
  return who.role === "link" ? { ...entry, seq: null } : entry;
}
