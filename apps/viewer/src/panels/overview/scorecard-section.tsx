/** How the verdict comes about: every quantity of the rule with its points, territory by territory. */
import type { TerritoryVerdict } from "@legami/core";
import type { Comparison } from "../../api/wire.ts";
import { formatCount, formatDecimal, formatShare } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { Section } from "../section.tsx";
import { readingOf, scopeOf } from "./cell-data.ts";
import { Quoted } from "./quoted.tsx";
import { ScoreCell } from "./score-cell.tsx";
import { EXTENT, FLAGS, scoredRow, scoreQuote } from "./scorecard-rows.ts";
import { type Column, type GridRow, TerritoryGrid } from "./territory-grid.tsx";

interface ScorecardSectionProps {
  readonly comparison: Comparison;
  readonly columns: readonly Column[];
}

export function ScorecardSection({ comparison, columns }: ScorecardSectionProps) {
  const { t, lang } = useWords();
  const verdictOf = (column: Column): TerritoryVerdict | null =>
    readingOf(comparison, column)?.verdict ?? null;
  const cards = columns.flatMap((column) => verdictOf(column)?.scorecard ?? []);
  const [first] = cards;
  if (first === undefined) return null;
  const { thresholds } = first;
  const row = (id: string, cell: GridRow["cell"]): GridRow => ({
    id,
    title: t(`scorecard.${id}`),
    hint: t(`scorecard.hint.${id}`),
    cell,
  });
  const isShapeAssessed = cards.some(({ flags }) => flags !== null);
  return (
    <Section id="scorecard" title={t("scorecard.title")} hint={t("scorecard.note")}>
      <div className="scorecard" data-testid="scorecard">
        <TerritoryGrid
          columns={columns}
          rows={[
            ...EXTENT.map((quantity) =>
              row(quantity.quantity, (column) => (
                <ScoreCell
                  row={scoredRow(verdictOf(column)?.scorecard ?? null, quantity, scopeOf(column))}
                />
              )),
            ),
            row("sum", (column) => {
              const card = verdictOf(column)?.scorecard ?? null;
              if (card === null) return "–";
              return (
                <p className="score-sum">
                  <Quoted quote={scoreQuote("sum", scopeOf(column), "score", card.extent.sum)} />
                </p>
              );
            }),
            ...(isShapeAssessed ? FLAGS : []).map((quantity) =>
              row(quantity.quantity, (column) => (
                <ScoreCell
                  row={scoredRow(verdictOf(column)?.scorecard ?? null, quantity, scopeOf(column))}
                />
              )),
            ),
            row("outcome", (column) => <b>{verdictOf(column)?.words[lang]}</b>),
          ]}
        />
      </div>
      <p className="small scorecard-rule">
        {t("scorecard.extentRule", { share: formatShare(lang, thresholds.extent) })}
        {isShapeAssessed &&
          ` ${t("scorecard.flagsRule", {
            polarization: formatDecimal(lang, thresholds.polarization),
            closure: formatDecimal(lang, thresholds.assortativity),
            giant: formatCount(lang, 100 * thresholds.giantComponentShare),
            centralization: formatDecimal(lang, thresholds.centralization),
          })}`}
      </p>
    </Section>
  );
}
