import { MATCH_REASONS } from "@legami/core";
import { Type } from "typebox";

/** How well two names go together, and why. */
export const MATCH = {
  score: Type.Number({ minimum: 0, maximum: 1 }),
  reason: Type.Enum([...MATCH_REASONS, "alias"]),
};
