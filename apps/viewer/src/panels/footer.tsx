import type { EvaluatedMoment } from "@legami/core";
import type { ProgrammeHead } from "../api/wire.ts";
import { formatDate } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";

/** Dates and digests: whoever quotes a number can find the very network it comes from. */
export function PageFooter({
  programme,
  moments,
  parameters,
  position,
}: {
  readonly programme: ProgrammeHead;
  readonly moments: readonly EvaluatedMoment[];
  readonly parameters: string;
  /** What positions mean on this page, where it is not what they mean on the others. */
  readonly position?: string;
}) {
  const words = useWords();
  const { t } = words;
  return (
    <footer className="foot">
      <p>{position ?? t("stage.position")}</p>
      <p>
        {t(moments.length > 1 ? "footer.snapshots" : "footer.snapshot")}{" "}
        {moments.map((moment, index) => (
          <span key={moment.at}>
            {index > 0 && ", "}
            {words.moment(programme, moment.at)}
            {moment.date !== null &&
              words.moment(programme, moment.at) !== formatDate(moment.date) &&
              ` (${formatDate(moment.date)})`}{" "}
            <code data-testid={`snapshot-${index}`}>{moment.snapshot}</code>
          </span>
        ))}
        ; {t("footer.parameters")} <code>{parameters}</code>
      </p>
    </footer>
  );
}
