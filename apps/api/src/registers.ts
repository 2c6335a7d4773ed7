/**
 * The names of each programme, indexed: made when first asked for, extended as actors are logged, made
 * anew when a description, a merge or a retraction has changed who is who. Thousands of actors take a
 * second, so the work is done in slices and other requests are answered in between.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import {
  type Actor,
  type DuplicatePair,
  type Entry,
  openPairs,
  RegisterIndex,
  readJournal,
} from "@legami/core";
import type { KnownProgramme } from "./programme-cache.ts";

export interface Registers {
  index(known: KnownProgramme): Promise<RegisterIndex>;
  /** Pairs of records that may be one actor, without those that were told apart; the likest first. */
  duplicates(known: KnownProgramme): Promise<DuplicatePair[]>;
}

interface Held {
  readonly facts: KnownProgramme["facts"];
  /** Ids of every actor that an entry describes. */
  readonly described: Set<string>;
  /** Entries that the index knows of. */
  read: number;
  index: Promise<RegisterIndex>;
  pairs: Promise<DuplicatePair[]> | null;
}

/** Longest time that one slice keeps others waiting. */
const SLICE_MS = 20;

export function registers(): Registers {
  const held = new Map<string, Held>();

  function caughtUp(known: KnownProgramme): Held {
    const one = held.get(known.id);
    if (one !== undefined && one.facts === known.facts && extended(one, known)) return one;
    const fresh = heldFrom(known);
    held.set(known.id, fresh);
    return fresh;
  }

  return {
    index: (known) => caughtUp(known).index,

    async duplicates(known) {
      const one = caughtUp(known);
      one.pairs ??= one.index.then(allPairs);
      const { distinct } = readJournal(known.entries, null).stateAt(null);
      return openPairs(
        await one.pairs,
        distinct.map(({ payload }) => payload.actors),
      );
    },
  };
}

function heldFrom({ entries, facts }: KnownProgramme): Held {
  const { actors } = readJournal(entries, null).stateAt(null);
  const described = new Set(entries.flatMap((entry) => describedBy(entry)?.id ?? []));
  return { facts, described, read: entries.length, index: indexed(actors), pairs: null };
}

/** Whether what has been logged since adds actors and changes none; they are added then. */
function extended(held: Held, { entries, facts }: KnownProgramme): boolean {
  const news = entries.slice(held.read).filter((entry) => saysWhoIsWho(entry, facts));
  const added = news.flatMap((entry) => describedBy(entry) ?? []);
  const ids = new Set(added.map(({ id }) => id));
  if (added.length < news.length || ids.size < added.length) return false;
  if (added.some(({ id }) => held.described.has(id))) return false;
  held.read = entries.length;
  if (added.length === 0) return true;
  for (const id of ids) held.described.add(id);
  held.index = held.index.then((index) => {
    for (const actor of added) index.add(actor);
    return index;
  });
  held.pairs = null;
  return true;
}

function describedBy(entry: Entry): Actor | null {
  return entry.type === "actor" ? entry.payload : null;
}

function saysWhoIsWho(entry: Entry, facts: KnownProgramme["facts"]): boolean {
  const type = entry.type === "retraction" ? facts.typeOf(entry.payload.entry) : entry.type;
  return type === "actor" || type === "merge" || type === "retraction";
}

async function indexed(actors: readonly Actor[]): Promise<RegisterIndex> {
  const index = new RegisterIndex();
  await inSlices(actors.length, (at) => index.add(actors[at] as Actor));
  return index;
}

async function allPairs(index: RegisterIndex): Promise<DuplicatePair[]> {
  const pairs: DuplicatePair[] = [];
  await inSlices(index.size, (at) => pairs.push(...index.pairsOf(at)));
  return pairs;
}

async function inSlices(count: number, work: (at: number) => void): Promise<void> {
  let start = performance.now();
  for (let at = 0; at < count; at++) {
    work(at);
    if (performance.now() - start < SLICE_MS) continue;
    await nextTurn();
    start = performance.now();
  }
}
