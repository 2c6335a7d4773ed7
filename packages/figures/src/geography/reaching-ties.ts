/** Ties by how far they go, and how each is drawn. */
import type { Actor, MomentEvaluation } from "@legami/core";
import type { TieLook } from "../map/tie-looks.ts";

export type Reach = "within" | "territory" | "between";

/** The farthest last: they are drawn over the others. */
export const REACHES: readonly Reach[] = ["within", "territory", "between"];

export const REACH_LOOKS: Readonly<Record<Reach, TieLook>> = {
  within: { stroke: "#7b868d", width: 0.45 },
  territory: { stroke: "#5d6973", width: 0.8 },
  between: { stroke: "#0064bc", width: 1.2, dash: [5, 2] },
};

export interface ReachingTie {
  readonly source: string;
  readonly target: string;
  readonly reach: Reach;
}

/** Ties between actors of known places, by how far they go. */
export function reachOfTies({ ties }: MomentEvaluation, located: readonly Actor[]): ReachingTie[] {
  const actorOf = new Map(located.map((actor) => [actor.id, actor]));
  return ties.flatMap(({ source, target }): ReachingTie[] => {
    const [one, other] = [actorOf.get(source), actorOf.get(target)];
    if (one === undefined || other === undefined) return [];
    const isOnePlace =
      one.municipality === null
        ? one.lat === other.lat && one.lon === other.lon
        : one.municipality === other.municipality;
    const reach = isOnePlace
      ? "within"
      : one.territory === other.territory
        ? "territory"
        : "between";
    return [{ source, target, reach }];
  });
}
