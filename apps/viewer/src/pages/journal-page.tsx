/** Registro: everything that was recorded, from its end; corrected and withdrawn entries among it. */
import { useState } from "react";
import { listLinks } from "../api/coordination.ts";
import { useAnswer } from "../api/use-answer.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { addWords } from "../i18n/add-words.ts";
import { entries as entriesEn } from "../i18n/en/entries.ts";
import { journal as en } from "../i18n/en/journal.ts";
import { log as logEn } from "../i18n/en/log.ts";
import { formatCount } from "../i18n/format.ts";
import { entries as entriesIt } from "../i18n/it/entries.ts";
import { journal as it } from "../i18n/it/journal.ts";
import { log as logIt } from "../i18n/it/log.ts";
import { useWords } from "../i18n/words.ts";
import { DataTabs } from "../panels/data-tabs.tsx";
import { EntryRow } from "../panels/entries/entry-row.tsx";
import { ErrorNotice } from "../panels/notice.tsx";
import { go, useView } from "../state/location.ts";
import { formatView, sharedView } from "../state/view-state.ts";
import { wantCorrection } from "../state/wanted-correction.ts";
import { PATHS } from "./paths.ts";
import { useJournal } from "./use-journal.ts";
import "../theme/data.css";
import "../theme/entries.css";

addWords({ it, en });
addWords({ it: entriesIt, en: entriesEn });
addWords({ it: logIt, en: logEn });

const TYPES = [
  "event",
  "assessment",
  "agreement",
  "actor",
  "merge",
  "split",
  "distinct",
  "diary",
  "progress",
  "mention",
  "response",
  "documentary",
  "given-tie",
  "municipality",
  "logging",
  "retraction",
  "programme",
] as const;

export default function JournalPage({
  programme,
  onStored,
}: {
  readonly programme: ProgrammeHead;
  readonly onStored: () => void;
}) {
  const { t, lang } = useWords();
  const { id } = programme.settings;
  const [view] = useView();
  const [type, setType] = useState("");
  const [by, setBy] = useState("");
  const links = useAnswer(`links\n${id}`, (signal) => listLinks(id, signal));
  const journal = useJournal(id, type, by);
  const linkName = (recordedBy: string) =>
    links.answer?.find((link) => `link:${link.id}` === recordedBy)?.label ?? null;
  return (
    <div className="wrap page data-page">
      <DataTabs />
      <h1 className="finding">
        {t("journal.finding", {
          count: programme.head.seq,
          number: formatCount(lang, programme.head.seq),
        })}
      </h1>
      <p className="lede">{t("journal.lede")}</p>
      <div className="journal-filters">
        <label className="small">
          {t("journal.type")}
          <select
            className="text-input"
            value={type}
            onChange={(event) => setType(event.currentTarget.value)}
            data-testid="journal-type"
          >
            <option value="">{t("journal.allTypes")}</option>
            {TYPES.map((one) => (
              <option key={one} value={one}>
                {t(`journal.types.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="small">
          {t("journal.by")}
          <select
            className="text-input"
            value={by}
            onChange={(event) => setBy(event.currentTarget.value)}
            data-testid="journal-by"
          >
            <option value="">{t("journal.everybody")}</option>
            <option value="coordinator">{t("journal.coordinator")}</option>
            <option value="import">{t("journal.import")}</option>
            {links.answer?.map((link) => (
              <option key={link.id} value={`link:${link.id}`}>
                {t("journal.link", { label: link.label })}
              </option>
            ))}
          </select>
        </label>
      </div>
      {journal.problem !== null && (
        <ErrorNotice title={t("entries.failed")} problem={journal.problem}>
          <button type="button" className="button" onClick={journal.more}>
            {t("state.retry")}
          </button>
        </ErrorNotice>
      )}
      <p className="small" aria-live="polite">
        {journal.isBusy
          ? t("entries.loading")
          : t("journal.shown", { count: journal.shown.length })}
      </p>
      <ul className="journal-list" aria-busy={journal.isBusy}>
        {journal.shown.map((row) => (
          <EntryRow
            key={row.entry.id}
            programme={programme}
            row={row}
            rows={journal.rows}
            nameOf={journal.nameOf}
            linkName={linkName}
            onCorrect={(entry) => {
              wantCorrection(entry);
              go(PATHS.log + formatView(sharedView(view)));
              scrollTo(0, 0);
            }}
            onStored={() => {
              journal.readAgain();
              onStored();
            }}
          />
        ))}
      </ul>
      {journal.hasMore && (
        <button
          type="button"
          className="button journal-more"
          aria-disabled={journal.isBusy}
          onClick={journal.more}
        >
          {t("journal.more")}
        </button>
      )}
    </div>
  );
}
