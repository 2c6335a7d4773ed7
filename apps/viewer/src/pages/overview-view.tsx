import { type ReactNode, useMemo } from "react";
import { type Certainty, isUnderWay } from "../api/use-certainty.ts";
import type { Comparison } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { CarriedNote } from "../panels/carried-note.tsx";
import { CertaintyBar } from "../panels/certainty/certainty-bar.tsx";
import { CertaintyPanel } from "../panels/certainty/certainty-panel.tsx";
import { PageFooter } from "../panels/footer.tsx";
import { NotComputable } from "../panels/not-computable.tsx";
import { Gate, SharedGate, sharedGateOf } from "../panels/overview/answer.tsx";
import { biggestChanges } from "../panels/overview/biggest-changes.ts";
import { readingOf, scopeOf } from "../panels/overview/cell-data.ts";
import { ChangesCell } from "../panels/overview/changes-cell.tsx";
import { IndicatorsSection } from "../panels/overview/indicators-section.tsx";
import { LabsSection } from "../panels/overview/labs-section.tsx";
import { MentionsSection } from "../panels/overview/mentions-section.tsx";
import { OverviewTitle } from "../panels/overview/overview-title.tsx";
import type { QualitySide } from "../panels/overview/quality-cell.tsx";
import { QualitySection } from "../panels/overview/quality-section.tsx";
import { questionRows } from "../panels/overview/question-rows.tsx";
import { changeIn, headlineIn, pairIn, quoteSide } from "../panels/overview/quotes.ts";
import { ScorecardSection } from "../panels/overview/scorecard-section.tsx";
import { SmallLegend } from "../panels/overview/small-legend.tsx";
import { type Column, TerritoryGrid } from "../panels/overview/territory-grid.tsx";
import { VerdictHead } from "../panels/overview/verdict-head.tsx";
import { Section } from "../panels/section.tsx";
import { differenceScene } from "../stage/scene.ts";
import type { OverviewProps } from "./overview-props.ts";

export function OverviewView(
  props: OverviewProps & {
    readonly comparison: Comparison;
    readonly certainty: Certainty;
    readonly slider: ReactNode;
  },
) {
  const { programme, of, columns, comparison, certainty, slider } = props;
  const words = useWords();
  const { t } = words;
  const [fromName, toName] = [of.from, of.to].map(({ at }) => words.moment(programme, at)) as [
    string,
    string,
  ];
  const scene = useMemo(
    () => differenceScene(comparison.register, comparison.ties, null),
    [comparison],
  );
  const sidesOf = (key: string, column: Column): readonly QualitySide[] => {
    const pair = pairIn(comparison, key, scopeOf(column));
    if (pair === null) return [];
    return (["from", "to"] as const).map((side) => ({
      moment: side === "from" ? fromName : toName,
      result: pair[side],
      part: quoteSide(pair, side, "part"),
      whole: quoteSide(pair, side, "whole"),
    }));
  };
  const [only] = columns;
  const scope = columns.length === 1 && only !== undefined ? scopeOf(only) : "ALL";
  const waves = of.moments.filter(({ kind }) => kind === "wave");
  // A question of shape has gates of its own.
  const gate = sharedGateOf(
    columns.flatMap((column) =>
      [
        changeIn(comparison, "tie-retention", scopeOf(column)) ?? [],
        pairIn(comparison, "active-actors", scopeOf(column))?.to ?? [],
      ].flat(),
    ),
  );
  return (
    <SharedGate value={gate}>
      <div className="headline">
        <OverviewTitle comparison={comparison} scope={scope} />
        <NotComputable
          programme={programme}
          of={of}
          headline={changeIn(comparison, "tie-retention", scope) ?? undefined}
        />
        <CarriedNote programme={programme} moments={[comparison.from, comparison.to]} />
        {gate !== null && <Gate gate={gate} />}
        <CertaintyBar certainty={certainty} />
      </div>
      <section className="sect first-sect" aria-labelledby="answers-title">
        <h2 id="answers-title" className="visually-hidden">
          {t("overview.answers")}
        </h2>
        <TerritoryGrid
          columns={columns}
          hasRoles
          head={(column) => {
            const verdict = readingOf(comparison, column)?.verdict;
            return verdict === undefined ? null : (
              <VerdictHead verdict={verdict} isChecking={isUnderWay(certainty)} />
            );
          }}
          testId="answers"
          rows={questionRows({ ...props, words, scene, fromName, toName })}
        />
        <SmallLegend scene={scene} />
        {slider}
      </section>
      <LabsSection
        programme={programme}
        columns={columns}
        answer={comparison}
        fromName={fromName}
        toName={toName}
        said={(column) =>
          headlineIn(readingOf(comparison, column)?.headlines ?? [], "lab-organisation")
        }
      />
      <CertaintyPanel
        certainty={certainty}
        territory={columns.length === 1 ? (only?.id ?? null) : null}
      />
      <ScorecardSection comparison={comparison} columns={columns} />
      <Section id="changed" title={t("changed.title")} hint={t("changed.note")}>
        <TerritoryGrid
          columns={columns}
          testId="changes"
          rows={[
            {
              id: "changes",
              title: t("changed.row"),
              hint: t("changed.rowHint", { from: fromName, to: toName }),
              cell: (column) => <ChangesCell changes={biggestChanges(comparison, column)} />,
            },
          ]}
        />
      </Section>
      <QualitySection programme={programme} columns={columns} sidesOf={sidesOf} />
      <IndicatorsSection
        programme={programme}
        indicators={comparison.indicators}
        date={comparison.to.date}
        momentName={toName}
        isLast={of.to === waves.at(-1) || of.to === of.moments.at(-1)}
      />
      <MentionsSection mentions={comparison.mentions} columns={columns} />
      <PageFooter
        programme={programme}
        moments={[comparison.from, comparison.to]}
        parameters={comparison.parameters}
      />
    </SharedGate>
  );
}
