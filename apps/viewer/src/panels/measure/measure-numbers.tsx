/** What the measure is at the dates of the sentence: drawn, over time, and as a table. */
import type { Measure } from "@legami/core";
import type { ReactNode } from "react";
import type { MeasureSeries } from "../../api/use-measure-series.ts";
import type { ProgrammeHead } from "../../api/wire.ts";
import { useWords, type Words } from "../../i18n/words.ts";
import { numberStyleOf } from "../measure-rows.ts";
import { DatesChart } from "./dates-chart.tsx";
import { NumbersTable } from "./numbers-table.tsx";
import { ReadingList } from "./reading-list.tsx";
import { partRows, type SeriesRow, seriesRows } from "./series.ts";
import { TimeChart } from "./time-chart.tsx";

interface MeasureNumbersProps {
  readonly programme: ProgrammeHead;
  readonly series: MeasureSeries;
  readonly measure: Measure;
  readonly scopes: readonly string[];
  /** The one of the sentence: its parts are told. */
  readonly scope: string;
  /** The same numbers as files. */
  readonly downloads: ReactNode;
}

export function MeasureNumbers(props: MeasureNumbersProps) {
  const { programme, series, measure, scopes, scope, downloads } = props;
  const words = useWords();
  const { t, lang } = words;
  const moments = series.moments.map(({ at }) => words.moment(programme, at));
  const isOfChange = measure.over === "change";
  if (series.kind === "single" && (isOfChange || measure.over === "reading"))
    return <p className="lede measure-waits">{t("measurePage.needsTwo")}</p>;
  if (measure.over === "reading") {
    const comparisons = series.kind === "single" ? [] : series.comparisons;
    const placeName = (one: string) => placeOf(words, programme, one);
    return (
      <>
        <ReadingList {...{ measure, comparisons, moments, scopes, placeName }} />
        {downloads}
      </>
    );
  }

  const rows = seriesRows(series, null, scopes);
  const parts = partRows(series, scope);
  const shared = {
    measure,
    momentName: (moment: number) => moments[moment] ?? "",
    nameOf: (row: SeriesRow) => placeName(words, programme, rows, row),
    style: numberStyleOf(measure, null),
  };
  const partName = ({ part }: SeriesRow) =>
    measure.parts?.[part ?? ""]?.[lang] ?? part ?? measure.names[lang];
  const sentence = rows.find((row) => row.scope === scope)?.readings.at(-1)?.sentence;
  const drawn = rows.filter(({ readings }) => readings.some(({ result }) => result.value !== null));
  return (
    <>
      {rows.length > 0 && (
        <section className="sect" aria-labelledby="measure-dates">
          <h2 id="measure-dates">{datesTitle(words, moments)}</h2>
          {sentence !== undefined && <p className="say">{sentence}</p>}
          {drawn.length > 0 && <DatesChart {...shared} rows={drawn} />}
        </section>
      )}
      {drawn.length > 0 && moments.length > 2 && (
        <section className="sect" aria-labelledby="measure-time">
          <h2 id="measure-time">{t("measurePage.overTime")}</h2>
          <TimeChart {...shared} rows={drawn} moments={moments} />
        </section>
      )}
      <section className="sect" aria-labelledby="measure-table" data-testid="measure-numbers">
        <h2 id="measure-table">{t("measurePage.numbers")}</h2>
        {rows.length > 0 && (
          <NumbersTable
            {...shared}
            rows={rows}
            label={measure.names[lang]}
            heading={t("measurePage.place")}
          />
        )}
        {parts.length > 0 && (
          <NumbersTable
            {...shared}
            rows={parts}
            nameOf={partName}
            label={t("measurePage.parts")}
            heading={t("measurePage.partsIn", { place: placeOf(words, programme, scope) })}
          />
        )}
        {downloads}
      </section>
    </>
  );
}

/** «Rhodense», and the partition where there is more than one. */
function placeName(
  words: Words,
  programme: ProgrammeHead,
  rows: readonly SeriesRow[],
  { scope, by }: SeriesRow,
): string {
  const place = placeOf(words, programme, scope);
  const partitions = new Set(rows.map((row) => row.by));
  if (by === null || partitions.size < 2) return place;
  const named = `measurePage.partition.${by}`;
  const partition = words.has(named) ? words.t(named) : by;
  return words.t("measurePage.by", { place, partition });
}

function placeOf({ t }: Words, { settings }: ProgrammeHead, scope: string): string {
  const territory = settings.territories.find(
    ({ id }) => scope === `T:${id}` || scope.startsWith(`T:${id}/`),
  );
  return territory?.label ?? t("measurePage.whole");
}

function datesTitle({ t }: Words, moments: readonly string[]): string {
  const [first = "", last = first] = [moments[0], moments.at(-1)];
  const opening = first.charAt(0).toUpperCase() + first.slice(1);
  return first === last ? opening : t("measurePage.twoDates", { from: opening, to: last });
}
