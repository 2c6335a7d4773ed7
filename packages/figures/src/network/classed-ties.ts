import type { MomentEvaluation } from "@legami/core";
import type { MapTie } from "../map/network-map.ts";
import { CLASS_LOOKS, PLAIN_LOOK } from "../map/tie-looks.ts";
import { CLASSES } from "./class-counts.ts";

/** Ties as wide as they are strong, the strong ones on top. */
export function classedTies({ ties }: Pick<MomentEvaluation, "ties">): MapTie[] {
  return [null, ...CLASSES].flatMap((strength) =>
    ties
      .filter((tie) => tie.class === strength)
      .map(({ source, target }) => ({
        source,
        target,
        look: strength === null ? PLAIN_LOOK : CLASS_LOOKS[strength],
        data: { source, target, ...(strength === null ? {} : { strength }) },
      })),
  );
}
