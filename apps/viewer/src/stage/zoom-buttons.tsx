import { useWords } from "../i18n/words.ts";
import { FitIcon, MinusIcon, PlusIcon } from "../theme/icons.tsx";

export function ZoomButtons({
  onZoom,
  onFit,
  fit,
}: {
  readonly onZoom: (way: "in" | "out") => void;
  readonly onFit: () => void;
  /** What the last one does, where it is not the network that it shows. */
  readonly fit?: string;
}) {
  const { t } = useWords();
  return (
    <div className="stage-zoom">
      <button type="button" aria-label={t("stage.zoomIn")} onClick={() => onZoom("in")}>
        <PlusIcon />
      </button>
      <button type="button" aria-label={t("stage.zoomOut")} onClick={() => onZoom("out")}>
        <MinusIcon />
      </button>
      <button type="button" aria-label={fit ?? t("stage.fit")} onClick={onFit} data-fit="">
        <FitIcon />
      </button>
    </div>
  );
}
