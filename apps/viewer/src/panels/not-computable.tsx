/** The headline has no number: why is said above; here is what can be looked at in its place. */
import type { MeasureResult } from "@legami/core";
import type { ProgrammeHead } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { useView } from "../state/location.ts";
import type { Resolved } from "../state/timeline.ts";

interface NotComputableProps {
  readonly programme: ProgrammeHead;
  readonly of: Resolved;
  readonly headline: MeasureResult | undefined;
}

export function NotComputable({ programme, of, headline }: NotComputableProps) {
  const words = useWords();
  const { t } = words;
  const [, change] = useView();
  if (headline === undefined || headline.value !== null) return null;
  const { moments, from, to, lens } = of;
  const next = moments[moments.indexOf(from) + 1];
  const canStartLater =
    headline.reason === "no_baseline_ties" && next !== undefined && next.at !== to.at;
  const canUseDeclared =
    lens !== "declared" && (programme.lenses as readonly string[]).includes("declared");
  const name = (at: string) => words.moment(programme, at);
  return (
    <div className="not-computable" data-testid="not-computable">
      {lens === "enacted" && <p className="say">{t("state.enactedStart")}</p>}
      <div className="actions">
        {canStartLater && (
          <button
            type="button"
            className="button primary"
            onClick={() => change({ from: next.at, to: to.at })}
          >
            {t("state.compareFrom", { from: name(next.at), to: name(to.at) })}
          </button>
        )}
        {canUseDeclared && (
          <button type="button" className="button" onClick={() => change({ lens: "declared" })}>
            {t("state.useDeclared")}
          </button>
        )}
      </div>
    </div>
  );
}
