/** Whether a verdict holds under other answers and other rules: a mark, and the engine's words. */
import type { NoiseReading, VerdictRobustness } from "@legami/core";
import { useWords } from "../../i18n/words.ts";
import { NoiseMark } from "./noise-mark.tsx";

const MARKS: Readonly<Record<VerdictRobustness["status"], NoiseReading | null>> = {
  "not-assessed": null,
  solid: "clear",
  cautious: "slight",
  inconclusive: "within-noise",
};

export function Stamp({ robustness }: { readonly robustness: VerdictRobustness }) {
  const { lang } = useWords();
  const { status, words } = robustness;
  const mark = MARKS[status];
  return (
    <span className="small stamp" data-testid="stamp" data-status={status}>
      {mark !== null && <NoiseMark noise={mark} />}
      {words[lang]}
    </span>
  );
}
