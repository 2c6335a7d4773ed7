/** What size and colour say at one date, with the engine's numbers behind it where they are needed. */
import { useMemo } from "react";
import { useActorScores, usePoles } from "../api/use-actor-scores.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { colourBy, type Mapping, sizeBy } from "../state/mapping.ts";
import type { Resolved } from "../state/timeline.ts";
import type { ViewState } from "../state/view-state.ts";

interface MappingInUse {
  readonly mapping: Mapping;
  /** What the engine says of communities or poles; null where colour says something else. */
  readonly sentence: string | null;
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
}

export function useMapping(
  programme: ProgrammeHead,
  of: Resolved,
  view: Pick<ViewState, "size" | "colour">,
): MappingInUse {
  const { t, lang } = useWords();
  const [size, colour] = [sizeBy(view.size), colourBy(view.colour)];
  const asked = useActorScores(programme, of, lang, size !== "degree" || colour === "community");
  const poles = usePoles(programme, of, lang, colour === "pole");
  const { territories } = programme.settings;
  const mapping = useMemo(
    (): Mapping => ({
      size,
      colour,
      scores: asked.answer?.scores ?? null,
      poles: poles.answer?.roles ?? null,
      territories,
    }),
    [size, colour, asked.answer, poles.answer, territories],
  );
  const sentences: Readonly<Record<string, string | null>> = {
    community: asked.answer?.communities ?? null,
    pole: poles.answer?.sentence ?? t("network.firstDate"),
  };
  return {
    mapping,
    sentence: sentences[colour] ?? null,
    isBusy: asked.isBusy || poles.isBusy,
    hasFailed: asked.problem !== null || poles.problem !== null,
  };
}
