/** Rapporto: the evaluator's document, with their own text, made by the API. */
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { fetchText, resultAddress } from "../api/job-client.ts";
import { useSnapshots } from "../api/use-snapshots.ts";
import { useHasTies } from "../api/use-start.ts";
import { useUnrecorded } from "../api/use-unrecorded.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { addWords } from "../i18n/add-words.ts";
import { files as filesEn } from "../i18n/en/files.ts";
import { report as en } from "../i18n/en/report.ts";
import { files as filesIt } from "../i18n/it/files.ts";
import { report as it } from "../i18n/it/report.ts";
import { useWords } from "../i18n/words.ts";
import { AskedNote } from "../panels/asked-note.tsx";
import { JobProgress } from "../panels/job-progress.tsx";
import { LabelledSelect } from "../panels/labelled-select.tsx";
import { LanguageSelect } from "../panels/language-select.tsx";
import { ErrorNotice } from "../panels/notice.tsx";
import { DraftFile } from "../panels/report/draft-file.tsx";
import { SectionEditor } from "../panels/report/section-editor.tsx";
import { TitlePageEditor } from "../panels/report/title-page-editor.tsx";
import { useView } from "../state/location.ts";
import { keepDraft, keptDraft, type ReportDraft } from "../state/report-draft.ts";
import type { Language } from "../state/view-state.ts";
import { Loading, NoSurveys, NoTies } from "./states.tsx";
import { download, useJob } from "./use-job.ts";
import { useWaves } from "./use-waves.ts";
import "../theme/files.css";
import "../theme/report.css";

addWords({ it: filesIt, en: filesEn });
addWords({ it, en });

const FORMATS = ["docx", "pdf", "html", "xlsx"] as const;

/** Surveys repeated for the margins of a document that is handed in. */
const REPEATED = 1000;

/** What the first preview is of: the report as it opens, without margins. */
const QUICK = "quick";

export default function ReportPage({ programme }: { readonly programme: ProgrammeHead }) {
  const { waves } = useWaves(programme);
  const { t } = useWords();
  const hasTies = useHasTies(programme.settings.id, programme.head.hash);
  if (programme.moments.length === 0 || hasTies.answer === false) return <NoTies />;
  if (waves.length < 2) return <NoSurveys programme={programme} />;
  // The first preview is of a network: not begun before it is known that there is one. Where that
  // cannot be told, the preview says what is wrong.
  return hasTies.isBusy ? <Loading text={t("state.loading")} /> : <Editor programme={programme} />;
}

