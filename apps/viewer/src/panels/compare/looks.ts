/** The ways to look at a comparison; the address names all but the usual one. */
export const COMPARE_LOOKS = ["difference", "side", "table"] as const;

export type CompareLook = (typeof COMPARE_LOOKS)[number];

export function lookOf(show: string | null): CompareLook {
  return COMPARE_LOOKS.find((look) => look === show) ?? "difference";
}
