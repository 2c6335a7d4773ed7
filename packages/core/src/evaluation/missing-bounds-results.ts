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
import type { MeasureResult } from "./measure-result.ts";
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
  const none = (reason: string) =>
    ["ties", "density"].map((part) => {
      const missing = undefinedBecause(reason);
      return rowOf(missingBounds, place, {
        part: named(part),
        value: null,
        missing,
        n,
        m,
        sentence: "",
      });
    });
  if (n > MOST_ACTORS_IN_PAIRS) return none("too_large");
  const { possible, observed } = network.dyads;
  if (possible === 0) return none("no_dyads");
  if (observed === 0) return none("no_observed_dyads");
  const masked = possible - observed;
  const unseen = masked === 0 ? 0 : unseenTies(network);
  if (unseen === null) return none("unseen_block");
  const most = m + unseen;
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

/**
 * Ties that the masked pairs would have if each block had them as often as where it was observed; null
 * where nothing was observed of a block that has masked pairs.
 */
function unseenTies({ actors, scope, snapshot, source, target }: Network): number | null {
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
    if (masked === 0) continue;
    if (observed === 0) return null;
    unseen += (masked * ties) / observed;
  }
  return unseen;
}
