import { useWords } from "../i18n/words.ts";
import type { JobUnderWay } from "../pages/use-job.ts";

/** How far the file is, and the way to give it up. */
export function JobProgress({
  job: { job, isBusy, cancel },
  text,
  done,
}: {
  readonly job: JobUnderWay;
  readonly text: string;
  /** Said once it is there. */
  readonly done?: string;
}) {
  const { t } = useWords();
  const isKnown = job !== null && job.total > 0;
  return (
    <div className="job" aria-live="polite">
      {!isBusy && job?.state === "done" && done !== undefined && (
        <p className="small" data-testid="job-done">
          {done}
        </p>
      )}
      {isBusy && (
        <>
          <progress aria-label={text} {...(isKnown ? { value: job.done, max: job.total } : {})} />
          <span className="small">
            {text}
            {isKnown && ` ${t("files.steps", { done: job.done, total: job.total })}`}
          </span>
          <button type="button" className="button" onClick={cancel} data-testid="job-cancel">
            {t("files.cancel")}
          </button>
        </>
      )}
    </div>
  );
}
