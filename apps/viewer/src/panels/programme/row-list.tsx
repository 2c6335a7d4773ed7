/** Rows of the settings that somebody writes: territories, waves, indicators. */
import type { ReactNode } from "react";
import { useWords } from "../../i18n/words.ts";
import type { SettingsErrors } from "../../state/settings-draft.ts";
import { ListError } from "./field-error.tsx";
import { RemoveButton } from "./row-buttons.tsx";
import { TextField } from "./text-field.tsx";

export interface RowsProps<Row> {
  readonly rows: readonly Row[];
  /** Codes that are in the journal's words already: they stay. */
  readonly fixed: ReadonlySet<string>;
  readonly errors: SettingsErrors;
  /** @param field null = a step of its own, as when a row comes or goes */
  readonly onChange: (rows: readonly Row[], field: string | null) => void;
}

interface WrittenRow<Row> {
  readonly row: Row;
  readonly index: number;
  /** What is wrong with a field of the row. */
  readonly errorOf: (field: keyof Row & string) => string | undefined;
  /** A text of the row, letter by letter. */
  readonly write: (field: keyof Row & string) => (text: string) => void;
  /** Something that is chosen: a step of its own. */
  readonly choose: (patch: Partial<Row>) => void;
}

interface RowListProps<Row> extends Omit<RowsProps<Row>, "fixed"> {
  readonly list: "territories" | "waves" | "indicators";
  readonly nameOf: (row: Row, index: number) => string;
  readonly children: (written: WrittenRow<Row>) => ReactNode;
}

export function RowList<Row>({
  list,
  rows,
  errors,
  nameOf,
  onChange,
  children,
}: RowListProps<Row>) {
  const patched = (index: number, patch: Partial<Row>) =>
    rows.map((row, at) => (at === index ? { ...row, ...patch } : row));
  return (
    <>
      <ListError error={errors[list]} />
      <ul className="set-rows" data-testid={list}>
        {rows.map((row, index) => {
          const name = nameOf(row, index);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name while they are written
            <li key={index}>
              <fieldset aria-label={name}>
                {children({
                  row,
                  index,
                  errorOf: (field) => errors[`${list}.${index}.${field}`],
                  write: (field) => (text) =>
                    onChange(
                      patched(index, { [field]: text } as Partial<Row>),
                      `${list}.${index}.${field}`,
                    ),
                  choose: (patch) => onChange(patched(index, patch), null),
                })}
                <RemoveButton
                  name={name}
                  className="set-remove"
                  onRemove={() =>
                    onChange(
                      rows.filter((_, at) => at !== index),
                      null,
                    )
                  }
                />
              </fieldset>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The code of a row; one that entries may name is told, not changed. */
export function CodeField<Row extends { readonly id: string }>({
  of: { row, errorOf, write },
  fixed,
  placeholder,
}: {
  readonly of: WrittenRow<Row>;
  readonly fixed: ReadonlySet<string>;
  readonly placeholder?: string;
}) {
  const { t } = useWords();
  if (fixed.has(row.id)) {
    return (
      <p className="set-field set-code">
        <b>{t("programme.field.code")}</b>
        <span>{row.id}</span>
      </p>
    );
  }
  return (
    <TextField
      label={t("programme.field.code")}
      value={row.id}
      onChange={write("id")}
      error={errorOf("id")}
      {...(placeholder === undefined ? {} : { placeholder })}
      maxLength={60}
    />
  );
}
