/** What the programme promised, and how far it has come: in words and numbers, territory by territory. */
import type { IndicatorReading } from "@legami/core";
import { INDICATOR_PHASES } from "@legami/core";
import { useProgressNotes } from "../../api/use-progress-notes.ts";
import type { ProgrammeHead } from "../../api/wire.ts";
import { useWords } from "../../i18n/words.ts";
import { Section } from "../section.tsx";
import { IndicatorRow } from "./indicator-row.tsx";

interface IndicatorsSectionProps {
  readonly programme: ProgrammeHead;
  readonly indicators: readonly IndicatorReading[];
  /** Day of the second date; null where waves have no dates. */
  readonly date: string | null;
  readonly momentName: string;
  /** No official date comes after this one. */
  readonly isLast: boolean;
}

export function IndicatorsSection(props: IndicatorsSectionProps) {
  const { programme, indicators, date, momentName, isLast } = props;
  const { t } = useWords();
  const notes = useProgressNotes(programme, date);
  if (indicators.length === 0) return null;
  const phases = [...INDICATOR_PHASES, null].filter((phase) =>
    indicators.some((one) => phaseOf(one) === phase),
  );
  const territories = programme.settings.territories.filter(({ id }) =>
    indicators.some((one) => one.territories.some(({ territory }) => territory === id)),
  );
  const isAnyCommon = indicators.some((one) =>
    one.territories.some(({ territory }) => territory === null),
  );
  const columns = [
    ...territories.map(({ id, label }) => ({ id, label })),
    ...(isAnyCommon ? [{ id: null, label: t("indicators.common") }] : []),
  ];
  return (
    <Section
      id="indicators"
      title={t("indicators.title")}
      hint={t("indicators.note", { moment: momentName })}
    >
      <table className="indicators" data-testid="indicators">
        <thead>
          <tr>
            <th scope="col">{t("indicators.name")}</th>
            <th scope="col">{t("indicators.value")}</th>
            <th scope="col">{t("indicators.outcome")}</th>
            {columns.map(({ id, label }) => (
              <th key={id ?? ""} scope="col" className="n">
                {label}
              </th>
            ))}
            <th scope="col">{t("indicators.notes")}</th>
          </tr>
        </thead>
        {phases.map((phase) => (
          <tbody key={phase ?? ""}>
            <tr className="phase">
              <th scope="rowgroup" colSpan={columns.length + 4}>
                {t(`phase.${phase ?? "none"}`)}
              </th>
            </tr>
            {indicators
              .filter((one) => phaseOf(one) === phase)
              .map((one) => (
                <IndicatorRow
                  key={one.id}
                  indicator={one}
                  columns={columns}
                  notes={notes.answer?.filter(({ indicator }) => indicator === one.id) ?? []}
                  territoryName={(id) => columns.find((column) => column.id === id)?.label ?? ""}
                  isLast={isLast}
                />
              ))}
          </tbody>
        ))}
      </table>
      {notes.answer === null && (
        <p className="small" role="status">
          {t(notes.problem === null ? "indicators.notesMissing" : "indicators.notesFailed")}
        </p>
      )}
    </Section>
  );
}

/** A phase that the programme names its own way stands with those that span it. */
function phaseOf({ phase }: IndicatorReading) {
  return INDICATOR_PHASES.find((known) => known === phase) ?? null;
}
