import type { Measurement } from "../../api/wire.ts";
import { formatCount } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import type { Scene } from "../../stage/scene.ts";
import { Quoted } from "../overview/quoted.tsx";
import { changeIn, quoteChange } from "../overview/quotes.ts";

interface MomentTitleProps {
  readonly moment: string;
  readonly measurement: Measurement;
  readonly scope: string;
  readonly scene: Scene;
}

/** How large the network is, and how much of it is on the map where something was left out. */
export function MomentTitle({ moment, measurement, scope, scene }: MomentTitleProps) {
  const { t, lang } = useWords();
  const result = changeIn(measurement, "active-actors", scope);
  const [actors, ties] = [quoteChange(result), quoteChange(result, "m")];
  const isPart = ties !== null && scene.ties.length < ties.value;
  return (
    <div className="net-title">
      <h1 data-testid="finding">
        {t("network.at", { moment })}{" "}
        {actors !== null && (
          <>
            <Quoted quote={actors} /> {t("network.active", { count: actors.value })},{" "}
          </>
        )}
        {ties !== null && (
          <>
            <Quoted quote={ties} /> {t("network.ties", { count: ties.value })}
          </>
        )}
        .
      </h1>
      <p className="small">
        {isPart && (
          <b data-testid="drawn">
            {t("network.part", {
              count: scene.ties.length,
              formatted: formatCount(lang, scene.ties.length),
            })}
          </b>
        )}{" "}
        {t("stage.position")}
      </p>
    </div>
  );
}
