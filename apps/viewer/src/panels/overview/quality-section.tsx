/** Quanto sono buoni i dati: before any number is believed. */
import { resolveParameters } from "@legami/core";
import { useMemo } from "react";
import type { ProgrammeHead } from "../../api/wire.ts";
import { formatShare } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { Section } from "../section.tsx";
import { QualityCell, type QualitySide, type Threshold } from "./quality-cell.tsx";
import { type Column, TerritoryGrid } from "./territory-grid.tsx";

interface QualitySectionProps {
  readonly programme: ProgrammeHead;
  readonly columns: readonly Column[];
  /** Both dates of a share, or the only one. */
  readonly sidesOf: (key: string, column: Column) => readonly QualitySide[];
}

export function QualitySection({ programme, columns, sidesOf }: QualitySectionProps) {
  const { t, lang } = useWords();
  const { responseGates, observedShare } = useMemo(
    () => resolveParameters(programme.settings.parameters),
    [programme],
  );
  const response: readonly Threshold[] = [
    { least: responseGates[0], consequence: t("quality.responseLow") },
    { least: responseGates[1], consequence: t("quality.responseVeryLow") },
  ];
  const observed: readonly Threshold[] = [
    { least: observedShare, consequence: t("quality.observedLow") },
  ];
  return (
    <Section id="quality" title={t("quality.title")} hint={t("quality.note")}>
      <TerritoryGrid
        columns={columns}
        testId="quality"
        rows={[
          {
            id: "response",
            title: t("quality.response"),
            hint: t("quality.thresholds", {
              share: formatShare(lang, responseGates[0]),
              least: formatShare(lang, responseGates[1]),
            }),
            cell: (column) => (
              <QualityCell sides={sidesOf("response-rate", column)} thresholds={response} />
            ),
          },
          {
            id: "observed",
            title: t("quality.observed"),
            hint: t("quality.threshold", { share: formatShare(lang, observedShare) }),
            cell: (column) => (
              <QualityCell sides={sidesOf("observed-share", column)} thresholds={observed} />
            ),
          },
        ]}
      />
    </Section>
  );
}
