import { useId } from "react";
import { useWords } from "../../i18n/words.ts";
import { type ReportDraft, textIn, withText } from "../../state/report-draft.ts";
import type { Language } from "../../state/view-state.ts";
import { LogoField } from "./logo-field.tsx";

interface TitlePageEditorProps {
  readonly draft: ReportDraft;
  readonly language: Language;
  readonly onChange: (draft: ReportDraft) => void;
}

/** What stands on the first page besides the dates of the surveys. */
export function TitlePageEditor({ draft, language, onChange }: TitlePageEditorProps) {
  const { t } = useWords();
  const fields = [
    ["title", textIn(draft.title, language)],
    ["authors", (draft.authors ?? []).join(", ")],
    ["organisation", draft.organisation ?? ""],
    ["place", draft.place ?? ""],
    ["date", draft.date ?? ""],
  ] as const;
  const changed = (field: (typeof fields)[number][0], text: string): ReportDraft => {
    if (field === "title") return { ...draft, title: withText(draft.title, language, text) };
    if (field === "authors") return { ...draft, authors: text === "" ? [] : text.split(/,\s*/) };
    return { ...draft, [field]: text };
  };
  return (
    <details className="title-page">
      <summary>{t("report.titlePage")}</summary>
      {fields.map(([field, value]) => (
        <Field
          key={field}
          label={t(`report.fields.${field}`)}
          value={value}
          onChange={(text) => onChange(changed(field, text))}
        />
      ))}
      <LogoField draft={draft} language={language} onChange={onChange} />
    </details>
  );
}

function Field({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-input input-box"
        maxLength={300}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </p>
  );
}
