import { useWords } from "../../i18n/words.ts";
import type { WaveDraft } from "../../state/settings-draft.ts";
import { FixedCode, RemoveRow, type RowsProps, without, withRow } from "./territory-rows.tsx";
import { TextField } from "./text-field.tsx";

/** @param hasDates false where waves have an order and no dates */
export function WaveRows({
  rows,
  fixed,
  errors,
  onChange,
  hasDates,
}: RowsProps<WaveDraft> & { readonly hasDates: boolean }) {
  const { t } = useWords();
  return (
    <ul className="set-rows" data-testid="waves">
      {rows.map((row, index) => {
        const place = `waves.${index}`;
        const name = row.id || t("settings.waveNumber", { count: index + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name while they are written
          <li key={index}>
            <fieldset aria-label={name}>
              {fixed.has(row.id) ? (
                <FixedCode code={row.id} />
              ) : (
                <TextField
                  label={t("programme.field.code")}
                  value={row.id}
                  onChange={(id) => onChange(withRow(rows, index, { id }), `${place}.id`)}
                  error={errors[`${place}.id`]}
                  maxLength={60}
                />
              )}
              {hasDates && (
                <TextField
                  label={t("programme.field.date")}
                  value={row.date}
                  onChange={(date) => onChange(withRow(rows, index, { date }), `${place}.date`)}
                  error={errors[`${place}.date`]}
                  isDay
                  testId={`wave-${index}-date`}
                />
              )}
              <label className="set-check">
                <input
                  type="checkbox"
                  checked={row.official}
                  onChange={(event) =>
                    onChange(withRow(rows, index, { official: event.currentTarget.checked }), null)
                  }
                />
                {t("programme.field.official")}
              </label>
              <RemoveRow name={name} onRemove={() => onChange(without(rows, index), null)} />
            </fieldset>
          </li>
        );
      })}
    </ul>
  );
}
