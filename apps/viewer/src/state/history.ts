/**
 * What was done in this visit, whatever the screen: undone from its end or one by one, and done again.
 * Who does something says how it is taken back; nothing here knows what it was.
 */
import { useSyncExternalStore } from "react";

/** What is told of a deed; words are found when it is shown. */
export type DeedContent =
  | { readonly kind: "entries"; readonly entries: readonly DeedEntry[]; readonly isUndo?: boolean }
  | { readonly kind: "import"; readonly file: string; readonly way: "undo" | "redo" }
  | { readonly kind: "move"; readonly actor: string }
  | { readonly kind: "unmove"; readonly actors: number };

/** As much of an entry as a list shows. */
export interface DeedEntry {
  readonly id: string;
  readonly type: string;
  readonly happenedOn: string;
  readonly payload: unknown;
  readonly corrects?: string;
}

export interface NewDeed {
  readonly programme: string;
  readonly what: DeedContent;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

export interface Deed extends NewDeed {
  readonly id: number;
  readonly at: Date;
}

export interface History {
  /** The oldest first. */
  readonly done: readonly Deed[];
  /** What would be done again next stands last. */
  readonly undone: readonly Deed[];
  readonly isBusy: boolean;
  /** What did not go through, and why. */
  readonly failed: { readonly deed: Deed; readonly way: Way; readonly cause: unknown } | null;
  /** What went through last. */
  readonly last: { readonly deed: Deed; readonly way: Way } | null;
  /** Counts what went through: screens that show lists read them again. */
  readonly round: number;
}

type Way = "undo" | "redo";

/** More are forgotten, the oldest first. */
export const MOST_DEEDS = 200;

const NOTHING: History = {
  done: [],
  undone: [],
  isBusy: false,
  failed: null,
  last: null,
  round: 0,
};

let now: History = NOTHING;
let count = 0;
const listeners = new Set<() => void>();

function become(change: Partial<History>): void {
  now = { ...now, ...change };
  for (const listener of listeners) listener();
}

/** Something new was done: what was undone before cannot be done again. */
export function noteDeed(deed: NewDeed): void {
  count++;
  const noted = { ...deed, id: count, at: new Date() };
  become({
    done: [...now.done, noted].slice(-MOST_DEEDS),
    undone: [],
    failed: null,
    last: null,
  });
}

/** Take a deed back, the last one unless it is said which; false if there was nothing, or it failed. */
export function undo(deed?: Deed): Promise<boolean> {
  return inTurn(() => turn("undo", deed ?? now.done.at(-1), now.done));
}

export function redo(deed?: Deed): Promise<boolean> {
  return inTurn(() => turn("redo", deed ?? now.undone.at(-1), now.undone));
}

/** One step after the other: whoever presses the keys three times means three steps. */
let turns: Promise<unknown> = Promise.resolve();

function inTurn(work: () => Promise<boolean>): Promise<boolean> {
  const own = turns.then(work);
  turns = own;
  return own;
}

async function turn(way: Way, deed: Deed | undefined, from: readonly Deed[]): Promise<boolean> {
  if (deed === undefined || !from.includes(deed)) return false;
  become({ isBusy: true, failed: null });
  try {
    await deed[way]();
  } catch (cause) {
    become({ isBusy: false, failed: { deed, way, cause }, last: null });
    return false;
  }
  const without = (deeds: readonly Deed[]) => deeds.filter(({ id }) => id !== deed.id);
  become({
    done: way === "undo" ? without(now.done) : [...now.done, deed],
    undone: way === "undo" ? [...now.undone, deed] : without(now.undone),
    isBusy: false,
    last: { deed, way },
    round: now.round + 1,
  });
  return true;
}

/** A screen has taken it back by a button of its own. */
export function noteUndone(deed: Deed): void {
  become({
    done: now.done.filter(({ id }) => id !== deed.id),
    undone: [...now.undone, deed],
  });
}

export function currentHistory(): History {
  return now;
}

/** What was said of the last step has been read. */
export function dismissLast(): void {
  become({ last: null, failed: null });
}

/** Somebody else may sit here next. */
export function forgetHistory(): void {
  become({ ...NOTHING, round: now.round });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useHistory(): History {
  return useSyncExternalStore(subscribe, () => now);
}

/** Whether the entry was stored in this visit and is taken back now; null where the history does not know it. */
export function useTakenBack(entry: string | null): boolean | null {
  const { done, undone } = useHistory();
  const has = (deeds: readonly Deed[]) =>
    deeds.some(
      ({ what }) => what.kind === "entries" && what.entries.some(({ id }) => id === entry),
    );
  return has(undone) ? true : has(done) ? false : null;
}

/** Counts what was undone or done again: a list that was read before is read once more. */
export function useHistoryRound(): number {
  return useSyncExternalStore(subscribe, () => now.round);
}
