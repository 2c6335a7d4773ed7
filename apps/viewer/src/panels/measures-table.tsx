/** The measures of the comparison: both dates, the change, what they are computed on, in words. */
import type { MeasureResult, MeasureSide } from "@legami/core";
import { type ReactNode, useState } from "react";
import { formatCount } from "../i18n/format.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { MeasureNumber, NotComputed, type NumberOf } from "./measure-number.tsx";
import type { MeasureRow } from "./measure-rows.ts";

interface MeasuresTableProps {
  readonly rows: readonly MeasureRow[];
  /** Names of the dates; one alone where there is nothing to compare. */
  readonly dates: readonly string[];
}

export function MeasuresTable({ rows, dates }: MeasuresTableProps) {
  const { t } = useWords();
  const isComparison = dates.length === 2;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.filter(({ isMain }) => isMain);
  const families = [...new Set(shown.map(({ family }) => family))];
  return (
    <section className="sect" aria-labelledby="measures-title">
      <div className="sect-head">
        <h2 id="measures-title">{t("measures.title")}</h2>
        <p className="small">{t("measures.note")}</p>
      </div>
      <table className="measures" data-testid="measures-table">
        <thead>
          <tr>
            <th scope="col">{t("measures.name")}</th>
            {dates.map((date) => (
              <th key={date} scope="col" className="n">
                {date}
              </th>
            ))}
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
                    {row.name}
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
    </section>
  );
}

function ComparedCells({
  row,
  dates,
}: {
  readonly row: MeasureRow;
  readonly dates: readonly string[];
}) {
  const { t } = useWords();
  if (row.found.kind === "change") {
    const { result } = row.found;
    return (
      <td className="n between" colSpan={3}>
        <Value of={numberOf(result, "value")} result={result} row={row} />{" "}
        <i>{t("measures.between")}</i>
        <NotOfficial result={result} />
      </td>
    );
  }
  const { pair } = row.found;
  return (
    <>
      <td className="n" data-label={dates[0]}>
        <Value of={numberOf(pair, "from")} result={pair.from} row={row} />
      </td>
      <td className="n" data-label={dates[1]}>
        <Value of={numberOf(pair, "to")} result={pair.to} row={row} />
        <NotOfficial result={pair.to} />
      </td>
      <td className="n strong" data-label={t("measures.change")}>
        {pair.difference === null ? (
          "–"
        ) : (
          <MeasureNumber
            of={numberOf(pair, "difference")}
            value={pair.difference}
            style={row.style}
          />
        )}
      </td>
    </>
  );
}

function SingleCell({ row }: { readonly row: MeasureRow }) {
  if (row.found.kind === "pair") return <td />;
  const { result } = row.found;
  return (
    <td className="n strong">
      <Value of={numberOf(result, "value")} result={result} row={row} />
    </td>
  );
}

function Value({
  of,
  result,
  row,
}: {
  readonly of: NumberOf;
  readonly result: MeasureSide;
  readonly row: MeasureRow;
}): ReactNode {
  return result.value === null ? (
    <NotComputed result={result} />
  ) : (
    <MeasureNumber of={of} value={result.value} style={row.style} />
  );
}

function NotOfficial({ result }: { readonly result: Pick<MeasureResult, "official" | "gate"> }) {
  const words = useWords();
  if (result.official || result.gate === null) return null;
  return (
    <span className="not-computed">
      {words.t("measures.notOfficial")}: {words.reason(result.gate)}
    </span>
  );
}

function BaseCell({ row }: { readonly row: MeasureRow }) {
  const words = useWords();
  const sides =
    row.found.kind === "pair" ? [row.found.pair.from, row.found.pair.to] : [row.found.result];
  return (
    <td className="base">
      {span(
        words,
        "measures.baseActors",
        sides.map(({ n }) => n),
      )}
      <br />
      {span(
        words,
        "measures.baseTies",
        sides.map(({ m }) => m),
      )}
    </td>
  );
}

/** `64 → 75 realtà`; once where both dates have the same. */
function span({ t, lang }: Words, key: string, counts: readonly number[]): string {
  const last = counts.at(-1) ?? 0;
  const text = t(key, { count: last, formatted: formatCount(lang, last) });
  const first = counts[0] ?? last;
  return first === last ? text : `${formatCount(lang, first)} → ${text}`;
}

function numberOf(
  found: Pick<MeasureResult, "key" | "part" | "by" | "scope" | "frame">,
  side: NumberOf["side"],
): NumberOf {
  return {
    key: found.key,
    part: found.part,
    by: found.by,
    scope: found.scope,
    frame: found.frame,
    side,
  };
}

function sentenceOf(row: MeasureRow): string {
  return row.found.kind === "pair" ? row.found.pair.sentence : row.found.result.sentence;
}
