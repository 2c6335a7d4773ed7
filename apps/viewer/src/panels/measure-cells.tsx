/** The cells of a measure's row: its number at each date or between them, and what it is computed on. */
import type { MeasureResult, MeasureSide } from "@legami/core";
import type { ReactNode } from "react";
import { formatCount } from "../i18n/format.ts";
import { useReason } from "../i18n/reason.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { SureNumber } from "./certainty/sure-number.tsx";
import { MeasureNumber, NotComputed, type NumberOf } from "./measure-number.tsx";
import type { MeasureRow } from "./measure-rows.ts";

export function ComparedCells({
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
        <SureNumber margin={result} value={result.value} style={row.style}>
          <Value of={numberOf(result, "value")} result={result} row={row} />
        </SureNumber>{" "}
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
        <NotOfficial result={pair.to.official ? pair.from : pair.to} />
      </td>
      <td className="n strong" data-label={t("measures.change")}>
        {pair.difference === null ? (
          "–"
        ) : (
          <SureNumber margin={pair} value={pair.difference} style={row.style} isDifference>
            <MeasureNumber
              of={numberOf(pair, "difference")}
              value={pair.difference}
              style={row.style}
            />
          </SureNumber>
        )}
      </td>
    </>
  );
}

export function SingleCell({ row }: { readonly row: MeasureRow }) {
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
  const { t } = useWords();
  const reason = useReason();
  if (result.official || result.gate === null) return null;
  return (
    <span className="not-computed">
      {t("measures.notOfficial")}: {reason(result.gate)}
    </span>
  );
}

export function BaseCell({ row }: { readonly row: MeasureRow }) {
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
