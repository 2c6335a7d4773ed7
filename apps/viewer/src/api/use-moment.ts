/** The network at one date, with what says how much of it was observed, place by place. */
import type { Resolved } from "../state/timeline.ts";
import type { Language } from "../state/view-state.ts";
import { getSnapshot } from "./client.ts";
import { type Asked, useAnswer } from "./use-answer.ts";
import type { Measurement, ProgrammeHead } from "./wire.ts";

const SHOWN = "strength-classes,observed-share,active-actors";

export interface MomentNetwork {
  readonly measurement: Measurement;
  readonly of: Resolved;
}

export function useMoment(
  { settings, scopes, head }: ProgrammeHead,
  resolved: Resolved | null,
  lang: Language,
): Asked<MomentNetwork> {
  const question =
    resolved === null
      ? null
      : [
          "moment",
          settings.id,
          resolved.to.at,
          resolved.scope,
          resolved.lens,
          lang,
          head.hash,
        ].join("\n");
  return useAnswer<MomentNetwork>(question, async (signal) => {
    if (resolved === null) throw new Error("nothing was asked");
    const places = settings.territories
      .map(({ id }) => `T:${id}`)
      .filter((scope) => scopes.includes(scope) && scope !== resolved.scope);
    // Ties and register are those of the first scope; of the others only the numbers are wanted.
    const scope = [resolved.scope, ...places].join(",");
    const reading = { programme: settings.id, scope, lens: resolved.lens, lang, only: SHOWN };
    return { measurement: await getSnapshot(resolved.to.at, reading, signal), of: resolved };
  });
}
