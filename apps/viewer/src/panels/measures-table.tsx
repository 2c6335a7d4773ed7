/** The measures of the comparison: both dates, the change, what they are computed on, in words. */
import { useState } from "react";
import { useWords } from "../i18n/words.ts";
import { measureAddress } from "../pages/paths.ts";
import { useView } from "../state/location.ts";
import { DateHeads } from "./date-heads.tsx";
import { Link } from "./link.tsx";
import { BaseCell, ComparedCells, SingleCell } from "./measure-cells.tsx";
import type { MeasureRow } from "./measure-rows.ts";
import { Section } from "./section.tsx";

interface MeasuresTableProps {
  readonly rows: readonly MeasureRow[];
  /** Names of the dates; one alone where there is nothing to compare. */
  readonly dates: readonly string[];
}

export function MeasuresTable({ rows, dates }: MeasuresTableProps) {
  const { t } = useWords();
  const [view] = useView();
  const isComparison = dates.length === 2;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.filter(({ isMain }) => isMain);
  const families = [...new Set(shown.map(({ family }) => family))];
  return (
    <Section id="measures" title={t("measures.title")} hint={t("measures.note")}>
      <table className="measures" data-testid="measures-table">
        <thead>
          <tr>
            <th scope="col">{t("measures.name")}</th>
            <DateHeads dates={dates} />
            {isComparison && (
              <th scope="col" className="n">
                {t("measures.change")}
              </th>
            )}
            <th scope="col">{t("measures.base")}</th>
            <th scope="col">{t("measures.meaning")}</th>
          </tr>
        </thead>
        {families.map((family) => (
          <tbody key={family}>
            <tr className="family">
              <th scope="rowgroup" colSpan={dates.length + (isComparison ? 4 : 3)}>
                {t(`family.${family}`)}
              </th>
            </tr>
            {shown
              .filter((row) => row.family === family)
              .map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <Link to={measureAddress(keyOf(row), view)}>{row.name}</Link>
                    {row.plain !== "" && <span className="small">{row.plain}</span>}
                  </th>
                  {isComparison ? (
                    <ComparedCells row={row} dates={dates} />
                  ) : (
                    <SingleCell row={row} />
                  )}
                  <BaseCell row={row} />
                  <td className="words">{sentenceOf(row)}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
      {shown.length < rows.length && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          {t("measures.all", { count: rows.length })}
        </button>
      )}
    </Section>
  );
}

function keyOf({ found }: MeasureRow): string {
  return found.kind === "pair" ? found.pair.key : found.result.key;
}

function sentenceOf(row: MeasureRow): string {
  return row.found.kind === "pair" ? row.found.pair.sentence : row.found.result.sentence;
}
