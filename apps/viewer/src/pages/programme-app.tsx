import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { useProgramme } from "../api/use-programme.ts";
import type { ProgrammeHead, SessionLink } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { LinkBar, LinkFoot } from "../panels/link-frame.tsx";
import { ErrorNotice } from "../panels/notice.tsx";
import { SimulatedStrip } from "../panels/simulated-strip.tsx";
import { useHistory } from "../state/history.ts";
import { useGlobalKeys } from "../state/keys.ts";
import { go, usePath, useView } from "../state/location.ts";
import { remember, remembered } from "../state/remembered.ts";
import type { Language } from "../state/view-state.ts";
import { isForLinks, PATHS, type PageName, pageAt, redirectOf } from "./paths.ts";
import { Loading, NoCode, NotFound, UnknownProgramme } from "./states.tsx";
import { useCode } from "./use-code.ts";
import { useScreen } from "./use-screen.ts";

/** Without a programme the first is made: with a form, or by an import. */
const FirstImport = lazy(() => import("./import-page.tsx"));
const FirstProgramme = lazy(() => import("./programme-page.tsx"));
const StartPage = lazy(() => import("./start-page.tsx"));
const HistoryDialog = lazy(() => import("../panels/history/history-dialog.tsx"));
const HistorySaid = lazy(() => import("../panels/history/history-said.tsx"));
const HelpDialog = lazy(() => import("../panels/help-dialog.tsx"));

const TITLES: Readonly<Record<PageName, string>> = {
  overview: "app.titleOverview",
  network: "app.titleNetwork",
  compare: "app.titleCompare",
  places: "app.titlePlaces",
  measures: "app.titleMeasures",
  figures: "app.titleFigures",
  report: "app.titleReport",
  log: "app.titleLog",
  import: "app.titleImport",
  note: "app.titleNote",
  journal: "app.titleJournal",
  duplicates: "app.titleDuplicates",
  access: "app.titleAccess",
  programme: "app.titleProgramme",
};

const fetchHeader = () => import("../panels/header.tsx");

/** What a link sees of the programme does not change with what is logged. */
const nothing = () => {};

/**
 * Territories have their names, which stay as they are; what lies outside of them all is told in the
 * language of the page, as far as the programme has words for it.
 */
function namedIn(programme: ProgrammeHead, lang: Language): ProgrammeHead {
  if (lang === "it") return programme;
  const territories = programme.settings.territories.map((territory) => {
    const outside = territory.in[lang];
    return territory.role === "outside" && outside !== ""
      ? { ...territory, label: outside.charAt(0).toUpperCase() + outside.slice(1) }
      : territory;
  });
  return { ...programme, settings: { ...programme.settings, territories } };
}

/** Which programme, and which page of it. Whoever came in by a link sees the form and nothing else. */
export default function ProgrammeApp({ link }: { readonly link: SessionLink | null }) {
  const { t, lang } = useWords();
  const path = usePath();
  const [view, change] = useView();
  const { id, isUnknown, list, head } = useProgramme(link, view.programme);
  const items = list.answer?.items ?? [];
  const programme = useMemo(
    () => (head.answer?.settings.id === id ? namedIn(head.answer, lang) : null),
    [head.answer, id, lang],
  );
  const page = pageAt(path);
  const redirect = link !== null && !isForLinks(page) ? PATHS.log : redirectOf(path, view);
  const Header = useCode(link === null ? fetchHeader : null);
  const Screen = useScreen(redirect === null ? page : null);

  useEffect(() => {
    if (redirect !== null) go(redirect, "replace");
  }, [redirect]);
  useEffect(() => {
    document.title = page === null ? t("app.name") : t(TITLES[page]);
  }, [page, t]);

  const [isHelpOpen, setHelpOpen] = useState(false);
  const [hasKeys, setKeys] = useState(() => remembered("keys") !== "off");
  const openHelp = useCallback(() => setHelpOpen(true), []);
  const closeHelp = useCallback(() => setHelpOpen(false), []);
  useGlobalKeys(link === null, hasKeys, openHelp);
  const { done, undone, failed, last, round } = useHistory();
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const openHistory = useCallback(() => setHistoryOpen(true), []);
  const hasHistory = done.length + undone.length > 0;
  const readHead = head.retry;
  // What was taken back may have been in the journal: every number hangs on its head.
  useEffect(() => {
    if (round > 0) readHead();
  }, [round, readHead]);
  const switchKeys = (on: boolean) => {
    remember("keys", on ? null : "off");
    setKeys(on);
  };

  const stored = () => {
    head.retry();
    // Its name stands in the list of programmes, too.
    if (page === "programme") list.retry();
  };
  const problem = list.problem ?? head.problem;
  return (
    <>
      <a className="skip" href="#main">
        {t("app.skip")}
      </a>
      {link !== null ? (
        <LinkBar />
      ) : Header === null ? (
        <header className="top">
          <div className="wrap" />
        </header>
      ) : (
        <Header
          programmes={items}
          current={id}
          onHelp={openHelp}
          onHistory={hasHistory ? openHistory : null}
        />
      )}
      {programme?.settings.simulated && <SimulatedStrip sentence={programme.settings.simulated} />}
      <main id="main" tabIndex={-1}>
        {page === null ? (
          <NotFound />
        ) : problem !== null ? (
          <div className="wrap page">
            <ErrorNotice title={t("problem.title")} problem={problem}>
              <button
                type="button"
                className="button"
                onClick={list.problem ? list.retry : head.retry}
              >
                {t("state.retry")}
              </button>
            </ErrorNotice>
          </div>
        ) : list.answer !== null && items.length === 0 ? (
          <Suspense fallback={<Loading text={t("state.loading")} />}>
            {page === "import" ? (
              <FirstImport programme={null} onStored={list.retry} />
            ) : page === "programme" ? (
              <FirstProgramme programme={null} onStored={list.retry} />
            ) : (
              <StartPage programme={null} />
            )}
          </Suspense>
        ) : isUnknown ? (
          <UnknownProgramme
            id={id ?? ""}
            first={items[0]}
            onOpen={(next) => change({ programme: next })}
          />
        ) : programme === null ? (
          <Loading text={t("state.loadingProgramme")} />
        ) : Screen === "failed" ? (
          <NoCode />
        ) : Screen === null ? (
          <Loading text={t("state.loading")} />
        ) : (
          <Screen
            key={programme.settings.id}
            programme={programme}
            link={link}
            onStored={link === null ? stored : nothing}
          />
        )}
      </main>
      {link !== null && programme !== null && <LinkFoot link={link} programme={programme} />}
      {(last !== null || failed !== null) && !isHistoryOpen && (
        <Suspense fallback={null}>
          <HistorySaid />
        </Suspense>
      )}
      {isHistoryOpen && (
        <Suspense fallback={null}>
          <HistoryDialog onClose={() => setHistoryOpen(false)} />
        </Suspense>
      )}
      {isHelpOpen && (
        <Suspense fallback={null}>
          <HelpDialog onClose={closeHelp} hasKeys={hasKeys} onKeys={switchKeys} />
        </Suspense>
      )}
    </>
  );
}
