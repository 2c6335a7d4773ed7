/** What becomes of each row of a plan in a journal as it is: stored, there already, merged, refused. */
import { type AnyNewEntry, entryIdFrom, type JournalFacts } from "@legami/core";
import type { ImportPlan } from "./plan.ts";

export type Fate = "stored" | "already" | "merged" | "refused";

export interface FateCounts {
  readonly read: number;
  readonly stored: number;
  readonly merged: number;
  readonly already: number;
  readonly refused: number;
}

export interface Fated {
  /** Entries that are not in the journal, in order. */
  readonly missing: readonly AnyNewEntry[];
  /** The fate of each row of the plan. */
  readonly fates: readonly Fate[];
  readonly counts: FateCounts;
  /** How many entries of each type are added. */
  readonly added: Readonly<Record<string, number>>;
  /** How many of the added answers and ties each wave gets, in order of appearance; null = none of them. */
  readonly waves: readonly WaveCount[];
}

export interface WaveCount {
  readonly wave: string | null;
  readonly count: number;
}

/** @param importId of the import that may have been done already, as far as the journal tells */
export function fatesIn(
  { rows, entries }: ImportPlan,
  programme: string,
  facts: JournalFacts,
  importId: string | null,
): Fated {
  const taken = new Set(entries.map(({ id }) => id));
  const missing: AnyNewEntry[] = [];
  const isOwn = entries.map((entry) => {
    const held = facts.entry(entry.id);
    if (held === undefined) {
      missing.push(entry);
      return true;
    }
    if (facts.inForceOf(entry.id) !== null) return held.recordedBy === `import:${importId}`;
    // What was withdrawn and is told once more is another entry, which says the same.
    const again = toldAgain(entry, programme, facts, taken);
    if (again !== null) missing.push(again);
    return again !== null;
  });
  const fates = rows.map(({ fate, entries: own }): Fate => {
    if (fate !== "entries") return fate;
    return own.some((at) => isOwn[at] === true) ? "stored" : "already";
  });
  return {
    missing,
    fates,
    counts: countsOf(fates),
    added: addedIn(entries, isOwn),
    waves: wavesOf(missing),
  };
}

/** Null if it has been told again, and holds. */
function toldAgain(
  entry: AnyNewEntry,
  programme: string,
  facts: JournalFacts,
  taken: Set<string>,
): AnyNewEntry | null {
  const { type, happenedOn, payload } = entry;
  for (let occurrence = 1; ; occurrence++) {
    const id = entryIdFrom({ programme, type, happenedOn, payload }, occurrence);
    if (taken.has(id)) continue;
    if (facts.entry(id) !== undefined) {
      if (facts.inForceOf(id) !== null) return null;
      continue;
    }
    taken.add(id);
    return { ...entry, id };
  }
}

function countsOf(fates: readonly Fate[]): FateCounts {
  const of = (fate: Fate) => fates.filter((one) => one === fate).length;
  return {
    read: fates.length,
    stored: of("stored"),
    merged: of("merged"),
    already: of("already"),
    refused: of("refused"),
  };
}

function addedIn(
  entries: readonly AnyNewEntry[],
  isOwn: readonly boolean[],
): Record<string, number> {
  const added: Record<string, number> = {};
  entries.forEach(({ type }, at) => {
    if (isOwn[at] === true) added[type] = (added[type] ?? 0) + 1;
  });
  return added;
}

function wavesOf(added: readonly AnyNewEntry[]): WaveCount[] {
  const counts = new Map<string | null, number>();
  for (const { type, payload } of added) {
    if (type !== "assessment" && type !== "given-tie") continue;
    counts.set(payload.wave, (counts.get(payload.wave) ?? 0) + 1);
  }
  return [...counts].map(([wave, count]) => ({ wave, count }));
}
