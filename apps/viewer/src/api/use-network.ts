/** The numbers of the page: a comparison, or one network where both dates are the same. */

import type { Resolved } from "../state/timeline.ts";
import type { Language } from "../state/view-state.ts";
import { getComparison, getSnapshot, type Reading } from "./client.ts";
import { type Asked, useAnswer } from "./use-answer.ts";
import type { Comparison, Measurement } from "./wire.ts";

export type Network =
  | { readonly kind: "comparison"; readonly comparison: Comparison; readonly of: Resolved }
  | { readonly kind: "single"; readonly measurement: Measurement; readonly of: Resolved };

/** No tie at the dates that were asked for. */
export function isWithoutTies(network: Network): boolean {
  const { ties } = network.kind === "comparison" ? network.comparison : network.measurement;
  return ties.length === 0;
}

/**
 * @param revision changes when the journal does: same question, new answer
 * @param only keys of measures, where not all are wanted
 */
export function useNetwork(
  programme: string | null,
  resolved: Resolved | null,
  lang: Language,
  revision: string,
  only?: string,
): Asked<Network> {
  const question =
    programme === null || resolved === null
      ? null
      : [
          "network",
          programme,
          resolved.from.at,
          resolved.to.at,
          resolved.scope,
          resolved.lens,
          lang,
          revision,
          only ?? "",
        ].join("\n");
  return useAnswer<Network>(question, async (signal) => {
    if (programme === null || resolved === null) throw new Error("nothing was asked");
    const { from, to, scope, lens, isCarried, isSingle } = resolved;
    const reading: Reading = {
      programme,
      scope,
      lens,
      lang,
      ...(only === undefined ? {} : { only }),
    };
    return isSingle
      ? { kind: "single", measurement: await getSnapshot(to.at, reading, signal), of: resolved }
      : {
          kind: "comparison",
          comparison: await getComparison(
            { from: from.at, to: to.at, carried: isCarried },
            reading,
            signal,
          ),
          of: resolved,
        };
  });
}
