/** Ties saved since the page was opened; they outlive a walk to the other screen. */
import type { AnyNewEntry } from "@legami/core";
import { useSyncExternalStore } from "react";

export interface RecentEntry {
  readonly entry: AnyNewEntry;
  readonly programme: string;
  readonly names: readonly [string, string];
  /** `10:44`. */
  readonly time: string;
  readonly status: "sent" | "removed";
}

let entries: readonly RecentEntry[] = [];
const listeners = new Set<() => void>();

function set(next: readonly RecentEntry[]): void {
  entries = next;
  for (const listener of listeners) listener();
}

export function addRecent(entry: RecentEntry): void {
  set([entry, ...entries.filter((held) => held.entry.id !== entry.entry.id)]);
}

export function markRemoved(id: string): void {
  set(entries.map((held) => (held.entry.id === id ? { ...held, status: "removed" } : held)));
}

export function useRecent(programme: string): readonly RecentEntry[] {
  const all = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => entries,
  );
  return all.filter((held) => held.programme === programme);
}
