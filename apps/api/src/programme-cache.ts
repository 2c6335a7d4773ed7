import { type Entry, JournalFacts, LegamiError } from "@legami/core";
import type { JournalHead, JournalStore, Receipt } from "@legami/storage";
import { sharedCommits, type Wish } from "./shared-commits.ts";

/** A programme's journal as this process knows it, up to `head`. */
export interface KnownProgramme {
  readonly id: string;
  /** In order of sequence, without personal text: what is erased must not live on in memory. */
  readonly entries: readonly Entry[];
  readonly facts: JournalFacts;
  readonly head: JournalHead;
}

/** The projections that this process keeps: read once, then caught up by sequence. */
export interface ProgrammeCache {
  /** @throws LegamiError `LEGAMI_NOT_FOUND` if the programme has no journal */
  read(programme: string): Promise<KnownProgramme>;

  /** Append what the wish makes of the journal, nothing coming between the look and the deed. */
  append(wish: Wish): Promise<Receipt[]>;
}

interface Held {
  readonly entries: Entry[];
  readonly facts: JournalFacts;
  head: JournalHead;
}

export function programmeCache(store: JournalStore): ProgrammeCache {
  const held = new Map<string, Held>();
  const queues = new Map<string, Promise<unknown>>();

  /** Run after everything that was asked of this programme before. */
  function inTurn<T>(programme: string, work: () => Promise<T>): Promise<T> {
    const turn = (queues.get(programme) ?? Promise.resolve()).then(work);
    const settled = turn.catch(() => {});
    queues.set(programme, settled);
    settled.then(() => {
      if (queues.get(programme) === settled) queues.delete(programme);
    });
    return turn;
  }

  /** What is held, or a fresh start if the journal is another one now (a restored backup). */
  function heldUpTo(id: string, head: JournalHead): Held {
    const known = held.get(id);
    const isAnother =
      known !== undefined &&
      (head.seq < known.head.seq || (head.seq === known.head.seq && head.hash !== known.head.hash));
    if (known !== undefined && !isAnother) return known;
    return { entries: [], facts: new JournalFacts(), head: { seq: 0, hash: "" } };
  }

  async function caughtUp(id: string): Promise<KnownProgramme | null> {
    const head = await store.head(id);
    if (head === null) return null;
    const known = heldUpTo(id, head);
    if (head.seq > known.head.seq) {
      for (const entry of await store.entries(id, { after: known.head.seq })) {
        // Appended after the head was read: the next reader's.
        if (entry.seq > head.seq) break;
        const { personal: _, ...kept } = entry;
        known.entries.push(kept);
        known.facts.learn(kept);
      }
      known.head = head;
      held.set(id, known);
    }
    return { id, ...known };
  }

  const known = (programme: string) => inTurn(programme, () => caughtUp(programme));

  return {
    read: async (programme) => {
      const found = await known(programme);
      if (found === null) throw unknownProgramme(programme);
      return found;
    },

    append: sharedCommits(store, known),
  };
}

export function unknownProgramme(id: string): LegamiError {
  return new LegamiError("LEGAMI_NOT_FOUND", `there is no programme “${id}”`, {
    details: { what: "programme", id },
  });
}
