import { useEffect, useState } from "react";
import { useWords } from "../i18n/words.ts";
import { formatView, type ViewState } from "../state/view-state.ts";
import { LinkIcon } from "../theme/icons.tsx";

/** The address with every slot written out, so that the link says tomorrow what it says today. */
export function CopyLink({ view }: { readonly view: ViewState }) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<"copied" | "copyFailed" | null>(null);
  useEffect(() => {
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome(null), 4000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.origin + location.pathname + formatView(view));
      setOutcome("copied");
    } catch {
      setOutcome("copyFailed");
    }
  };
  return (
    <div className="stamp">
      <button type="button" className="button quiet" onClick={() => void copy()}>
        <LinkIcon />
        {t("phrase.copy")}
      </button>
      <span aria-live="polite">{outcome === null ? "" : t(`phrase.${outcome}`)}</span>
    </div>
  );
}
