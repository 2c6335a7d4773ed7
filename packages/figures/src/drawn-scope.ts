/** Who could be an end of a tie of a scope (methods 0.5), and how the scope is called. */
import type { Actor, Territory } from "@legami/core";
import type { FigureWords } from "./words/figure-words.ts";

/** The territory of `T:pavia` or `T:pavia/LO`; null for scopes of all territories. */
export function territoryOfScope(scope: string): string | null {
  return /^T:(.*?)(?:\/(?:LO|LL_in))?$/u.exec(scope)?.[1] ?? null;
}

type Placed = Pick<Actor, "kind" | "territory">;

export function isInScope(scope: string): (actor: Placed) => boolean {
  const territory = territoryOfScope(scope);
  if (territory !== null) {
    const onlyLabs = scope.endsWith("/LL_in");
    return (actor) => actor.territory === territory && (!onlyLabs || actor.kind === "lab");
  }
  switch (scope) {
    case "LL_in":
    case "LL_btw":
      return (actor) => actor.kind === "lab" && actor.territory !== null;
    case "LO_btw":
      return (actor) => actor.territory !== null;
    case "OO":
      return (actor) => actor.kind !== "lab";
    default:
      return () => true;
  }
}

/** "tutta la rete", "Pavia, legami tra laboratori". */
export function scopeInWords(
  scope: string,
  territories: readonly Territory[],
  words: FigureWords,
): string {
  const territory = territoryOfScope(scope);
  if (territory === null) return words.scopes[scope] ?? scope;
  const name = territories.find(({ id }) => id === territory)?.label ?? territory;
  const relation = words.scopes[scope.slice(2 + territory.length)];
  return relation === undefined ? name : `${name}, ${relation}`;
}
