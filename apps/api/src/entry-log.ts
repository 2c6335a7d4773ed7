import { type AnyNewEntry, checkEntries, type JournalFacts, LegamiError } from "@legami/core";
import type { Receipt } from "@legami/storage";
import { requireFreeIds, requireLinkMay, takenId } from "./access/link-rights.ts";
import { factsForLink } from "./access/link-scope.ts";
import type { SignedIn } from "./access/signed-in.ts";
import type { RouteContext } from "./context.ts";
import { InvalidEntries } from "./invalid-entries.ts";
import { unknownProgramme } from "./programme-cache.ts";

/** A receipt as it is shown: how much others record is no business of a link. */
export type ShownReceipt = Omit<Receipt, "seq"> & { readonly seq: number | null };

export interface Logging {
  readonly who: SignedIn;
  readonly programme: string;
  /** Made from the facts as they are when the turn comes, as far as whoever logs may know them. */
  readonly entries: (facts: JournalFacts) => readonly AnyNewEntry[];
  /** Where in the request the n-th entry stands. */
  readonly pointerOf?: (index: number) => string;
}

/** The one way into a journal: what is sent is checked for what it says and for who sends it, then stored. */
export function entryLog({
  programmes,
  clock,
}: RouteContext): (logging: Logging) => Promise<ShownReceipt[]> {
  return async ({ who, programme, entries, pointerOf = () => "" }) => {
    const wish = {
      programme,
      recordedAt: clock(),
      recordedBy: who.recordedBy,
      entries: (facts: JournalFacts) => {
        if (facts.settings() === undefined) throw unknownProgramme(programme);
        const seen = who.role === "link" ? factsForLink(who.link, facts) : facts;
        const sent = entries(seen);
        if (who.role === "link") requireLinkMay(who.link, facts, sent, pointerOf);
        requireSound(seen, sent, pointerOf);
        if (who.role === "link") requireFreeIds(who.link, facts, sent);
        return sent;
      },
    };
    if (who.role !== "link") return programmes.append(wish);
    try {
      return (await programmes.append(wish)).map((receipt) => ({ ...receipt, seq: null }));
    } catch (error) {
      const isTaken = error instanceof LegamiError && error.code === "LEGAMI_ENTRY_CONFLICT";
      throw isTaken ? takenId(String(error.details["id"])) : error;
    }
  };
}

function requireSound(
  facts: JournalFacts,
  entries: readonly AnyNewEntry[],
  pointerOf: (index: number) => string,
): void {
  const found = checkEntries(facts, entries);
  if (found.length === 0) return;
  throw new InvalidEntries(
    found.map(({ index, pointer, message }) => ({
      pointer: `${pointerOf(index)}${pointer}`,
      message,
    })),
  );
}
