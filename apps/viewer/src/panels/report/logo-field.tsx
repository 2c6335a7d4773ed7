import { useId, useRef, useState } from "react";
import { useWords } from "../../i18n/words.ts";
import { LogoProblem, readLogo } from "../../state/logo-file.ts";
import { type ReportDraft, textIn, withText } from "../../state/report-draft.ts";
import type { Language } from "../../state/view-state.ts";

interface LogoFieldProps {
  readonly draft: ReportDraft;
  readonly language: Language;
  readonly onChange: (draft: ReportDraft) => void;
}

/** The mark on the first page: chosen from a file, looked at, taken away. */
export function LogoField({ draft, language, onChange }: LogoFieldProps) {
  const { t } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [problem, setProblem] = useState<LogoProblem["why"] | null>(null);
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      onChange({ ...draft, logo: await readLogo(file) });
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof LogoProblem ? error.why : "unreadable");
    }
  };
  const remove = () => {
    const { logo: _, logoText: __, ...rest } = draft;
    onChange(rest);
    setProblem(null);
    // The button that was pressed goes.
    button.current?.focus();
  };
  // The name of a file beside a `report.json` is not an image that could be shown.
  const isImage = draft.logo?.startsWith("data:image/") === true;
  return (
    <div className="logo-field" data-testid="logo-field">
      <p className="field-name">{t("report.logo.label")}</p>
      {isImage && <img src={draft.logo} alt={textIn(draft.logoText, language)} />}
      <p>
        <button
          ref={button}
          type="button"
          className="button"
          onClick={() => input.current?.click()}
        >
          {t("report.logo.choose")}
        </button>{" "}
        {draft.logo !== undefined && (
          <button type="button" className="button" onClick={remove} data-testid="remove-logo">
            {t("report.logo.remove")}
          </button>
        )}
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t("report.logo.choose")}
          onChange={(event) => {
            void choose(event.currentTarget.files?.[0]);
            event.currentTarget.value = "";
          }}
          data-testid="choose-logo"
        />
      </p>
      {problem !== null && (
        <p className="field-error" role="alert">
          {t(`report.logo.${problem}`)} {draft.logo !== undefined && t("report.logo.stays")}
        </p>
      )}
      {draft.logo !== undefined && (
        <p>
          <label htmlFor={id}>{t("report.logo.text")}</label>
          <input
            id={id}
            className="text-input input-box"
            maxLength={300}
            value={textIn(draft.logoText, language)}
            onChange={(event) =>
              onChange({
                ...draft,
                logoText: withText(draft.logoText, language, event.currentTarget.value),
              })
            }
          />
        </p>
      )}
    </div>
  );
}
