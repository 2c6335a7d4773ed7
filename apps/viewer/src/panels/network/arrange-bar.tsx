/** Moving actors on the map without dragging them, and what has been saved of it. */
import { formatTime } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import type { Arranging } from "../../pages/use-arranging.ts";
import type { Direction } from "../../stage/walk.ts";
import { ArrowIcon, MoveIcon } from "../../theme/icons.tsx";
import { HistorySteps } from "../history/history-steps.tsx";
import { ErrorNotice } from "../notice.tsx";

const DIRECTIONS: readonly Direction[] = ["left", "up", "down", "right"];

export function ArrangeBar({
  arranging,
  chosen,
}: {
  readonly arranging: Arranging;
  /** The actor that is chosen on the map. */
  readonly chosen: { readonly id: string; readonly label: string } | null;
}) {
  const { t } = useWords();
  const { isOn, turn, places, isThere } = arranging;
  return (
    <section className="arrange" aria-label={t("network.arrange")}>
      <div className="arrange-row">
        <button
          type="button"
          className="button"
          aria-pressed={isOn}
          onClick={() => turn(!isOn)}
          disabled={!isThere}
          data-testid="arrange"
        >
          <MoveIcon />
          {t(isOn ? "network.arrangeDone" : "network.arrange")}
        </button>
        {places.size > 0 && (
          <span className="small" data-testid="moved" data-count={places.size}>
            {t("network.moved", { count: places.size })}
          </span>
        )}
        <Saved arranging={arranging} />
      </div>
      {isOn && <Tools arranging={arranging} chosen={chosen} />}
      {arranging.problem !== null && (
        <ErrorNotice title={t("network.notSaved")} problem={arranging.problem}>
          <button type="button" className="button" onClick={arranging.saveAgain}>
            {t("state.retry")}
          </button>
        </ErrorNotice>
      )}
    </section>
  );
}

function Tools({
  arranging,
  chosen,
}: {
  readonly arranging: Arranging;
  readonly chosen: { readonly id: string; readonly label: string } | null;
}) {
  const { t } = useWords();
  const { places, nudge, putBack, putAllBack, canMove } = arranging;
  const id = chosen !== null && canMove(chosen.id) ? chosen.id : null;
  return (
    <>
      <p className="small">
        {chosen === null
          ? t("network.arrangeHint")
          : t(id === null ? "network.arrangeTray" : "network.arrangeChosen", {
              name: chosen.label,
            })}
      </p>
      <div className="arrange-row">
        {DIRECTIONS.map((direction) => (
          <button
            key={direction}
            type="button"
            className={`button arrange-${direction}`}
            aria-label={t(`network.nudge.${direction}`)}
            disabled={id === null}
            onClick={() => id !== null && nudge(id, direction)}
            data-nudge={direction}
          >
            <ArrowIcon />
          </button>
        ))}
        <button
          type="button"
          className="button quiet"
          disabled={id === null || !places.has(id)}
          onClick={() => id !== null && putBack(id)}
          data-testid="put-back"
        >
          {t("network.putBack")}
        </button>
        <button
          type="button"
          className="button quiet"
          disabled={places.size === 0}
          onClick={putAllBack}
          data-testid="put-all-back"
        >
          {t("network.putAllBack")}
        </button>
        <HistorySteps words={{ undo: t("network.undo"), redo: t("network.redo") }} isQuiet />
      </div>
    </>
  );
}

function Saved({ arranging }: { readonly arranging: Arranging }) {
  const { t, lang } = useWords();
  const { isSaving, savedAt, problem } = arranging;
  return (
    <span className="small" aria-live="polite" data-testid="places-saved">
      {isSaving
        ? t("network.saving")
        : savedAt !== null && problem === null
          ? t("network.savedAt", { time: formatTime(lang, savedAt) })
          : ""}
    </span>
  );
}
