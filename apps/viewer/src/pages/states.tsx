/** Pages with nothing to draw yet: each says what is missing and what to do. */
import type { ReactNode } from "react";
import type { ProgrammeHead, ProgrammeItem } from "../api/wire.ts";
import { formatDate } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { Link } from "../panels/link.tsx";
import { PATHS, PROGRAMME_PARTS } from "./paths.ts";

/** A thread whose knots are still to come. */
export function EmptyThread() {
  return (
    <svg className="empty-thread" viewBox="0 0 480 40" aria-hidden="true">
      <path d="M20 20H460" />
      {[20, 240, 460].map((x) => (
        <circle key={x} cx={x} cy="20" r="11" />
      ))}
    </svg>
  );
}

function Statement({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="wrap page statement">
      <div>
        <h1 className="finding">{title}</h1>
        <p className="lede">{text}</p>
        {children}
      </div>
      <EmptyThread />
    </div>
  );
}

export function Loading({ text }: { readonly text: string }) {
  return (
    <div className="wrap page">
      <p className="lede" role="status">
        {text}
      </p>
    </div>
  );
}

export function UnknownProgramme({
  id,
  first,
  onOpen,
}: {
  readonly id: string;
  readonly first: ProgrammeItem | undefined;
  readonly onOpen: (id: string) => void;
}) {
  const { t } = useWords();
  return (
    <Statement title={t("state.notFoundTitle")} text={t("state.unknownProgramme", { id })}>
      {first !== undefined && (
        <button type="button" className="button primary" onClick={() => onOpen(first.id)}>
          {t("state.openFirst", { name: first.name })}
        </button>
      )}
    </Statement>
  );
}

/** No date to look at, or no tie at any. */
export function NoTies() {
  const { t } = useWords();
  return (
    <Statement title={t("state.noDatesTitle")} text={t("state.noDates")}>
      <p className="statement-actions">
        <Link className="button primary" to={PATHS.import + location.search}>
          {t("state.importTies")}
        </Link>
        <Link className="button" to={PATHS.log + location.search}>
          {t("state.logFirst")}
        </Link>
        <Link className="link" to={PATHS.overview + location.search}>
          {t("state.firstSteps")}
        </Link>
      </p>
    </Statement>
  );
}

/** There is a network, and no two surveys that a report could be about. */
export function NoSurveys({ programme }: { readonly programme: ProgrammeHead }) {
  const { t } = useWords();
  const days = programme.moments.flatMap(({ date }) => date ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  return (
    <Statement title={t("state.noSurveysTitle")} text={t("state.noSurveys")}>
      {from !== undefined && to !== undefined && (
        <p className="say">{t("state.dataDays", { from: formatDate(from), to: formatDate(to) })}</p>
      )}
      <Link className="button primary" to={PROGRAMME_PARTS.settings + location.search}>
        {t("state.setSurveys")}
      </Link>
    </Statement>
  );
}

export function NotFound() {
  const { t } = useWords();
  return (
    <Statement title={t("state.notFoundTitle")} text="">
      <Link className="button primary" to={PATHS.overview}>
        {t("state.toOverview")}
      </Link>
    </Statement>
  );
}

/** The code of this screen did not come: without a network, or after an update of the server. */
export function NoCode() {
  const { t } = useWords();
  return (
    <Statement title={t("state.noCodeTitle")} text={t("state.noCode")}>
      <button type="button" className="button primary" onClick={() => location.reload()}>
        {t("state.reload")}
      </button>
    </Statement>
  );
}
