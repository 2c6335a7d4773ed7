/** The first rows of the file as a table: what each column holds, and what becomes of each row. */
import { useState } from "react";
import type { ImportChoices, ImportPreview, ImportReading } from "../../api/import-client.ts";
import { formatCount } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { LabelledSelect } from "../labelled-select.tsx";
import { ScrollBox } from "../scroll-box.tsx";

interface PreviewTableProps {
  readonly preview: ImportPreview;
  readonly reading: ImportReading;
  readonly choices: ImportChoices;
  readonly onChoose: (patch: ImportChoices) => void;
}

export function PreviewTable({ preview, reading, choices, onChoose }: PreviewTableProps) {
  const { t, lang } = useWords();
  const [onlyFaulty, setOnlyFaulty] = useState(false);
  const isRefused = ({ fate }: { readonly fate: string }) => fate === "refused";
  const rows = onlyFaulty ? preview.rows.filter(isRefused) : preview.rows;
  const fields = ["ignore", ...reading.fields];
  const choose = (name: string, field: string) => {
    const others = (choices.columns ?? []).filter((column) => column.name !== name);
    // One column at a time holds a field, unless there may be several of its kind.
    const moved = reading.columns
      .filter((one) => one.field === field && one.name !== name && !SEVERAL.has(field))
      .map((one) => ({ name: one.name, field: "ignore" }));
    const kept = others.filter((one) => !moved.some((other) => other.name === one.name));
    onChoose({ columns: [...kept, ...moved, { name, field }] });
  };
  return (
    <section className="sect">
      <div className="sect-head">
        <h2>{t("import.previewTitle")}</h2>
        <span className="small">
          {t("import.shown", {
            shown: formatCount(lang, preview.rows.length),
            count: preview.counts.read,
          })}
        </span>
      </div>
      {preview.rows.some(isRefused) && (
        <label className="import-only">
          <input
            type="checkbox"
            checked={onlyFaulty}
            onChange={(event) => setOnlyFaulty(event.currentTarget.checked)}
            data-testid="only-problems"
          />
          {t("import.onlyProblems")}
        </label>
      )}
      <ScrollBox label={t("import.tableName")} className="import-scroll">
        <table data-testid="preview-table">
          <thead>
            <tr>
              <th scope="col">{t("import.row")}</th>
              {reading.columns.map(({ name, field }) => (
                <th key={name} scope="col" className={field === "ignore" ? "is-left" : ""}>
                  <span className="column-name">{name}</span>
                  {reading.kind !== "matrix" && (
                    <LabelledSelect
                      label={t("import.columnHolds", { name })}
                      isLabelHidden
                      options={fields.map((value) => ({
                        value,
                        label: t(`import.field.${value}`),
                      }))}
                      value={field}
                      onChange={(next) => choose(name, next)}
                      testId="choose-field"
                    />
                  )}
                </th>
              ))}
              <th scope="col">{t("import.outcome")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells, fate }) => (
              <tr key={row} className={`is-${fate}`} data-testid="preview-row" data-fate={fate}>
                <th scope="row">{row}</th>
                {reading.columns.map(({ name, field }, at) => (
                  <td key={name} className={field === "ignore" ? "is-left" : ""}>
                    {cells[at] ?? ""}
                  </td>
                ))}
                <td className="strong">{t(`import.fateOne.${fate}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="small">{t("import.noneShown")}</p>}
      </ScrollBox>
    </section>
  );
}

const SEVERAL = new Set(["ignore", "option", "targets"]);
