/** The way in for a programme that has no network yet, or where there is no programme at all. */
import type { ReactNode } from "react";
import { useStart } from "../api/use-start.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { addWords } from "../i18n/add-words.ts";
import { start as en } from "../i18n/en/start.ts";
import { formatDate } from "../i18n/format.ts";
import { start as it } from "../i18n/it/start.ts";
import { useWords } from "../i18n/words.ts";
import { Link } from "../panels/link.tsx";
import { AlreadySet } from "../panels/programme/already-set.tsx";
import { StartSteps } from "../panels/programme/start-steps.tsx";
import { Section } from "../panels/section.tsx";
import { useView } from "../state/location.ts";
import { formatView, sharedView } from "../state/view-state.ts";
import { PROGRAMME_PARTS } from "./paths.ts";
import { EmptyThread } from "./states.tsx";
import "../theme/start.css";

addWords({ it, en });

export default function StartPage({ programme }: { readonly programme: ProgrammeHead | null }) {
  return programme === null ? <NothingYet /> : <NoTies programme={programme} />;
}

function NothingYet() {
  const { t } = useWords();
  return (
    <>
      <Head
        title={t("state.noProgrammeTitle")}
        text={t("start.nothing")}
        thread={<EmptyThread />}
      />
      <div className="wrap">
        <StartSteps programme={null} start={null} />
        <p className="small start-example">{t("start.example")}</p>
      </div>
    </>
  );
}

function NoTies({ programme }: { readonly programme: ProgrammeHead }) {
  const { t } = useWords();
  const [view] = useView();
  const { settings, head } = programme;
  const start = useStart(settings.id, head.hash);
  return (
    <>
      <Head
        title={t("state.noDatesTitle")}
        text={t("start.noTies")}
        thread={<DatesThread programme={programme} />}
      />
      <div className="wrap page">
        <StartSteps programme={programme} start={start} />
        <Section
          id="set"
          title={t("start.already")}
          hint={
            <Link className="link" to={PROGRAMME_PARTS.settings + formatView(sharedView(view))}>
              {t("start.changeProgramme")}
            </Link>
          }
        >
          <AlreadySet programme={programme} start={start} />
        </Section>
      </div>
    </>
  );
}

/** The dates to come on a thread, the first one next. */
function DatesThread({ programme }: { readonly programme: ProgrammeHead }) {
  const words = useWords();
  const { t } = words;
  const waves = programme.moments.filter(({ kind }) => kind === "wave");
  if (waves.length === 0) return <EmptyThread />;
  return (
    <ol className="start-thread" aria-label={t("start.dates")}>
      {waves.map(({ at, date }, index) => (
        <li key={at}>
          <b>{words.moment(programme, at)}</b>
          {date !== null && <span className="small">{formatDate(date)}</span>}
          {index === 0 && <span className="small">{t("start.toCollect")}</span>}
        </li>
      ))}
    </ol>
  );
}

function Head({
  title,
  text,
  thread,
}: {
  readonly title: string;
  readonly text: string;
  readonly thread: ReactNode;
}) {
  return (
    <div className="wrap page statement start-head">
      <div>
        <h1 className="finding">{title}</h1>
        <p className="lede">{text}</p>
      </div>
      {thread}
    </div>
  );
}
