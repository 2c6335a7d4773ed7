import { useWords } from "../../i18n/words.ts";
import { type IndicatorDraft, PHASES } from "../../state/settings-draft.ts";
import { LabelledSelect } from "../labelled-select.tsx";
import { FixedCode, RemoveRow, type RowsProps, without, withRow } from "./territory-rows.tsx";
import { TextField } from "./text-field.tsx";

export function IndicatorRows({ rows, fixed, errors, onChange }: RowsProps<IndicatorDraft>) {
  const { t } = useWords();
  const phases = ["", ...PHASES].map((value) => ({
    value,
    label: t(`settings.phases.${value || "all"}`),
  }));
  return (
    <ul className="set-rows" data-testid="indicators">
      {rows.map((row, index) => {
        const place = `indicators.${index}`;
        const name = row.label.trim() || t("settings.indicatorNumber", { count: index + 1 });
        const set = (field: keyof IndicatorDraft) => (text: string) =>
          onChange(withRow(rows, index, { [field]: text }), `${place}.${field}`);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name while they are written
          <li key={index}>
            <fieldset aria-label={name}>
              <TextField
                label={t("programme.field.indicator")}
                value={row.label}
                onChange={set("label")}
                error={errors[`${place}.label`]}
              />
              <TextField
                label={t("programme.field.target")}
                value={row.target}
                onChange={set("target")}
                error={errors[`${place}.target`]}
                {...(index === 0 ? { hint: t("settings.targetHint") } : {})}
                isNumber
              />
              <LabelledSelect
                label={t("programme.field.phase")}
                options={phases}
                value={row.phase}
                onChange={(phase) => onChange(withRow(rows, index, { phase }), null)}
                testId={`indicator-${index}-phase`}
              />
              {fixed.has(row.id) ? (
                <FixedCode code={row.id} />
              ) : (
                <TextField
                  label={t("programme.field.code")}
                  value={row.id}
                  onChange={set("id")}
                  error={errors[`${place}.id`]}
                  placeholder={t("settings.codeUsual")}
                  maxLength={60}
                />
              )}
              <RemoveRow name={name} onRemove={() => onChange(without(rows, index), null)} />
            </fieldset>
          </li>
        );
      })}
    </ul>
  );
}
