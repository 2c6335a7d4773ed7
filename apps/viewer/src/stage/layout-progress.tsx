/** In place of a map whose actors are still being placed: how far that is, and the way to do without. */
import { useSyncExternalStore } from "react";
import { formatShare } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import type { LayoutState, LayoutWork } from "./layout-work.ts";

const NOT_BEGUN: LayoutState = { kind: "running", share: 0 };
const nobody = () => () => {};

export function LayoutProgress({ work }: { readonly work: LayoutWork | null }) {
  const { t, lang } = useWords();
  const state = useSyncExternalStore(work?.subscribe ?? nobody, work?.state ?? (() => NOT_BEGUN));
  // The page says what it says of every map that cannot be drawn.
  if (state.kind === "failed") throw state.cause;
  if (state.kind === "stopped") {
    return (
      <div className="stage-wait is-stopped" data-testid="layout-stopped">
        <p className="small" role="status">
          {t("stage.placingStopped")}
        </p>
        <button type="button" className="button" onClick={work?.restart}>
          {t("stage.placeAgain")}
        </button>
      </div>
    );
  }
  const percent = state.kind === "done" ? 100 : Math.floor(100 * state.share);
  return (
    <div className="stage-wait" data-testid="layout-progress" data-percent={percent}>
      <div className="stage-placing">
        <p className="small" role="status">
          {t("stage.placing")}
        </p>
        <progress max={100} value={percent} aria-label={t("stage.placing")} />
        <span className="small stage-percent" aria-hidden="true">
          {formatShare(lang, percent / 100)}
        </span>
        <button type="button" className="button" onClick={work?.stop}>
          {t("stage.stopPlacing")}
        </button>
      </div>
    </div>
  );
}
