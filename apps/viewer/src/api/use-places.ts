/** Where the network is at the two dates of the sentence, with the form of every territory. */
import type { Geography } from "@legami/core";
import type { Resolved } from "../state/timeline.ts";
import type { Language } from "../state/view-state.ts";
import { getSnapshot } from "./client.ts";
import { type Asked, useAnswer } from "./use-answer.ts";
import type { Measurement, ProgrammeHead, TimelineMoment } from "./wire.ts";

const SHOWN = "territorial-form,active-actors,observed-share";

export interface DatedPlaces {
  readonly moment: TimelineMoment;
  readonly measurement: Measurement;
  readonly geography: Geography;
}

export interface Places {
  readonly of: Resolved;
  /** One where both dates are the same. */
  readonly dates: readonly DatedPlaces[];
  /** The scope of the sentence, then its territories. */
  readonly scopes: readonly string[];
}

export function usePlaces(
  { settings, scopes: known, head }: ProgrammeHead,
  resolved: Resolved | null,
  lang: Language,
): Asked<Places> {
  const question =
    resolved === null
      ? null
      : [
          "places",
          settings.id,
          resolved.from.at,
          resolved.to.at,
          resolved.scope,
          resolved.lens,
          lang,
          head.hash,
        ].join("\n");
  return useAnswer<Places>(question, async (signal) => {
    if (resolved === null) throw new Error("nothing was asked");
    const { from, to, lens, scope, isSingle } = resolved;
    const own = scope === "ALL" ? settings.territories.map(({ id }) => `T:${id}`) : [];
    const scopes = [scope, ...own.filter((one) => known.includes(one))];
    const only = SHOWN;
    const asked = { programme: settings.id, scope: scopes.join(), lens, lang, only } as const;
    const at = async (moment: TimelineMoment): Promise<DatedPlaces> => {
      const measurement = await getSnapshot(moment.at, { ...asked, geography: true }, signal);
      const { geography } = measurement;
      if (geography === undefined) throw new Error("the answer says nothing of places");
      return { moment, measurement, geography };
    };
    return {
      of: resolved,
      dates: await Promise.all((isSingle ? [to] : [from, to]).map(at)),
      scopes,
    };
  });
}
