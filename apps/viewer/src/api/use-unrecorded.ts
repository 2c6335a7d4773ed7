/** Surveys of which nobody noted who was asked: what hangs on it cannot be said. */
import { listInForce } from "./entries-in-force.ts";
import { useAnswer } from "./use-answer.ts";
import type { ProgrammeHead } from "./wire.ts";

/** Of these waves; none while it is on its way. */
export function useUnrecorded(
  { settings, head }: ProgrammeHead,
  waves: readonly string[],
): readonly string[] {
  const isWanted = settings.observation === "recorded";
  const { answer } = useAnswer(
    isWanted ? `responses\n${settings.id}\n${head.hash}` : null,
    (signal) => listInForce(settings.id, "response", signal),
  );
  if (answer === null) return [];
  const noted = new Set(answer.map(({ payload }) => payload.wave));
  return waves.filter((wave) => !noted.has(wave));
}
