import type { ReactNode } from "react";
import type { Asked } from "../api/use-answer.ts";
import { useWords } from "../i18n/words.ts";
import type { ViewChange } from "../state/location.ts";
import { EMPTY_VIEW } from "../state/view-state.ts";
import { ErrorNotice } from "./notice.tsx";

interface NetworkAskedProps {
  readonly asked: Pick<Asked<unknown>, "answer" | "problem" | "retry">;
  readonly change: ViewChange;
  /** What stands there until the first answer comes. */
  readonly waiting?: ReactNode;
}

/** What is said while something of the network is asked for; why it could not be read, and the two ways on. */
export function NetworkAsked({ asked, change, waiting }: NetworkAskedProps) {
  const { t } = useWords();
  const { answer, problem, retry } = asked;
  if (problem === null) return answer === null ? waiting : null;
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
      {answer !== null && <p className="small">{t("state.still")}</p>}
    </>
  );
}
