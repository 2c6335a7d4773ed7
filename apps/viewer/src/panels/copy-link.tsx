import { useWords } from "../i18n/words.ts";
import { formatView, type ViewState } from "../state/view-state.ts";
import { LinkIcon } from "../theme/icons.tsx";
import { useCopying } from "./use-copying.ts";

/** The address with every slot written out, so that the link says tomorrow what it says today. */
export function CopyLink({ view }: { readonly view: ViewState }) {
  const { t } = useWords();
  const { outcome, copy } = useCopying();
  const address = () => location.origin + location.pathname + formatView(view);
  return (
    <div className="stamp">
      <button type="button" className="button quiet" onClick={() => copy(address())}>
        <LinkIcon />
        {t("phrase.copy")}
      </button>
      <span aria-live="polite">{outcome === null ? "" : t(`phrase.${outcome}`)}</span>
    </div>
  );
}
