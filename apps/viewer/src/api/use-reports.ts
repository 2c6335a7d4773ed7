/** What the sides of a tie wrote in the survey, word for word: levels, which evaluations turn into strengths. */
import { type Entry, type EntryOf, entriesInForce } from "@legami/core";
import { waveAround } from "../state/timeline.ts";
import { listEntries } from "./client.ts";
import { useAnswer } from "./use-answer.ts";
import type { ProgrammeHead } from "./wire.ts";

export type Report = EntryOf<"assessment">;

/** Journals longer than this are not read through for the words of one tie. */
const MOST_ENTRIES = 20_000;

/** Every answer in force; null while on its way, and where it is not asked for. */
export function useReports(programme: ProgrammeHead, isWanted: boolean): readonly Report[] | null {
  const { settings, head } = programme;
  const isAsked = isWanted && head.seq <= MOST_ENTRIES;
  const question = isAsked ? ["reports", settings.id, head.hash].join("\n") : null;
  const ask = async (signal: AbortSignal) => {
    const [answers, retractions] = await Promise.all([
      listEntries(settings.id, "assessment", signal),
      listEntries(settings.id, "retraction", signal),
    ]);
    return reportsInForce([...answers, ...retractions]);
  };
  return useAnswer(question, ask, { isLasting: true }).answer;
}

export function reportsInForce(entries: readonly Entry[]): readonly Report[] {
  return entriesInForce(entries, null).filter((entry) => entry.type === "assessment");
}

interface ReportedMoment {
  readonly at: string;
  readonly date: string | null;
  readonly carried: { readonly wave: string } | null;
}

/**
 * The level that one side gave the other at a moment, as the engine reads the survey: the answers to
 * its wave, or to the wave before it with what was told since laid over them. Null = no such answer.
 */
export function reportedLevel(
  reports: readonly Report[],
  programme: ProgrammeHead,
  { at, date, carried }: ReportedMoment,
  reporter: string,
  target: string,
): number | null {
  const base = carried?.wave ?? at;
  const baseDate = programme.moments.find((moment) => moment.at === base)?.date ?? null;
  const own = reports.filter(
    ({ payload }) => payload.reporter === reporter && payload.target === target,
  );
  const waveOf = ({ payload, happenedOn }: Report) =>
    payload.wave ?? waveAround(programme, happenedOn)?.at ?? null;
  const ofWave = own.filter((report) => waveOf(report) === base);
  const since = own
    .filter((report) => carried !== null && waveOf(report) === null)
    .filter(({ happenedOn }) => baseDate === null || happenedOn > baseDate)
    .filter(({ happenedOn }) => date === null || happenedOn <= date)
    .sort((a, b) => (a.happenedOn < b.happenedOn ? -1 : 1));
  return [...ofWave, ...since].at(-1)?.payload.level ?? null;
}
