import { getComparison } from "./client.ts";
import { useAnswer } from "./use-answer.ts";
import type { ProgrammeHead } from "./wire.ts";

/** Digests of two waves as they are now; null while they are asked for, and without two waves. */
export function useSnapshots(
  { settings, head }: ProgrammeHead,
  from: string | null,
  to: string | null,
): readonly string[] | null {
  const isAsked = from !== null && to !== null && from !== to;
  const question = isAsked ? ["digests", settings.id, head.hash, from, to].join("\n") : null;
  const asked = useAnswer(question, async (signal) => {
    const { from: first, to: last } = await getComparison(
      { from: from ?? "", to: to ?? "", carried: true },
      {
        programme: settings.id,
        scope: "ALL",
        lens: settings.lenses[0],
        lang: "it",
        only: "active-actors",
      },
      signal,
    );
    return [first.snapshot, last.snapshot];
  });
  return asked.answered === question ? asked.answer : null;
}
