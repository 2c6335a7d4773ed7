/** What was logged last: proof for whoever logs, and where it is corrected and withdrawn. */
import type { Entry } from "@legami/core";
import { useEffect } from "react";
import { useOwnEntries } from "../../api/use-entries.ts";
import type { ProgrammeHead, SessionLink } from "../../api/wire.ts";
import { addWords } from "../../i18n/add-words.ts";
import { entries as en } from "../../i18n/en/entries.ts";
import { entries as it } from "../../i18n/it/entries.ts";
import { useWords } from "../../i18n/words.ts";
import { useHistoryRound } from "../../state/history.ts";
import type { JournalRow } from "../../state/journal-rows.ts";
import { ErrorNotice } from "../notice.tsx";
import { EntryRow } from "./entry-row.tsx";
import "../../theme/entries.css";

addWords({ it, en });

const MOST = 15;

export default function OwnEntries({
  programme,
  link,
  round,
  onCorrect,
}: {
  readonly programme: ProgrammeHead;
  readonly link: SessionLink | null;
  /** Counts what was stored from here: read again after each. */
  readonly round: number;
  readonly onCorrect: (entry: Entry) => void;
}) {
  const { t } = useWords();
  const { answer, problem, retry } = useOwnEntries(programme.settings.id, link);
  const turned = useHistoryRound();
  useEffect(() => {
    if (round + turned > 0) retry();
  }, [round, turned, retry]);
  const rows = answer === null ? [] : shownOf(answer.rows).slice(0, MOST);
  return (
    <section className="recent" aria-labelledby="recent-title">
      <h2 id="recent-title">{t(link === null ? "entries.recent" : "entries.recentLink")}</h2>
      {problem !== null && (
        <ErrorNotice title={t("entries.failed")} problem={problem}>
          <button type="button" className="button" onClick={retry}>
            {t("state.retry")}
          </button>
        </ErrorNotice>
      )}
      {answer !== null && rows.length === 0 && <p className="small">{t("entries.recentNone")}</p>}
      {answer !== null && (
        <ul>
          {rows.map((row) => (
            <EntryRow
              key={row.entry.id}
              programme={programme}
              row={row}
              rows={answer.rows}
              nameOf={answer.nameOf}
              onCorrect={onCorrect}
              onStored={retry}
            />
          ))}
        </ul>
      )}
      <p className="small">{t("entries.note")}</p>
    </section>
  );
}

/** What the form logs; of an entry that was corrected the correction stands for it. */
function shownOf(rows: readonly JournalRow[]): readonly JournalRow[] {
  const corrected = new Set(rows.map(({ entry }) => entry.corrects));
  return rows.filter(({ entry, state }) => {
    const isLogged = ["event", "assessment", "diary"].includes(entry.type);
    return isLogged && (state === "stands" || !corrected.has(entry.id));
  });
}
