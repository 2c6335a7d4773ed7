/** What is stored in this visit, noted so that it can be taken back: a retraction, and that of it. */
import type { AnyNewEntry } from "@legami/core";
import {
  currentHistory,
  type DeedContent,
  type NewDeed,
  noteDeed,
  noteUndone,
} from "../state/history.ts";
import { uuidv7 } from "../state/uuid.ts";

type Store = (entries: readonly AnyNewEntry[]) => Promise<unknown>;

/** Held by deed, so that a screen that takes something back by itself can say with what. */
const withdrawn = new WeakMap<DeedContent, (retractions: readonly AnyNewEntry[]) => void>();

/** These entries were stored: undone by their retraction, done again by that of the retraction. */
export function noteEntries(
  programme: string,
  entries: readonly AnyNewEntry[],
  store: Store,
): void {
  const what: DeedContent = { kind: "entries", entries };
  noteDeed({ programme, what, ...turnsOf(what, entries, store) });
}

/** As it is taken back by a button beside it: the history knows it as undone. */
export function noteTakenBack(retractions: readonly AnyNewEntry[]): void {
  const targets = new Set(
    retractions.flatMap((entry) => (entry.type === "retraction" ? [entry.payload.entry] : [])),
  );
  const deed = currentHistory().done.findLast(
    ({ what }) => what.kind === "entries" && what.entries.some(({ id }) => targets.has(id)),
  );
  if (deed === undefined) return;
  withdrawn.get(deed.what)?.(retractions);
  noteUndone(deed);
}

/** @param way what was done: `undo` took the import back, `redo` brought it, for the first time or again */
export function noteImport(
  programme: string,
  { file }: { readonly file: string },
  way: "undo" | "redo",
  turn: (way: "undo" | "redo") => Promise<unknown>,
): void {
  const to = (next: "undo" | "redo") => async () => {
    await turn(next);
  };
  const what: DeedContent = { kind: "import", file, way };
  noteDeed({ programme, what, undo: to(way === "redo" ? "undo" : "redo"), redo: to(way) });
}

function turnsOf(
  what: DeedContent,
  entries: readonly AnyNewEntry[],
  store: Store,
): Pick<NewDeed, "undo" | "redo"> {
  let held = entries;
  /** Made once for each turn: sent twice after a lost answer, it is stored once. */
  let sending: readonly AnyNewEntry[] | null = null;
  const retract = async () => {
    sending ??= [...held].reverse().map(retractionOf);
    await store(sending);
    held = sending;
    sending = null;
  };
  withdrawn.set(what, (retractions) => {
    held = retractions;
    sending = null;
  });
  return {
    undo: async () => {
      held = entries;
      await retract();
    },
    redo: retract,
  };
}

function retractionOf({ id, happenedOn }: AnyNewEntry): AnyNewEntry {
  return { id: uuidv7(), type: "retraction", happenedOn, payload: { entry: id } };
}
