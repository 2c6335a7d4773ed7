/** One measure from the first date of the sentence to every later wave, in several scopes at once. */
import type { Resolved } from "../state/timeline.ts";
import type { Language } from "../state/view-state.ts";
import { getComparison, getSnapshot } from "./client.ts";
import { type Asked, useAnswer } from "./use-answer.ts";
import type { Comparison, Measurement, TimelineMoment } from "./wire.ts";

export type MeasureSeries =
  | {
      readonly kind: "comparisons";
      readonly key: string;
      /** The first date, then the second of each comparison. */
      readonly moments: readonly TimelineMoment[];
      readonly comparisons: readonly Comparison[];
    }
  | {
      readonly kind: "single";
      readonly key: string;
      readonly moments: readonly TimelineMoment[];
      readonly measurement: Measurement;
    };

interface Question {
  readonly programme: string;
  readonly resolved: Resolved;
  readonly key: string;
  readonly scopes: readonly string[];
  readonly lang: Language;
  /** Changes when the journal does. */
  readonly revision: string;
}

export function useMeasureSeries(question: Question | null): Asked<MeasureSeries> {
  const later = question === null ? [] : laterMoments(question.resolved);
  const asked =
    question === null
      ? null
      : [
          "series of",
          question.key,
          question.programme,
          question.resolved.from.at,
          later.map(({ at }) => at).join(),
          question.scopes.join(),
          question.resolved.lens,
          question.lang,
          question.revision,
        ].join("\n");
  return useAnswer<MeasureSeries>(asked, async (signal) => {
    if (question === null) throw new Error("nothing was asked");
    const { programme, resolved, key, scopes, lang } = question;
    const { from, lens } = resolved;
    const reading = { programme, scope: scopes.join(), lens, lang, only: key };
    if (later.length === 0) {
      const measurement = await getSnapshot(from.at, reading, signal);
      return { kind: "single", key, moments: [from], measurement };
    }
    const comparisons = await Promise.all(
      later.map((to) =>
        getComparison(
          { from: from.at, to: to.at, carried: [from, to].some(({ kind }) => kind !== "wave") },
          reading,
          signal,
        ),
      ),
    );
    return { kind: "comparisons", key, moments: [from, ...later], comparisons };
  });
}

/** Waves after the first date, and the second date whatever it is. */
function laterMoments({ from, to, moments, isSingle }: Resolved): readonly TimelineMoment[] {
  if (isSingle) return [];
  return moments.filter(
    (moment, index) =>
      index > moments.indexOf(from) && (moment.kind === "wave" || moment.at === to.at),
  );
}
