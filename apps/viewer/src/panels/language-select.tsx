import { useWords } from "../i18n/words.ts";
import type { Language } from "../state/view-state.ts";
import { LabelledSelect } from "./labelled-select.tsx";

/** The language of a file, whatever that of the screen. */
export function LanguageSelect({
  value,
  onChange,
  testId,
}: {
  readonly value: Language;
  readonly onChange: (language: Language) => void;
  readonly testId: string;
}) {
  const { t } = useWords();
  return (
    <LabelledSelect
      label={t("files.language")}
      options={(["it", "en"] as const).map((one) => ({
        value: one,
        label: t(`files.languages.${one}`),
      }))}
      value={value}
      onChange={(next) => onChange(next === "en" ? "en" : "it")}
      testId={testId}
    />
  );
}
