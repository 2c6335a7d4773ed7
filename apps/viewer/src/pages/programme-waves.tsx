/** Waves: who was asked and who answered, and when ties were being logged. */
import type { ProgrammeHead } from "../api/wire.ts";
import { formatDate } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Link } from "../panels/link.tsx";
import { LoggingList } from "../panels/programme/logging-list.tsx";
import { ResponseList } from "../panels/programme/response-list.tsx";
import { useView } from "../state/location.ts";
import { formatView, sharedView } from "../state/view-state.ts";
import { PROGRAMME_PARTS } from "./paths.ts";

export function ProgrammeWaves({
  programme,
  onStored,
}: {
  readonly programme: ProgrammeHead;
  readonly onStored: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const [view, change] = useView();
  const waves = programme.moments.filter(({ kind }) => kind === "wave");
  const wave = waves.find(({ at }) => at === view.at) ?? waves[0];
  return (
    <>
      <p className="lede">{t("programme.wavesLede")}</p>
      {wave === undefined ? (
        <p className="info">
          {t("programme.noWaves")}{" "}
          <Link className="link" to={PROGRAMME_PARTS.settings + formatView(sharedView(view))}>
            {t("programme.part.settings")}
          </Link>
        </p>
      ) : (
        <>
          <fieldset className="chips wave-chips" aria-label={t("programme.whichWave")}>
            {waves.map((one) => (
              <button
                key={one.at}
                type="button"
                className="chip"
                aria-pressed={one.at === wave.at}
                onClick={() => change({ at: one.at })}
                data-testid={`wave-${one.at}`}
              >
                {words.moment(programme, one.at)}
                {one.date !== null && <small> {formatDate(one.date)}</small>}
              </button>
            ))}
          </fieldset>
          <ResponseList key={wave.at} programme={programme} wave={wave} onStored={onStored} />
        </>
      )}
      <LoggingList programme={programme} onStored={onStored} />
    </>
  );
}
