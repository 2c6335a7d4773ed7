/** Under the name of a territory: how it changed by the agreed rule, in the engine's words. */
import type { TerritoryVerdict } from "@legami/core";
import { useWords } from "../../i18n/words.ts";
import { VerdictGlyph } from "./verdict-glyph.tsx";

export function VerdictHead({ verdict }: { readonly verdict: TerritoryVerdict }) {
  const { lang } = useWords();
  const { extent, words, label, robustness, sentence } = verdict;
  return (
    <div className="verdict" data-testid="verdict" data-label={label ?? ""}>
      <VerdictGlyph extent={extent} />
      <p>
        <b>{words[lang]}</b>
        <span className="small">{label === null ? sentence : robustness.words[lang]}</span>
      </p>
    </div>
  );
}
