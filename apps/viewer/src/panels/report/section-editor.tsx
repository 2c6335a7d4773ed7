import { useId } from "react";
import { useWords } from "../../i18n/words.ts";
import {
  type ReportDraft,
  SECTIONS_OF_REPORT,
  textIn,
  withSection,
  withText,
} from "../../state/report-draft.ts";
import type { Language } from "../../state/view-state.ts";

interface SectionEditorProps {
  readonly draft: ReportDraft;
  readonly language: Language;
  readonly onChange: (draft: ReportDraft) => void;
}

/** Which parts stand in the report, and what the evaluator writes in each. */
export function SectionEditor({ draft, language, onChange }: SectionEditorProps) {
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
                    withSection(draft, section, {
                      text: withText(own?.text, language, event.currentTarget.value),
                    }),
                  )
                }
                data-testid={`text-${section}`}
              />
            </details>
          </li>
        );
      })}
    </ul>
  );
}
