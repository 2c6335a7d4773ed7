/** What the two sides say of a tie (methods A4), or where else it comes from. */
export type TieStatus =
  | "confirmed"
  | "contradicted"
  | "one-sided"
  | "documentary"
  | "logged"
  | "given";

/** Class of strength by fixed cut-points (methods A7). */
export type StrengthClass = "weak" | "medium" | "strong";

/** What became of a tie (methods B5). `retained` where strengths have no scale to compare on. */
export const FATES = [
  "new",
  "strengthened",
  "stable",
  "weakened",
  "retained",
  "dissolved",
  "unobserved",
] as const;

export type Fate = (typeof FATES)[number];

/** What became of an actor (methods C2); `inactive` = without ties at both dates. */
export const ACTOR_FATES = [
  "retained",
  "joined",
  "left-register",
  "left-without-ties",
  "left-unobserved",
  "inactive",
] as const;

export type ActorFate = (typeof ACTOR_FATES)[number];
