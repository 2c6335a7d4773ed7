/** What every actor scores at both dates: asked for when somebody looks. */
import type { ActorComparison } from "@legami/core";
import type { Resolved } from "../state/timeline.ts";
import type { Language } from "../state/view-state.ts";
import { getComparison } from "./client.ts";
import { type Asked, useAnswer } from "./use-answer.ts";
import type { ProgrammeHead } from "./wire.ts";

export function useActorPairs(
  { settings, head }: ProgrammeHead,
  { from, to, scope, lens, isCarried }: Resolved,
  lang: Language,
  isWanted: boolean,
): Asked<ActorComparison> {
  const id = settings.id;
  const asked = ["actors", id, from.at, to.at, scope, lens, lang, head.hash].join("\n");
  return useAnswer<ActorComparison>(isWanted ? asked : null, async (signal) => {
    const dates = { from: from.at, to: to.at, carried: isCarried };
    const reading = {
      programme: id,
      scope,
      lens,
      lang,
      only: "tie-fate",
      actorValues: true,
    } as const;
    const { actors = [], changedMost = [] } = await getComparison(dates, reading, signal);
    return { actors, changedMost };
  });
}
