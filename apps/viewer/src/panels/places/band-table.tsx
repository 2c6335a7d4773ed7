/** How far apart the ends of the ties are: the drawing's legend and its counts in one. */
import { DISTANCE_BANDS, DISTANCE_CUTS, type DistanceBand } from "@legami/core";
import type { DatedPlaces } from "../../api/use-places.ts";
import { formatCount } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { DateHeads } from "../date-heads.tsx";

interface BandTableProps {
  readonly dates: readonly DatedPlaces[];
  readonly names: readonly string[];
}

export function BandTable({ dates, names }: BandTableProps) {
  const { t, lang } = useWords();
  const shown = DISTANCE_BANDS.filter(
    (band) => band !== "unknown" || dates.some(({ geography }) => geography.bands.unknown > 0),
  );
  return (
    <table className="bands" data-testid="bands">
      <thead>
        <tr>
          <th scope="col">{t("places.bands")}</th>
          <DateHeads dates={names} />
        </tr>
      </thead>
      <tbody>
        {shown.map((band) => (
          <tr key={band}>
            <th scope="row">
              <BandMark band={band} />
              {bandName(t, band)}
            </th>
            {dates.map(({ moment, geography }, date) => (
              <td key={moment.at} className="n">
                <data
                  value={geography.bands[band]}
                  data-band={band}
                  data-date={date}
                  data-value={geography.bands[band]}
                >
                  {formatCount(lang, geography.bands[band])}
                </data>
              </td>
            ))}
          </tr>
        ))}
        <tr className="total">
          <th scope="row">{t("places.allTies")}</th>
          {dates.map(({ moment, measurement }) => (
            <td key={moment.at} className="n">
              {formatCount(lang, measurement.ties.length)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

export function bandName(
  t: (key: string, options?: Record<string, unknown>) => string,
  band: DistanceBand,
): string {
  const [near, middle] = DISTANCE_CUTS;
  return t(`places.band.${band}`, { near, middle });
}

/** A piece of the line; ties within a municipality have none. */
export function BandMark({ band }: { readonly band: DistanceBand }) {
  return (
    <svg className="tie-mark" width="40" height="14" aria-hidden="true">
      {band === "within" ? (
        <circle cx="20" cy="7" r="5" className="disc-now" />
      ) : (
        band !== "unknown" && (
          <line
            x1="0"
            x2="40"
            y1="7"
            y2="7"
            className={`tie-between tie-between-${band}`}
            strokeWidth="2.4"
          />
        )
      )}
    </svg>
  );
}
