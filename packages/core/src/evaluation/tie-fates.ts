import { type Change, endsOf } from "../arrays/change-arrays.ts";
import { DyadMap } from "../model/dyad.ts";
import { FATES } from "../model/tie.ts";
import type { TieFate, TieSide } from "./evaluation.ts";
import { tieSide } from "./moment-facts.ts";

/** Every tie of either date with its fate, sorted by its ends. */
export function tieFates(change: Change): TieFate[] {
  const [before, after] = [sidesById(change, "before"), sidesById(change, "after")];
  return Array.from(change.fate, (code, tie): TieFate => {
    const { source, target } = endsOf(change, tie);
    const fate = FATES[code] ?? "unobserved";
    return {
      source,
      target,
      fate,
      byRegister: change.byRegister[tie] === 1,
      unobservedAt: fate !== "unobserved" ? null : change.unobservedAt[tie] === 1 ? "to" : "from",
      from: before.get(source, target) ?? null,
      to: after.get(source, target) ?? null,
    };
  });
}

function sidesById({ arrays }: Change, date: "before" | "after"): DyadMap<TieSide> {
  const { snapshot } = arrays[date];
  const sides = new DyadMap<TieSide>();
  for (const tie of snapshot.ties) sides.set(tie.source, tie.target, tieSide(snapshot, tie));
  return sides;
}
