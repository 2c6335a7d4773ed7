/** What is logged: the first question decides between something done and a tie in general. */
import type { ReactNode } from "react";
import { useWords } from "../i18n/words.ts";
import { type Draft, FREQUENCIES, LEVELS } from "../state/draft.ts";
import { ChoiceField } from "./choice-field.tsx";

interface TieWhatProps {
  readonly draft: Draft;
  /** Of what is done together. */
  readonly types: readonly string[];
  readonly onChange: (patch: Partial<Draft>) => void;
  readonly errorOf: (field: keyof Draft) => string | null;
  /** A correction says something else of the same kind. */
  readonly isFixed: boolean;
  /** The survey that the answer falls into, in words. */
  readonly wave: string | null;
  /** It falls into none. */
  readonly isOutside: boolean;
  /** What is known of the two already: below the first question, so that it pushes none away. */
  readonly children: ReactNode;
}

export function TieWhat({
  draft,
  types,
  onChange,
  errorOf,
  isFixed,
  wave,
  isOutside,
  children,
}: TieWhatProps) {
  const { t } = useWords();
  const number = (value: number | null) => (value === null ? null : String(value));
  return (
    <>
      {!isFixed && (
        <ChoiceField
          label={t("log.what")}
          choices={(["event", "assessment"] as const).map((what) => ({
            value: what,
            label: t(`log.${what}`),
            hint: t(`log.${what}Hint`),
          }))}
          value={draft.what}
          onChange={(what) => onChange({ what: what as Draft["what"] })}
          error={errorOf("what")}
          testId="log-what"
        />
      )}
      {children}
      {draft.what === "event" && (
        <ChoiceField
          label={t("log.type")}
          choices={types.map((type) => ({
            value: type,
            label: t(`log.types.${type}`, { defaultValue: type }),
          }))}
          value={draft.type}
          onChange={(type) => onChange({ type })}
          error={errorOf("type")}
          testId="log-type"
        />
      )}
      {draft.what === "assessment" && (
        <>
          <ChoiceField
            isStacked
            label={t("log.level")}
            choices={LEVELS.map((level) => ({
              value: String(level),
              label: t(`level.${level}`),
            }))}
            value={number(draft.level)}
            onChange={(level) => onChange({ level: Number(level) })}
            error={errorOf("level")}
            testId="log-level"
          />
          <ChoiceField
            label={t("log.frequency")}
            choices={frequenciesWith(draft.frequency).map((frequency) => ({
              value: String(frequency),
              label: t(`log.frequencies.${frequency}`),
            }))}
            value={number(draft.frequency)}
            onChange={(frequency) => onChange({ frequency: Number(frequency) })}
            error={null}
            testId="log-frequency"
          />
          {wave !== null && (
            <p className="info" data-testid="log-in-wave">
              {t("log.inWave", { moment: wave })}
            </p>
          )}
          {isOutside && <p className="small log-outside">{t("log.outsideWave")}</p>}
        </>
      )}
    </>
  );
}

function frequenciesWith(frequency: number | null): readonly number[] {
  const usual: readonly number[] = FREQUENCIES;
  if (frequency === null || usual.includes(frequency)) return usual;
  return [...usual, frequency].sort((a, b) => b - a);
}
