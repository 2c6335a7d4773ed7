/** Between what ties and density lie, counting what nobody could report (methods E12). */

import { MOST_ACTORS_IN_PAIRS } from "../arrays/dyad-values.ts";
import { type Network, networkOf } from "../arrays/network.ts";
import type { NetworkArrays } from "../arrays/network-arrays.ts";
import { undefinedBecause } from "../measures/measure.ts";
import { missingBounds } from "../measures/quality/missing-bounds.ts";
import { roundTo12 } from "../model/canonical.ts";
import { actorClass } from "../model/scope.ts";
import { isObserved } from "../snapshot/observation-mask.ts";
import { boundsSentence } from "../wording/test-sentences.ts";
import type { MeasureResult } from "./evaluation.ts";
import { isAsked, type RowPlace, rowOf } from "./test-rows.ts";

/** @param date `from` and `to` of a comparison; null of one date */
export function missingBoundsAt(
  arrays: NetworkArrays,
  place: RowPlace,
  date: "from" | "to" | null,
): MeasureResult[] {
  if (!isAsked(place.request, missingBounds)) return [];
  const network = networkOf(arrays, place.scope, "known");
  const { n, m } = network;
  const named = (part: string) => (date === null ? part : `${part}-${date}`);
  if (n > MOST_ACTORS_IN_PAIRS || network.dyads.observed === 0) {
    const reason = n > MOST_ACTORS_IN_PAIRS ? "too_large" : "no_dyads";
    const missing = undefinedBecause(reason);
    return ["ties", "density"].map((part) =>
      rowOf(missingBounds, place, { part: named(part), value: null, missing, n, m, sentence: "" }),
    );
  }
  const { possible, observed } = network.dyads;
  const masked = possible - observed;
  const most = m + (masked === 0 ? 0 : unseenTies(network));
  const row = (part: "ties" | "density", value: number, low: number, high: number) =>
    rowOf(missingBounds, place, {
      part: named(part),
      value,
      n,
      m,
      band: { low: roundTo12(low), high: roundTo12(high), level: 1 },
      counts: { possible, observed, masked },
      sentence: boundsSentence({ value, low, high, masked }, part, place, place.request.language),
    });
  return [row("ties", m, m, most), row("density", m / observed, m / possible, most / possible)];
}

/** Ties that the masked pairs would have if each block had them as often as where it was observed. */
function unseenTies({ actors, scope, snapshot, source, target }: Network): number {
  const blocks = new Map<string, { ties: number; observed: number; masked: number }>();
  const classes = actors.map((actor) => {
    const { isLab, territory } = actorClass(actor);
    return { of: actorClass(actor), name: `${isLab ? "lab" : "other"} ${territory ?? ""}` };
  });
  const tied = new Set(
    Array.from(source, (from, tie) => from * actors.length + (target[tie] ?? 0)),
  );
  for (const [i, a] of actors.entries()) {
    for (let j = i + 1; j < actors.length; j++) {
      const [b, one, other] = [actors[j], classes[i], classes[j]];
      if (b === undefined || one === undefined || other === undefined) continue;
      if (!scope.joins(one.of, other.of)) continue;
      const key = [one.name, other.name].sort().join("|");
      const block = blocks.get(key) ?? { ties: 0, observed: 0, masked: 0 };
      blocks.set(key, block);
      if (!isObserved(snapshot.mask, a, b)) block.masked++;
      else {
        block.observed++;
        if (tied.has(i * actors.length + j)) block.ties++;
      }
    }
  }
  let unseen = 0;
  for (const { ties, observed, masked } of blocks.values()) {
    unseen += observed === 0 ? 0 : (masked * ties) / observed;
  }
  return unseen;
}
