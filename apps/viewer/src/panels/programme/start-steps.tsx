/** From nothing to a first wave: three steps, each telling whether it is done. */
import type { ReactNode } from "react";
import type { Start } from "../../api/use-start.ts";
import type { ProgrammeHead } from "../../api/wire.ts";
import { useWords } from "../../i18n/words.ts";
import { PATHS, PROGRAMME_PARTS } from "../../pages/paths.ts";
import { useView } from "../../state/location.ts";
import { formatView, sharedView } from "../../state/view-state.ts";
import { Link } from "../link.tsx";

/** @param programme null where there is none yet */
export function StartSteps({
  programme,
  start,
}: {
  readonly programme: ProgrammeHead | null;
  readonly start: Start | null;
}) {
  const { t, lang } = useWords();
  const [view] = useView();
  const keep = formatView(sharedView(view));
  const actors = start?.actors ?? 0;
  return (
    <ol className="start-steps" aria-label={t("start.steps")}>
      <Step
        number={1}
        isDone={programme !== null}
        title={t("start.create")}
        text={
          programme === null
            ? t("start.createText")
            : t("start.created", { name: programme.settings.name })
        }
      >
        {programme === null ? (
          <Link className="button primary" to={PROGRAMME_PARTS.new + keep}>
            {t("start.createNow")}
          </Link>
        ) : (
          <Link className="button" to={PROGRAMME_PARTS.settings + keep}>
            {t("start.change")}
          </Link>
        )}
      </Step>
      <Step
        number={2}
        isDone={actors > 0}
        title={t("start.register")}
        text={
          actors > 0
            ? t("start.registered", { count: actors })
            : [t("start.registerText"), programme === null ? t("start.registerFirst") : ""].join(
                " ",
              )
        }
      >
        <Link
          className={programme !== null && actors === 0 ? "button primary" : "button"}
          to={PATHS.import + keep}
        >
          {t(programme === null ? "state.importFirst" : "start.import")}
        </Link>
        <a
          className="button quiet"
          href={`/v1/templates/programme?format=xlsx&lang=${lang}`}
          download
        >
          {t("start.template")}
        </a>
      </Step>
      <Step
        number={3}
        isDone={start?.hasTies === true}
        title={t("start.wave")}
        text={
          start?.hasTies === true
            ? t("start.hasWave")
            : t(programme === null ? "start.waveLater" : "start.waveText")
        }
      >
        {programme !== null && (
          <>
            <Link
              className={actors > 0 && start?.hasTies !== true ? "button primary" : "button"}
              to={PATHS.import + keep}
            >
              {t("start.importWave")}
            </Link>
            <Link className="button" to={PATHS.log + keep}>
              {t("state.logFirst")}
            </Link>
          </>
        )}
      </Step>
    </ol>
  );
}

function Step({
  number,
  isDone,
  title,
  text,
  children,
}: {
  readonly number: number;
  readonly isDone: boolean;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <li className={isDone ? "is-done" : ""} data-testid={`step-${number}`} data-done={isDone}>
      <p className="small">
        {t("start.number", { count: number })}: <b>{t(isDone ? "start.done" : "start.toDo")}</b>
      </p>
      <h2>{title}</h2>
      <p className="say">{text}</p>
      <div className="start-actions">{children}</div>
    </li>
  );
}
