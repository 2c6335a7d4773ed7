/** Questions down, territories across; on a phone territory after territory. No order but the programme's. */
import type { TerritoryRole } from "@legami/core";
import type { CSSProperties, ReactNode } from "react";
import { useWords } from "../../i18n/words.ts";

export interface Column {
  /** Null: the programme tells no territories apart, and the column is the whole network. */
  readonly id: string | null;
  readonly label: string;
  readonly role: TerritoryRole | null;
}

export interface GridRow {
  readonly id: string;
  readonly title: string;
  /** The question in a sentence, or what the row is. */
  readonly hint: string;
  readonly cell: (column: Column) => ReactNode;
}

interface TerritoryGridProps {
  readonly columns: readonly Column[];
  readonly rows: readonly GridRow[];
  readonly hasRoles?: boolean;
  /** Under the name of a territory. */
  readonly head?: (column: Column) => ReactNode;
  readonly testId?: string;
}

export function TerritoryGrid({
  columns,
  rows,
  hasRoles = false,
  head,
  testId,
}: TerritoryGridProps) {
  const { t } = useWords();
  const size = { "--columns": columns.length, "--rows": rows.length } as CSSProperties;
  return (
    <div className="terr-grid" style={size} data-testid={testId}>
      {/* Every cell has its question too, hidden where this column shows it. */}
      <div className="terr-labels" aria-hidden="true">
        <div className="terr-head" />
        {rows.map(({ id: row, title, hint }) => (
          <div key={row} className="terr-cell">
            <p className="terr-title">{title}</p>
            <p className="terr-hint">{hint}</p>
          </div>
        ))}
      </div>
      {columns.map((column) => (
        <div key={column.id ?? ""} className="terr-column" data-territory={column.id ?? ""}>
          <div className="terr-head">
            <h3>{column.label}</h3>
            {hasRoles && column.role !== null && (
              <p className="small">{t(`role.${column.role satisfies TerritoryRole}`)}</p>
            )}
            {head?.(column)}
          </div>
          {rows.map((row) => (
            <div key={row.id} className="terr-cell" data-question={row.id}>
              <h4 className="cell-title">
                {row.title} <span>{row.hint}</span>
              </h4>
              {row.cell(column)}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
