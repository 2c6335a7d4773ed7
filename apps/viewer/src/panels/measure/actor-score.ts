/** Measures of the whole that are made of what each actor scores, and the score that it is. */
import type { ActorScore } from "@legami/core";

const SCORE_OF: Readonly<Record<string, ActorScore>> = {
  "active-actors": "degree",
  "mean-degree": "degree",
  "degree-centralization": "degree",
  "degree-assortativity": "degree",
  density: "degree",
  "mean-strength": "strength",
  "strength-gini": "strength",
  "betweenness-centralization": "betweenness",
  "closeness-centralization": "closeness",
  "max-core": "core",
};

/** Null where no actor has a number of its own in the measure. */
export function scoreOf(measure: string): ActorScore | null {
  return SCORE_OF[measure] ?? null;
}
