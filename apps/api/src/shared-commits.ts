import { setImmediate as nextTurn } from "node:timers/promises";
import {
  type AnyNewEntry,
  type Instant,
  JournalFacts,
  LegamiError,
  type RecordedBy,
} from "@legami/core";
import type { AppendJob, JournalHead, JournalStore, Receipt } from "@legami/storage";

/** What somebody wants to write, made from the facts as they are when its turn comes. */
export interface Wish {
  readonly programme: string;
  readonly recordedAt: Instant;
  readonly recordedBy: RecordedBy;
  /** The facts have no settings before the programme's first entry. */
  readonly entries: (facts: JournalFacts) => readonly AnyNewEntry[];
}

interface KnownSoFar {
  readonly facts: JournalFacts;
  readonly head: JournalHead;
}

interface Waiting {
  readonly wish: Wish;
  readonly resolve: (receipts: Receipt[]) => void;
  readonly reject: (reason: unknown) => void;
  readonly tries: number;
}

/** A journal as it will be once the jobs before this one are committed. */
interface Draft {
  readonly facts: JournalFacts;
  head: JournalHead | null;
}

/** So many writers are answered with one sync; the rest wait for the next. */
const MOST_TOGETHER = 200;
const MOST_TRIES = 5;

/** Another process has written since the facts were learned. */
class StaleJournal extends Error {}

/**
 * Writes that arrive while others are being synced go to the disk together: one sync for all of them,
 * each checked against what those before it wrote, refused alone, acknowledged after the commit.
 */
export function sharedCommits(
  store: JournalStore,
  knownOf: (programme: string) => Promise<KnownSoFar | null>,
): (wish: Wish) => Promise<Receipt[]> {
  const waiting: Waiting[] = [];
  let isUnderWay = false;

  async function commitAll(): Promise<void> {
    isUnderWay = true;
    while (waiting.length > 0) {
      // The sync has held up the loop: what came in meanwhile is read before the next one.
      await nextTurn();
      await commit(waiting.splice(0, MOST_TOGETHER));
    }
    isUnderWay = false;
  }

  async function commit(group: readonly Waiting[]): Promise<void> {
    try {
      const drafts = await draftsOf(group);
      const fates = await store.appendTogether(
        group.map(({ wish }) => jobOf(wish, drafts.get(wish.programme) as Draft)),
      );
      group.forEach((one, index) => {
        settle(one, fates[index] as PromiseSettledResult<Receipt[]>);
      });
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  async function draftsOf(group: readonly Waiting[]): Promise<Map<string, Draft>> {
    const drafts = new Map<string, Draft>();
    for (const programme of new Set(group.map(({ wish }) => wish.programme))) {
      const known = await knownOf(programme);
      const facts = known?.facts.draft() ?? new JournalFacts();
      drafts.set(programme, { facts, head: known?.head ?? null });
    }
    return drafts;
  }

  function settle(one: Waiting, fate: PromiseSettledResult<Receipt[]>): void {
    if (fate.status === "fulfilled") one.resolve(fate.value);
    else if (!(fate.reason instanceof StaleJournal)) one.reject(fate.reason);
    else if (one.tries < MOST_TRIES) waiting.push({ ...one, tries: one.tries + 1 });
    else one.reject(writtenByOthers());
  }

  return (wish) =>
    new Promise((resolve, reject) => {
      waiting.push({ wish, resolve, reject, tries: 1 });
      if (!isUnderWay) commitAll().catch(reject);
    });
}

function jobOf({ entries, ...recorded }: Wish, draft: Draft): AppendJob {
  let wanted: readonly AnyNewEntry[] = [];
  return {
    ...recorded,
    entries: (head) => {
      if (head?.hash !== draft.head?.hash) throw new StaleJournal();
      wanted = entries(draft.facts);
      return wanted;
    },
    appended: (receipts) => {
      receipts.forEach(({ status, seq, hash }, index) => {
        if (status === "already_there") return;
        draft.facts.learn({ ...(wanted[index] as AnyNewEntry), recordedBy: recorded.recordedBy });
        draft.head = { seq, hash };
      });
    },
  };
}

function writtenByOthers(): LegamiError {
  return new LegamiError("LEGAMI_STORAGE", "other processes keep writing to this journal", {
    details: { reason: "busy" },
  });
}
