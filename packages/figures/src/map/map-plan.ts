import type { Box, Territory } from "@legami/core";
import type { Layout } from "../layout/place-actors.ts";
import type { Preset } from "../preset.ts";
import type { FigureWords } from "../words/figure-words.ts";

/** Where and how large everything is. */
export interface MapPlan {
  readonly layout: Layout;
  readonly territories: readonly Territory[];
  readonly frame: Box;
  readonly preset: Preset;
  /** False where the names of territories stand elsewhere. */
  readonly isTitled?: boolean;
  readonly words: Pick<FigureWords, "noTerritory">;
}
