/** The two slots of the sentence that make one scope: where, and which ties. */

/** Relations between classes of actors, the whole first; the API says which of them it knows. */
export const RELATIONS = ["ALL", "LO", "LL_in", "LL_btw", "LO_btw", "OO"] as const;

export interface ScopeSlots {
  readonly territory: string | null;
  readonly relation: string;
}

/** `T:pavia/LO` → pavia, LO. */
export function splitScope(scope: string): ScopeSlots {
  if (!scope.startsWith("T:")) return { territory: null, relation: scope };
  const relation = RELATIONS.find(
    (candidate) => candidate !== "ALL" && scope.endsWith(`/${candidate}`),
  );
  return relation === undefined
    ? { territory: scope.slice(2), relation: "ALL" }
    : { territory: scope.slice(2, -1 - relation.length), relation };
}

export function joinScope(territory: string | null, relation: string): string {
  if (territory === null) return relation;
  return relation === "ALL" ? `T:${territory}` : `T:${territory}/${relation}`;
}
