/** The pairs of a register that may be one actor, for somebody who decides. */
import {
  type Actor,
  type DuplicatePair,
  formatNumber,
  type Language,
  whyAlikeInWords,
} from "@legami/core";
import type { Texts } from "./messages/texts.ts";

export function duplicatesText(
  actors: number,
  pairs: readonly DuplicatePair[],
  { duplicates }: Texts,
  language: Language,
): string {
  const blocks = pairs.map(({ actors: [one, other], score, reason }) =>
    [
      described(one),
      described(other),
      `  ${duplicates.likeness(formatNumber(score, language, 2))}: ${whyAlikeInWords(reason, language)}`,
    ].join("\n"),
  );
  const found = duplicates.found(actors, pairs.length);
  if (pairs.length === 0) return found;
  return [found, ...blocks, duplicates.nothingMerged].join("\n\n");
}

function described({ id, label, municipality }: Actor): string {
  return `${label} (${municipality === null ? id : `${id}, ${municipality}`})`;
}
