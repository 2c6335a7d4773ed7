/** The network could not be read: why, and the two ways on. */
import type { ApiProblem } from "../api/problem.ts";
import { useWords } from "../i18n/words.ts";
import type { ViewChange } from "../state/location.ts";
import { EMPTY_VIEW } from "../state/view-state.ts";
import { ErrorNotice } from "./notice.tsx";

interface NetworkProblemProps {
  readonly problem: ApiProblem | null;
  readonly retry: () => void;
  readonly change: ViewChange;
  /** An earlier answer is still on screen. */
  readonly hasOlder: boolean;
}

export function NetworkProblem({ problem, retry, change, hasOlder }: NetworkProblemProps) {
  const { t } = useWords();
  if (problem === null) return null;
  const { programme: _, lang: __, ...usual } = EMPTY_VIEW;
  return (
    <>
      <ErrorNotice title={t("problem.title")} problem={problem}>
        <button type="button" className="button" onClick={retry}>
          {t("state.retry")}
        </button>
        <button type="button" className="button" onClick={() => change(usual)}>
          {t("state.useUsual")}
        </button>
      </ErrorNotice>
      {hasOlder && <p className="small">{t("state.still")}</p>}
    </>
  );
}