function Editor({ programme }: { readonly programme: ProgrammeHead }) {
  const { t, lang } = useWords();
  const [, change] = useView();
  const { id } = programme.settings;
  const [draft, setDraft] = useState<ReportDraft>(() => keptDraft(id));
  const [language, setLanguage] = useState<Language>(lang);
  const { waves, from, to } = useWaves(programme);
  const [shown, setShown] = useState<{ readonly html: string; readonly of: string } | null>(null);
  const alive = useRef(new AbortController());
  const [hasMargins, setMargins] = useState(true);
  const asked = {
    what: "report",
    from,
    to,
    options: draft,
    ...(hasMargins ? { draws: REPEATED } : {}),
  };
  const current = JSON.stringify([asked, language]);
  const snapshots = useSnapshots(programme, from, to);
  const unrecorded = useUnrecorded(
    programme,
    [...new Set([from, to])].filter((at) => at !== null),
  );

  const preview = useJob(id, async (of, made) => {
    setShown({ html: await fetchText(resultAddress(id, made), alive.current.signal), of });
  });
  const file = useJob(id, (_, made) => download(resultAddress(id, made)));
  const show = () => preview.begin(current, { ...asked, format: "html" }, language);
  // Without margins it is there in seconds.
  const { draws: _, ...quick } = { draws: REPEATED, ...asked };
  const quickly = QUICK + JSON.stringify([quick, language]);
  const showQuickly = () => preview.begin(quickly, { ...quick, format: "html" }, language);
  const open = useEffectEvent(showQuickly);
  useEffect(() => open(), []);

  const edit = (next: ReportDraft) => {
    setDraft(next);
    keepDraft(id, next);
  };
  const make = (name: string, wanted: object) =>
    file.begin(name, { ...asked, ...wanted }, language);
  const chooseVariant = (variant: string) => {
    edit({ ...draft, variant: variant === "midterm" ? "midterm" : "final" });
    const official = programme.moments.filter((moment) => moment.official);
    const end = variant === "midterm" ? official[1] : official.at(-1);
    if (end !== undefined) change({ to: end.at });
  };
  const isQuick = shown?.of.startsWith(QUICK) === true;
  const isOld = shown !== null && shown.of !== (isQuick ? quickly : current);
  return (
    <div className="wrap page files report">
      <h1 className="finding">{t("report.title")}</h1>
      <p className="lede">{t("report.lede")}</p>
      <div className="files-selects report-selects">
        <LabelledSelect
          label={t("report.variant")}
          options={(["final", "midterm"] as const).map((value) => ({
            value,
            label: t(`report.variants.${value}`),
          }))}
          value={draft.variant ?? "final"}
          onChange={chooseVariant}
          testId="report-variant"
        />
        <LabelledSelect
          label={t("files.from")}
          options={waves.slice(0, -1)}
          value={from ?? ""}
          onChange={(at) => change({ from: at })}
          testId="report-from"
        />
        <LabelledSelect
          label={t("files.to")}
          options={waves}
          value={to ?? ""}
          onChange={(at) => change({ to: at })}
          testId="report-to"
        />
        <LanguageSelect value={language} onChange={setLanguage} testId="report-language" />
      </div>
      <AskedNote programme={programme} waves={unrecorded} />
      <div className="report-margins">
        <label className="report-switch">
          <input
            type="checkbox"
            checked={hasMargins}
            onChange={(event) => setMargins(event.currentTarget.checked)}
            data-testid="report-margins"
          />
          {t("report.margins")}
        </label>
        <p className="small">{t("report.marginsHint")}</p>
      </div>
      <div className="report-parts">
        <section aria-labelledby="report-own">
          <h2 id="report-own">{t("report.parts")}</h2>
          <p className="small">{t("report.partsHint")}</p>
          <TitlePageEditor draft={draft} language={language} onChange={edit} />
          <SectionEditor draft={draft} language={language} snapshots={snapshots} onChange={edit} />
          <DraftFile draft={draft} onChange={edit} />
        </section>
        <section aria-labelledby="report-preview" className="report-preview">
          <div className="report-preview-head">
            <h2 id="report-preview">{t("report.preview")}</h2>
            <button
              type="button"
              className="button"
              disabled={preview.isBusy}
              onClick={show}
              data-testid="refresh-preview"
            >
              {t("report.refresh")}
            </button>
          </div>
          {isQuick && hasMargins && !preview.isBusy && (
            <p className="small" data-testid="preview-quick">
              {t("report.quick")}
            </p>
          )}
          {isOld && !preview.isBusy && (
            <p className="small" data-testid="preview-old">
              {t("report.old")}
            </p>
          )}
          <JobProgress job={preview} text={t("report.previewBusy")} />
          {preview.problem !== null && (
            <ErrorNotice title={t("report.failed")} problem={preview.problem} />
          )}
          {shown === null ? (
            <p className="report-empty small">{t("report.noPreview")}</p>
          ) : (
            <iframe
              title={t("report.preview")}
              sandbox=""
              srcDoc={shown.html}
              data-testid="report-frame"
            />
          )}
        </section>
        <section aria-labelledby="report-download" className="report-downloads">
          <h2 id="report-download">{t("report.download")}</h2>
          {FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              className={format === "docx" ? "button primary" : "button"}
              disabled={file.isBusy}
              onClick={() => make(format, { format })}
              data-testid={`make-${format}`}
            >
              {t(`report.formats.${format}`)}
            </button>
          ))}
          <h3>{t("report.leaflet")}</h3>
          <p className="small">{t("report.leafletHint")}</p>
          {(["pdf", "docx"] as const).map((format) => (
            <button
              key={format}
              type="button"
              className="button"
              disabled={file.isBusy}
              onClick={() => make("leaflet", { form: "leaflet", format })}
              data-testid={`make-leaflet-${format}`}
            >
              {t("report.leafletFormat", { format: format.toUpperCase() })}
            </button>
          ))}
          <JobProgress job={file} text={t("report.fileBusy")} done={t("files.done")} />
          {file.problem !== null && (
            <ErrorNotice title={t("report.failed")} problem={file.problem} />
          )}
        </section>
      </div>
    </div>
  );
}
