import { useWords } from "../../i18n/words.ts";
import { type IndicatorDraft, PHASES } from "../../state/settings-draft.ts";
import { LabelledSelect } from "../labelled-select.tsx";
import { CodeField, RowList, type RowsProps } from "./row-list.tsx";
import { TextField } from "./text-field.tsx";

export function IndicatorRows({ fixed, ...list }: RowsProps<IndicatorDraft>) {
  const { t } = useWords();
  const phases = ["", ...PHASES].map((value) => ({
    value,
    label: t(`settings.phases.${value || "all"}`),
  }));
  return (
    <RowList
      list="indicators"
      nameOf={({ label }, index) =>
        label.trim() || t("settings.indicatorNumber", { count: index + 1 })
      }
      {...list}
    >
      {(written) => {
        const { row, index, errorOf, write, choose } = written;
        return (
          <>
            <TextField
              label={t("programme.field.indicator")}
              value={row.label}
              onChange={write("label")}
              error={errorOf("label")}
            />
            <TextField
              label={t("programme.field.target")}
              value={row.target}
              onChange={write("target")}
              error={errorOf("target")}
              {...(index === 0 ? { hint: t("settings.targetHint") } : {})}
              isNumber
            />
            <LabelledSelect
              label={t("programme.field.phase")}
              options={phases}
              value={row.phase}
              onChange={(phase) => choose({ phase })}
              testId={`indicator-${index}-phase`}
            />
            <CodeField of={written} fixed={fixed} placeholder={t("settings.codeUsual")} />
          </>
        );
      }}
    </RowList>
  );
}
