/** Who sits here decides what there is: the way in, the form of a link, or everything. */
import { lazy, Suspense, useEffect } from "react";
import { readSession, useSession } from "./api/session.ts";
import { useWords } from "./i18n/words.ts";
import { ENTER, enterAddress } from "./pages/paths.ts";
import ProgrammeApp from "./pages/programme-app.tsx";
import { Loading } from "./pages/states.tsx";
import { ErrorNotice } from "./panels/notice.tsx";
import { go, usePath } from "./state/location.ts";

const EnterPage = lazy(() => import("./pages/enter-page.tsx"));

export function App() {
  const { t } = useWords();
  const path = usePath();
  const { session, problem, visit } = useSession();
  const isEntering = path === ENTER;
  const isShut = session?.role === "nobody" && !isEntering;

  useEffect(() => {
    if (isShut) go(enterAddress(path + location.search), "replace");
  }, [isShut, path]);

  if (session === null && problem !== null) {
    return (
      <main className="wrap page">
        <h1 className="finding">{t("app.name")}</h1>
        <ErrorNotice title={t("problem.title")} problem={problem}>
          <button type="button" className="button" onClick={() => void readSession()}>
            {t("state.retry")}
          </button>
        </ErrorNotice>
      </main>
    );
  }
  if (isEntering || isShut) {
    return (
      <Suspense fallback={<Loading text={t("state.loadingProgramme")} />}>
        <EnterPage />
      </Suspense>
    );
  }
  if (session === null) return <Loading text={t("state.loadingProgramme")} />;
  return <ProgrammeApp key={visit} link={session.link} />;
}
