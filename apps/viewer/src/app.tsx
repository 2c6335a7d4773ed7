import { lazy, Suspense, useEffect } from "react";
import { getProgramme, listProgrammes } from "./api/client.ts";
import { useAnswer } from "./api/use-answer.ts";
import { useWords } from "./i18n/words.ts";
import { type PageName, pageAt, redirectOf } from "./pages/paths.ts";
import { Loading, NoProgramme, NotFound, UnknownProgramme } from "./pages/states.tsx";
import { Header, SimulatedStrip } from "./panels/header.tsx";
import { ErrorNotice } from "./panels/notice.tsx";
import { go, usePath, useView } from "./state/location.ts";

// An operator on a phone does not download the tables, nor an evaluator the form.
const OverviewPage = lazy(() => import("./pages/overview-page.tsx"));
const NetworkPage = lazy(() => import("./pages/network-page.tsx"));
const ComparePage = lazy(() => import("./pages/compare-page.tsx"));
const LogPage = lazy(() => import("./pages/log-page.tsx"));

const TITLES: Readonly<Record<PageName, string>> = {
  overview: "app.titleOverview",
  network: "app.titleNetwork",
  compare: "app.titleCompare",
  log: "app.titleLog",
};

/** Which programme, and which page of it. */
export function App() {
  const { t } = useWords();
  const path = usePath();
  const [view, change] = useView();
  const list = useAnswer("programmes", listProgrammes);
  const items = list.answer?.items ?? [];
  const id = view.programme ?? items[0]?.id ?? null;
  const isUnknown = list.answer !== null && id !== null && !items.some((item) => item.id === id);
  const head = useAnswer(list.answer === null || isUnknown ? null : `programme\n${id}`, (signal) =>
    getProgramme(id ?? "", signal),
  );
  const programme = head.answer?.settings.id === id ? head.answer : null;
  const page = pageAt(path);
  const redirect = redirectOf(path, view);

  useEffect(() => {
    if (redirect !== null) go(redirect, "replace");
  }, [redirect]);
  useEffect(() => {
    document.title = page === null ? t("app.name") : t(TITLES[page]);
  }, [page, t]);

  const problem = list.problem ?? head.problem;
  const screen = () => {
    if (programme === null || page === null) return null;
    switch (page) {
      case "overview":
        return <OverviewPage programme={programme} />;
      case "network":
        return <NetworkPage programme={programme} />;
      case "compare":
        return <ComparePage programme={programme} />;
      case "log":
        return <LogPage key={programme.settings.id} programme={programme} onStored={head.retry} />;
    }
  };
  return (
    <>
      <a className="skip" href="#main">
        {t("app.skip")}
      </a>
      <Header programmes={items} current={id} />
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
          <NoProgramme />
        ) : isUnknown ? (
          <UnknownProgramme
            id={id ?? ""}
            first={items[0]}
            onOpen={(next) => change({ programme: next })}
          />
        ) : programme === null ? (
          <Loading text={t("state.loadingProgramme")} />
        ) : redirect !== null ? null : (
          <Suspense fallback={<Loading text={t("state.loading")} />}>{screen()}</Suspense>
        )}
      </main>
    </>
  );
}
