import { lazy, Suspense, useEffect } from "react";
import { getProgramme, listProgrammes } from "./api/client.ts";
import { useAnswer } from "./api/use-answer.ts";
import { useWords } from "./i18n/words.ts";
import { PATHS } from "./pages/paths.ts";
import { Loading, NoProgramme, NotFound, UnknownProgramme } from "./pages/states.tsx";
import { Header, SimulatedStrip } from "./panels/header.tsx";
import { ErrorNotice } from "./panels/notice.tsx";
import { usePath, useView } from "./state/location.ts";

// An operator on a phone does not download the tables, nor an evaluator the form.
const ComparePage = lazy(() => import("./pages/compare-page.tsx"));
const LogPage = lazy(() => import("./pages/log-page.tsx"));

/** Which programme, and which page of it. */
export function App() {
  const { t } = useWords();
  const path = usePath();
  const [view, change] = useView();
  const list = useAnswer("programmes", listProgrammes);
  const items = list.answer?.items ?? [];
  const id = view.programme ?? items[0]?.id ?? null;
  const isUnknown = list.answer !== null && id !== null && !items.some((item) => item.id === id);
  const head = useAnswer(list.answer === null || isUnknown ? null : id, (signal) =>
    getProgramme(id ?? "", signal),
  );
  const programme = head.answer?.settings.id === id ? head.answer : null;
  const page = path === PATHS.compare ? "compare" : path === PATHS.log ? "log" : null;

  useEffect(() => {
    document.title = page === "log" ? t("app.titleLog") : t("app.titleCompare");
  }, [page, t]);

  const problem = list.problem ?? head.problem;
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
        ) : (
          <Suspense fallback={<Loading text={t("state.loading")} />}>
            {page === "log" ? (
              <LogPage key={programme.settings.id} programme={programme} onStored={head.retry} />
            ) : (
              <ComparePage programme={programme} />
            )}
          </Suspense>
        )}
      </main>
    </>
  );
}
