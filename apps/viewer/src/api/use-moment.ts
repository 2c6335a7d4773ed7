/** The network at one date, with what says how much of it was observed, place by place. */
import { useEffect, useEffectEvent } from "react";
import type { Resolved } from "../state/timeline.ts";
import type { Language } from "../state/view-state.ts";
import { getSnapshot } from "./client.ts";
import { type Asked, prepareAnswer, useAnswer } from "./use-answer.ts";
import type { Measurement, ProgrammeHead } from "./wire.ts";

const SHOWN = "strength-classes,observed-share,active-actors";

export interface MomentNetwork {
  readonly measurement: Measurement;
  readonly of: Resolved;
}

export function useMoment(
  programme: ProgrammeHead,
  resolved: Resolved | null,
  lang: Language,
): Asked<MomentNetwork> {
  const question = resolved === null ? null : questionOf(programme, resolved, lang);
  return useAnswer<MomentNetwork>(question, async (signal) => {
    if (resolved === null) throw new Error("nothing was asked");
    return ask(programme, resolved, lang, signal);
  });
}

/** The other dates of the thread, asked for one by one when the first is there: moving along it waits for nothing. */
export function usePreparedMoments(
  programme: ProgrammeHead,
  others: readonly Resolved[],
  lang: Language,
  isReady: boolean,
): void {
  const questions = others.map((resolved) => questionOf(programme, resolved, lang)).join("\t");
  const prepare = useEffectEvent(async (signal: AbortSignal) => {
    for (const resolved of others.slice(0, MOST_PREPARED)) {
      if (signal.aborted) return;
      const question = questionOf(programme, resolved, lang);
      await prepareAnswer(question, (own) => ask(programme, resolved, lang, own), signal);
    }
  });
  // The questions say which the others are: with the same ones nothing is asked anew.
  useEffect(() => {
    if (!isReady || questions === "") return;
    const controller = new AbortController();
    // Who never moves the date misses nothing if it does not come.
    const timer = setTimeout(() => void prepare(controller.signal).catch(() => {}), BREATH_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [questions, isReady]);
}

const MOST_PREPARED = 8;
/** What the page itself still asks for goes first. */
const BREATH_MS = 400;

function questionOf(
  { settings, head }: ProgrammeHead,
  { to, scope, lens }: Resolved,
  lang: Language,
): string {
  return ["moment", settings.id, to.at, scope, lens, lang, head.hash].join("\n");
}

async function ask(
  { settings, scopes }: ProgrammeHead,
  resolved: Resolved,
  lang: Language,
  signal: AbortSignal,
): Promise<MomentNetwork> {
  const places = settings.territories
    .map(({ id }) => `T:${id}`)
    .filter((scope) => scopes.includes(scope) && scope !== resolved.scope);
  // Ties and register are those of the first scope; of the others only the numbers are wanted.
  const scope = [resolved.scope, ...places].join(",");
  const reading = { programme: settings.id, scope, lens: resolved.lens, lang, only: SHOWN };
  return { measurement: await getSnapshot(resolved.to.at, reading, signal), of: resolved };
}
