/** What the communities of two dates share. */

/** One community at its own date. */
export interface CommunitySize {
  /** All members, those in the panel, and those without a tie at the other date. */
  readonly all: number;
  readonly panel: number;
  readonly onlyHere: number;
}

export interface CommunityOverlap {
  readonly before: readonly CommunitySize[];
  readonly after: readonly CommunitySize[];
  /** shared[i][j] = |A_i ∩ B_j|. */
  readonly shared: readonly (readonly number[])[];
}

/** The two dates exchanged. */
export function mirror({ before, after, shared }: CommunityOverlap): CommunityOverlap {
  return {
    before: after,
    after: before,
    shared: after.map((_, j) => before.map((_none, i) => shared[i]![j]!)),
  };
}

/** J of two communities; 0 where neither has anybody in the panel. */
export function jaccardOf(overlap: CommunityOverlap, i: number, j: number): number {
  const { before, after, shared } = overlap;
  const both = shared[i]![j]!;
  return both === 0 ? 0 : both / (before[i]!.panel + after[j]!.panel - both);
}
