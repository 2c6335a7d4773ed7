/** The numbers of the pictures: dates across, and every share with what it is a share of. */
import type { Measure } from "@legami/core";
import { formatCount } from "../../i18n/format.ts";
import { useReason } from "../../i18n/reason.ts";
import { useWords, type Words } from "../../i18n/words.ts";
import { SureNumber } from "../certainty/sure-number.tsx";
import { MeasureNumber, NotComputed, type NumberOf } from "../measure-number.tsx";
import { numberStyleOf } from "../measure-rows.ts";
import { ScrollBox } from "../scroll-box.tsx";
import type { Reading, SeriesRow } from "./series.ts";

interface NumbersTableProps {
  readonly measure: Measure;
  readonly rows: readonly SeriesRow[];
  readonly nameOf: (row: SeriesRow) => string;
  readonly momentName: (moment: number) => string;
  readonly label: string;
  /** What the rows are. */
  readonly heading: string;
}

export function NumbersTable(props: NumbersTableProps) {
  const { measure, rows, nameOf, momentName, label, heading } = props;
  const { t } = useWords();
  const moments = [
    ...new Set(rows.flatMap(({ readings }) => readings.map((each) => each.moment))),
  ].sort((a, b) => a - b);
  const isOfChange = measure.over === "change";
  const hasDifference = !isOfChange && moments.length > 1;
  return (
    <ScrollBox label={label} className="measure-numbers">
      <table>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {moments.map((moment) => (
              <th key={moment} scope="col" className="n">
                {isOfChange
                  ? t("measurePage.until", { moment: momentName(moment) })
                  : momentName(moment)}
              </th>
            ))}
            {hasDifference && (
              <th scope="col" className="n">
                {t("measurePage.change")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.part} ${row.scope} ${row.by}`}>
              <th scope="row">{nameOf(row)}</th>
              {isMissingThroughout(row) ? (
                <td className="n" colSpan={moments.length + (hasDifference ? 1 : 0)}>
                  <Cell measure={measure} row={row} reading={row.readings[0]} />
                </td>
              ) : (
                moments.map((moment) => (
                  <td key={moment} className="n">
                    <Cell
                      measure={measure}
                      row={row}
                      reading={row.readings.find((each) => each.moment === moment)}
                      isEarlier={moment !== moments.at(-1)}
                    />
                  </td>
                ))
              )}
              {hasDifference && !isMissingThroughout(row) && (
                <td className="n">
                  <Difference measure={measure} row={row} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** No number at any date, and for one reason: it is said once. */
function isMissingThroughout({ readings }: SeriesRow): boolean {
  const reasons = new Set(
    readings.map(({ result }) => (result.value === null ? result.reason : "")),
  );
  return reasons.size === 1 && !reasons.has("");
}

interface CellProps {
  readonly measure: Measure;
  readonly row: SeriesRow;
}

function Cell({
  measure,
  row,
  reading,
  isEarlier = false,
}: CellProps & {
  readonly reading: Reading | undefined;
  /** The column of changes is of a later date. */
  readonly isEarlier?: boolean;
}) {
  const words = useWords();
  const reason = useReason();
  if (reading === undefined) return "–";
  const { result, side } = reading;
  if (result.value === null) return <NotComputed result={result} />;
  const style = numberStyleOf(measure, row.part);
  const base = style === "share" ? shareOf(words, result.counts) : null;
  return (
    <>
      <SureNumber
        margin={side === "value" ? reading.margin : null}
        value={result.value}
        style={style}
      >
        <MeasureNumber of={numberOf(measure, row, side)} value={result.value} style={style} />
      </SureNumber>
      {base !== null && <span className="base">{base}</span>}
      {isEarlier && side === "to" && reading.difference !== null && reading.margin?.interval && (
        <span className="base">
          {words.t("measurePage.changeSoFar")}{" "}
          <SureNumber margin={reading.margin} value={reading.difference} style={style} isDifference>
            <MeasureNumber
              of={numberOf(measure, row, "difference")}
              value={reading.difference}
              style={style}
            />
          </SureNumber>
        </span>
      )}
      {!result.official && result.gate !== null && (
        <span className="not-computed">
          {words.t("measures.notOfficial")}: {reason(result.gate)}
        </span>
      )}
    </>
  );
}

function Difference({ measure, row }: CellProps) {
  const last = row.readings.at(-1) ?? null;
  if (last === null || last.difference === null) return "–";
  const { difference } = last;
  const style = numberStyleOf(measure, row.part);
  return (
    <SureNumber margin={last.margin} value={difference} style={style} isDifference>
      <MeasureNumber of={numberOf(measure, row, "difference")} value={difference} style={style} />
    </SureNumber>
  );
}

function numberOf(
  { key }: Measure,
  { part, by, scope, frame }: SeriesRow,
  side: NumberOf["side"],
): NumberOf {
  return { key, part, by, scope, frame, side };
}

/** `3 su 4`, where the counts are whole. */
function shareOf(
  { t, lang }: Words,
  { part, whole }: Readonly<Record<string, number>>,
): string | null {
  if (part === undefined || whole === undefined) return null;
  if (!Number.isInteger(part) || !Number.isInteger(whole)) return null;
  return t("measurePage.partOf", {
    part: formatCount(lang, part),
    whole: formatCount(lang, whole),
  });
}
