/** How far the margins are: on their way, there, stopped, or not to be had. */
import { type Certainty as Facts, NOISE_READINGS } from "@legami/core";
import type { Certainty } from "../../api/use-certainty.ts";
import { formatShare } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { ErrorNotice } from "../notice.tsx";
import { NoiseMark } from "./noise-mark.tsx";

export const PANEL_ID = "certainty";

export function CertaintyBar({ certainty }: { readonly certainty: Certainty }) {
  return (
    <div className="certainty-bar" data-testid="certainty-bar">
      <State certainty={certainty} />
      <Ready certainty={certainty} />
    </div>
  );
}

function State({ certainty }: { readonly certainty: Certainty }) {
  const { t } = useWords();
  const { state, restart } = certainty;
  switch (state?.kind) {
    case "waiting":
      return <Busy certainty={certainty} share={null} />;
    case "running":
      return <Busy certainty={certainty} share={state.share} />;
    case "done":
      return <Found facts={state.comparison.certainty} />;
    case "failed":
      return (
        <ErrorNotice title={t("certainty.failed")} problem={state.problem}>
          <button type="button" className="button" onClick={restart}>
            {t("certainty.restart")}
          </button>
        </ErrorNotice>
      );
    case "cancelled":
      return (
        <p className="small certainty-row">
          {t("certainty.cancelled")}{" "}
          <button type="button" className="button" onClick={restart}>
            {t("certainty.restart")}
          </button>
        </p>
      );
    default:
      return null;
  }
}

function Busy({
  certainty,
  share,
}: {
  readonly certainty: Certainty;
  /** Null: not begun yet. */
  readonly share: number | null;
}) {
  const { t, lang } = useWords();
  const percent = share === null ? null : Math.floor(100 * share);
  return (
    <div className="certainty-row">
      <p className="small">
        {percent === null
          ? t("certainty.waiting")
          : t("certainty.busy", { share: formatShare(lang, percent / 100) })}
      </p>
      <progress
        max={100}
        {...(percent === null ? {} : { value: percent })}
        aria-label={t("certainty.waiting")}
      />
      <button type="button" className="button" onClick={certainty.cancel}>
        {t("certainty.cancel")}
      </button>
    </div>
  );
}

/** What the marks mean, or why there are none, and where more is said. */
function Found({ facts }: { readonly facts: Facts | null }) {
  const { t } = useWords();
  if (facts === null) return <p className="small">{t("certainty.nothing")}</p>;
  return (
    <div className="certainty-row certainty-key">
      {facts.draws === 0 ? (
        <p className="small">{t("certainty.noDraws")}</p>
      ) : (
        <ul aria-label={t("certainty.key")}>
          {NOISE_READINGS.map((noise) => (
            <li key={noise}>
              <NoiseMark noise={noise} /> {t(`certainty.noise.${noise}`)}
            </li>
          ))}
        </ul>
      )}
      <a href={`#${PANEL_ID}`}>{t("certainty.title")}</a>
    </div>
  );
}

/** Said once when the margins come, to who cannot see them come. */
function Ready({ certainty: { state } }: { readonly certainty: Certainty }) {
  const { t } = useWords();
  const facts = state?.kind === "done" ? state.comparison.certainty : null;
  const words = facts?.draws === 0 ? t("certainty.readyByRules") : t("certainty.ready");
  return (
    <p className="visually-hidden" aria-live="polite">
      {facts === null ? "" : words}
    </p>
  );
}
