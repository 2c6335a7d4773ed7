/**
 * What stands below the answers of the overview. Each part is written again only when its own numbers
 * change, not with every drawing or step of the work on margins.
 */
import { memo } from "react";
import type { Certainty } from "../api/use-certainty.ts";
import type { Comparison, ProgrammeHead } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { CertaintyPanel } from "../panels/certainty/certainty-panel.tsx";
import { PageFooter } from "../panels/footer.tsx";
import { Gradually } from "../panels/gradually.tsx";
import { biggestChanges } from "../panels/overview/biggest-changes.ts";
import { readingOf, scopeOf } from "../panels/overview/cell-data.ts";
import { ChangesCell } from "../panels/overview/changes-cell.tsx";
import { IndicatorsSection } from "../panels/overview/indicators-section.tsx";
import { LabsSection } from "../panels/overview/labs-section.tsx";
import { MentionsSection } from "../panels/overview/mentions-section.tsx";
import type { QualitySide } from "../panels/overview/quality-cell.tsx";
import { QualitySection } from "../panels/overview/quality-section.tsx";
import { headlineIn, pairIn, quoteSide } from "../panels/overview/quotes.ts";
import { ScorecardSection } from "../panels/overview/scorecard-section.tsx";
import { type Column, TerritoryGrid } from "../panels/overview/territory-grid.tsx";
import { Section } from "../panels/section.tsx";
import type { Resolved } from "../state/timeline.ts";

interface ComparedProps {
  readonly comparison: Comparison;
  readonly columns: readonly Column[];
}

interface DatedProps extends ComparedProps {
  readonly programme: ProgrammeHead;
  readonly fromName: string;
  readonly toName: string;
}

export default function OverviewSections({
  certainty,
  of,
  ...dated
}: DatedProps & { readonly certainty: Certainty; readonly of: Resolved }) {
  const { programme, comparison, columns, toName } = dated;
  const [only] = columns;
  const waves = of.moments.filter(({ kind }) => kind === "wave");
  return (
    <Gradually>
      <Labs {...dated} />
      <CertaintyPanel
        certainty={certainty}
        territory={columns.length === 1 ? (only?.id ?? null) : null}
      />
      <Scorecard comparison={comparison} columns={columns} />
      <Changed {...dated} />
      <Quality {...dated} />
      <Indicators
        programme={programme}
        indicators={comparison.indicators}
        date={comparison.to.date}
        momentName={toName}
        isLast={of.to === waves.at(-1) || of.to === of.moments.at(-1)}
      />
      <Mentions mentions={comparison.mentions} columns={columns} />
      <PageFooter
        programme={programme}
        moments={[comparison.from, comparison.to]}
        parameters={comparison.parameters}
      />
    </Gradually>
  );
}

const Scorecard = memo(ScorecardSection);
const Indicators = memo(IndicatorsSection);
const Mentions = memo(MentionsSection);

const Labs = memo(({ comparison, ...dated }: DatedProps) => (
  <LabsSection
    {...dated}
    answer={comparison}
    said={(column) =>
      headlineIn(readingOf(comparison, column)?.headlines ?? [], "lab-organisation")
    }
  />
));

const Changed = memo(({ comparison, columns, fromName, toName }: DatedProps) => {
  const { t } = useWords();
  return (
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
  );
});

const Quality = memo(({ programme, comparison, columns, fromName, toName }: DatedProps) => {
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
  return <QualitySection programme={programme} columns={columns} sidesOf={sidesOf} />;
});
