import type { IndicatorReading } from "@legami/core";
import type { ProgressNote } from "../../api/use-progress-notes.ts";
import { formatCount, formatDate } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";

interface IndicatorRowProps {
  readonly indicator: IndicatorReading;
  readonly columns: readonly { readonly id: string | null; readonly label: string }[];
  readonly notes: readonly ProgressNote[];
  readonly territoryName: (id: string | null) => string;
  readonly isLast: boolean;
}

export function IndicatorRow(props: IndicatorRowProps) {
  const { indicator, columns, notes, territoryName, isLast } = props;
  const { t } = useWords();
  const { id, label, value, target, territories } = indicator;
  return (
    <tr data-indicator={id}>
      <th scope="row">{label}</th>
      <td className="indicator-value">
        {value === null ? (
          t("indicators.noValue")
        ) : (
          <b>
            <Figure indicator={id} count="value" value={value} />
          </b>
        )}
        {target !== null && (
          <>
            {" "}
            {t("indicators.of")} <Figure indicator={id} count="target" value={target} />
          </>
        )}
      </td>
      <td data-outcome={outcomeOf(indicator, isLast)}>
        {t(`outcome.${outcomeOf(indicator, isLast)}`)}
      </td>
      {columns.map((column) => {
        const own = territories.find(({ territory }) => territory === column.id);
        return (
          <td key={column.id ?? ""} className="n" data-label={column.label}>
            {own === undefined ? (
              "–"
            ) : (
              <Figure indicator={id} territory={column.id} count="value" value={own.value} />
            )}
          </td>
        );
      })}
      <td className="indicator-notes">
        <Notes notes={notes} territoryName={territoryName} />
      </td>
    </tr>
  );
}

/** Reached, not reached, or not yet: before the programme's last date nothing has failed. */
export function outcomeOf(
  { isReached, target }: Pick<IndicatorReading, "isReached" | "target">,
  isLast: boolean,
): "reached" | "missed" | "notYet" | "noTarget" {
  if (target === null) return "noTarget";
  if (isReached === true) return "reached";
  return isReached === false && isLast ? "missed" : "notYet";
}

function Figure({
  indicator,
  territory,
  count,
  value,
}: {
  readonly indicator: string;
  readonly territory?: string | null;
  readonly count: "value" | "target";
  readonly value: number;
}) {
  const { lang } = useWords();
  return (
    <data
      value={value}
      data-key="indicator"
      data-part={indicator}
      data-scope={territory === undefined ? "" : `T:${territory ?? ""}`}
      data-count={count}
      data-value={value}
    >
      {formatCount(lang, value)}
    </data>
  );
}

function Notes({ notes, territoryName }: Pick<IndicatorRowProps, "notes" | "territoryName">) {
  const { t } = useWords();
  const [latest, ...older] = notes;
  if (latest === undefined) return null;
  const line = (note: ProgressNote) => (
    <>
      {note.text}{" "}
      <span className="small">
        ({[territoryName(note.territory), formatDate(note.date)].filter(Boolean).join(", ")})
      </span>
    </>
  );
  return (
    <>
      <p>{line(latest)}</p>
      {older.length > 0 && (
        <details>
          <summary>{t("indicators.olderNotes", { count: older.length })}</summary>
          <ul>
            {older.map((note) => (
              <li key={note.id}>{line(note)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
