/** Notes on the programme's progress: personal text, kept with the entries and in no evaluation. */
import { type Entry, entriesInForce } from "@legami/core";
import { listEntries } from "./client.ts";
import { type Asked, useAnswer } from "./use-answer.ts";
import type { ProgrammeHead } from "./wire.ts";

export interface ProgressNote {
  readonly id: string;
  readonly indicator: string;
  readonly territory: string | null;
  readonly date: string;
  readonly value: number;
  readonly text: string;
}

/** Those in force, up to that day, the latest first. */
export function useProgressNotes(
  { settings, head }: ProgrammeHead,
  until: string | null,
): Asked<readonly ProgressNote[]> {
  const question = ["progress", settings.id, until ?? "", head.hash].join("\n");
  return useAnswer(question, async (signal) => {
    // The journal is handed out as it was sent: what was taken back since is told by retractions.
    const [progress, retractions] = await Promise.all([
      listEntries(settings.id, "progress", signal),
      listEntries(settings.id, "retraction", signal),
    ]);
    return notesUntil([...progress, ...retractions], until);
  });
}

export function notesUntil(entries: readonly Entry[], until: string | null): ProgressNote[] {
  return entriesInForce(entries, null)
    .flatMap((entry): ProgressNote[] => {
      const text = entry.personal?.["note"]?.trim() ?? "";
      if (entry.type !== "progress" || text === "") return [];
      if (until !== null && entry.happenedOn > until) return [];
      const { indicator, territory, value } = entry.payload;
      return [{ id: entry.id, indicator, territory, date: entry.happenedOn, value, text }];
    })
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
