/** Under the name of a territory: how it changed by the agreed rule, in the engine's words. */
import type { TerritoryVerdict } from "@legami/core";
import { useWords } from "../../i18n/words.ts";
import { Stamp } from "../certainty/stamp.tsx";
import { VerdictGlyph } from "./verdict-glyph.tsx";

interface VerdictHeadProps {
  readonly verdict: TerritoryVerdict;
  /** Whether it holds is being found out. */
  readonly isChecking: boolean;
}

export function VerdictHead({ verdict, isChecking }: VerdictHeadProps) {
  const { t, lang } = useWords();
  const { extent, words, label, robustness, sentence } = verdict;
  return (
    <div className="verdict" data-testid="verdict" data-label={label ?? ""}>
      <VerdictGlyph extent={extent} label={label} />
      <p>
        <b>{words[lang]}</b>
        {label === null ? (
          <span className="small">{sentence}</span>
        ) : isChecking && robustness.status === "not-assessed" ? (
          <span className="small">{t("certainty.checking")}</span>
        ) : (
          <Stamp robustness={robustness} />
        )}
      </p>
    </div>
  );
}
