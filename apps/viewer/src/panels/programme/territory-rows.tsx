import type { TerritoryRole } from "@legami/core";
import { useWords } from "../../i18n/words.ts";
import type { SettingsErrors, TerritoryDraft } from "../../state/settings-draft.ts";
import { LabelledSelect } from "../labelled-select.tsx";
import { TextField } from "./text-field.tsx";

const ROLES: readonly TerritoryRole[] = ["holder", "receiving", "outside"];

export interface RowsProps<Row> {
  readonly rows: readonly Row[];
  /** Codes that are in the journal's words already: they stay. */
  readonly fixed: ReadonlySet<string>;
  readonly errors: SettingsErrors;
  /** @param field null = a row came or went */
  readonly onChange: (rows: readonly Row[], field: string | null) => void;
}

/** With one of them changed. */
export function withRow<Row>(rows: readonly Row[], index: number, patch: Partial<Row>): Row[] {
  return rows.map((row, at) => (at === index ? { ...row, ...patch } : row));
}

export function without<Row>(rows: readonly Row[], index: number): Row[] {
  return rows.filter((_, at) => at !== index);
}

export function TerritoryRows({ rows, fixed, errors, onChange }: RowsProps<TerritoryDraft>) {
  const { t } = useWords();
  return (
    <ul className="set-rows" data-testid="territories">
      {rows.map((row, index) => {
        const place = `territories.${index}`;
        const name = row.label.trim() || t("settings.territoryNumber", { count: index + 1 });
        const set = (field: keyof TerritoryDraft) => (text: string) =>
          onChange(withRow(rows, index, { [field]: text }), `${place}.${field}`);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name while they are written
          <li key={index}>
            <fieldset aria-label={name}>
              <TextField
                label={t("programme.field.label")}
                value={row.label}
                onChange={set("label")}
                error={errors[`${place}.label`]}
                testId={`territory-${index}-label`}
              />
              <TextField
                label={t("programme.field.it")}
                value={row.it}
                onChange={set("it")}
                error={errors[`${place}.it`]}
                placeholder="nel Rhodense"
                {...(index === 0 ? { hint: t("settings.inHint") } : {})}
                testId={`territory-${index}-it`}
              />
              <TextField
                label={t("programme.field.en")}
                value={row.en}
                onChange={set("en")}
                placeholder={`in ${row.label || "…"}`}
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
              <LabelledSelect
                label={t("programme.field.role")}
                options={ROLES.map((role) => ({ value: role, label: t(`settings.roles.${role}`) }))}
                value={row.role}
                onChange={(role) =>
                  onChange(withRow(rows, index, { role: role as TerritoryRole }), null)
                }
                testId={`territory-${index}-role`}
              />
              <RemoveRow name={name} onRemove={() => onChange(without(rows, index), null)} />
            </fieldset>
          </li>
        );
      })}
    </ul>
  );
}

/** A code that entries may name: it is told, not changed. */
export function FixedCode({ code }: { readonly code: string }) {
  const { t } = useWords();
  return (
    <p className="set-field set-code">
      <b>{t("programme.field.code")}</b>
      <span>{code}</span>
    </p>
  );
}

export function RemoveRow({
  name,
  onRemove,
}: {
  readonly name: string;
  readonly onRemove: () => void;
}) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="button quiet set-remove"
      aria-label={t("programme.removeNamed", { name })}
      onClick={onRemove}
    >
      {t("programme.remove")}
    </button>
  );
}
