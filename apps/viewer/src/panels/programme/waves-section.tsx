import type { ReactNode } from "react";
import { useWords } from "../../i18n/words.ts";
import { nextWave } from "../../state/new-programme.ts";
import type { WaveDraft } from "../../state/settings-draft.ts";
import { Section } from "../section.tsx";
import { CodeField, RowList, type RowsProps } from "./row-list.tsx";
import { TextField } from "./text-field.tsx";

interface WaveRowsProps extends RowsProps<WaveDraft> {
  /** False where waves have an order and no dates: then they are those of the data. */
  readonly hasDates: boolean;
}

/** When it is looked at. */
export function WavesSection({
  t0,
  none = null,
  ...props
}: WaveRowsProps & {
  readonly t0: string;
  /** In place of the rows while there are none. */
  readonly none?: ReactNode;
}) {
  const { t } = useWords();
  const { rows, hasDates, onChange } = props;
  return (
    <Section id="dates" title={t("settings.dates")} hint={t("settings.datesHint")}>
      {rows.length === 0 && none}
      <WaveRows {...props} />
      {hasDates && (
        <button
          type="button"
          className="button"
          onClick={() => onChange([...rows, nextWave(t0, rows)], null)}
          data-testid="add-wave"
        >
          {t("settings.addWave")}
        </button>
      )}
    </Section>
  );
}

function WaveRows({ fixed, hasDates, ...list }: WaveRowsProps) {
  const { t } = useWords();
  return (
    <RowList
      list="waves"
      nameOf={({ id }, index) => id || t("settings.waveNumber", { count: index + 1 })}
      {...list}
    >
      {(written) => {
        const { row, index, errorOf, write, choose } = written;
        return (
          <>
            <CodeField of={written} fixed={fixed} />
            {hasDates && (
              <TextField
                label={t("programme.field.date")}
                value={row.date}
                onChange={write("date")}
                error={errorOf("date")}
                isDay
                testId={`wave-${index}-date`}
              />
            )}
            <label className="set-check">
              <input
                type="checkbox"
                checked={row.official}
                onChange={(event) => choose({ official: event.currentTarget.checked })}
              />
              {t("programme.field.official")}
            </label>
          </>
        );
      }}
    </RowList>
  );
}
