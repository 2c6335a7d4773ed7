import { useId } from "react";
import { useWords } from "../../i18n/words.ts";
import {
  isOutdated,
  type ReportDraft,
  SECTIONS_OF_REPORT,
  textIn,
  withOwnText,
  withSection,
} from "../../state/report-draft.ts";
import type { Language } from "../../state/view-state.ts";

interface SectionEditorProps {
  readonly draft: ReportDraft;
  readonly language: Language;
  /** Digests of the report's snapshots; null while they are asked for. */
  readonly snapshots: readonly string[] | null;
  readonly onChange: (draft: ReportDraft) => void;
}

/** Which parts stand in the report, and what the evaluator writes in each. */
export function SectionEditor({ draft, language, snapshots, onChange }: SectionEditorProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <ul className="report-sections">
      {SECTIONS_OF_REPORT.map((section) => {
        const own = draft.sections?.[section];
        const text = textIn(own?.text, language);
        const title = t(`report.sections.${section}`);
        return (
          <li key={section}>
            <label className="report-switch">
              <input
                type="checkbox"
                checked={own?.show !== false}
                onChange={(event) =>
                  onChange(withSection(draft, section, { show: event.currentTarget.checked }))
                }
                data-testid={`show-${section}`}
              />
              {title}
            </label>
            <details>
              <summary data-testid={`write-${section}`}>
                {t(text === "" ? "report.write" : "report.written")}
                {isOutdated(own, language, snapshots) && ` · ${t("report.toRead")}`}
                <span className="visually-hidden">: {title}</span>
              </summary>
              <label className="visually-hidden" htmlFor={`${id}-${section}`}>
                {t("report.ownText", { section: title })}
              </label>
              <textarea
                id={`${id}-${section}`}
                className="text-input"
                rows={6}
                lang={language}
                value={text}
                placeholder={t("report.placeholder")}
                onChange={(event) =>
                  onChange(
                    withOwnText(draft, section, language, event.currentTarget.value, snapshots),
                  )
                }
                data-testid={`text-${section}`}
              />
              {isOutdated(own, language, snapshots) && (
                <p className="info" data-testid={`outdated-${section}`}>
                  {t("report.outdated")}{" "}
                  <button
                    type="button"
                    className="link"
                    onClick={() => onChange(withOwnText(draft, section, language, text, snapshots))}
                  >
                    {t("report.readAgain")}
                  </button>
                </p>
              )}
            </details>
          </li>
        );
      })}
    </ul>
  );
}
