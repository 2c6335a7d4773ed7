/** The repetitions that `--intervals` asks for, with a bar for whoever waits. */
import { DEFAULT_DRAWS, type Entry, type EvaluationRequest, type Repetitions } from "@legami/core";
import { repeatInThreads } from "@legami/threads";
import { given } from "./given.ts";
import { interruptible, progressBar } from "./progress.ts";
import type { ChangeOptions } from "./verbs/evaluation-options.ts";
import type { Surroundings } from "./verbs/verb.ts";

/** Work that takes seconds is always worth a bar. */
const LONG = Number.POSITIVE_INFINITY;

/**
 * The evaluation with its intervals. The first numbers are computed while the threads draw.
 *
 * @param steps as `compareDates` and `evaluateInSteps` take them
 */
export async function withIntervals<Answer>(
  { entries, request }: { readonly entries: readonly Entry[]; readonly request: EvaluationRequest },
  options: ChangeOptions & { readonly quiet?: boolean },
  { texts, say }: Surroundings,
  steps: () => { readonly first: Answer; readonly surer: (repetitions: Repetitions) => Answer },
): Promise<Answer> {
  const bar = progressBar(LONG, options.quiet ?? false);
  const { from = null, to = null, draws = DEFAULT_DRAWS } = options;
  return interruptible(async (signal) => {
    const drawing = repeatInThreads(
      { entries, from, to, request, draws },
      { signal, joins: true, onProgress: bar.show, ...given(options, "threads") },
    );
    // Only what `steps` throws is told: the threads fail for the same reason.
    drawing.catch(() => {});
    try {
      const { first, surer } = steps();
      const repetitions = await drawing;
      if (repetitions === null) say(texts.certainty.nothingToDraw);
      return repetitions === null ? first : surer(repetitions);
    } finally {
      bar.clear();
    }
  });
}
