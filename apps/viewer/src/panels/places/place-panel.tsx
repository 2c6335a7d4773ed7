/** The municipality that was chosen: who is there, and where its ties go. */
import type { DatedPlaces } from "../../api/use-places.ts";
import { formatCount, formatDecimal } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { CloseIcon } from "../../theme/icons.tsx";
import { KindCounts } from "./kind-counts.tsx";
import { linksOf, type PlaceRow } from "./place-facts.ts";

interface PlacePanelProps {
  readonly row: PlaceRow;
  readonly dates: readonly DatedPlaces[];
  /** Names of the dates. */
  readonly names: readonly string[];
  readonly territoryName: (id: string | null) => string;
  readonly onClose: () => void;
}

export function PlacePanel({ row, dates, names, territoryName, onClose }: PlacePanelProps) {
  const { t, lang } = useWords();
  return (
    <section
      className="evidence"
      aria-label={row.name}
      data-testid="place-panel"
      data-chosen={row.name}
    >
      <button
        type="button"
        className="icon-button"
        aria-label={t("places.close")}
        onClick={onClose}
      >
        <CloseIcon />
      </button>
      <h2>{row.name}</h2>
      <p className="small">{territoryName(row.territory)}</p>
      {dates.map(({ moment, geography }, date) => {
        const place = row.dates[date] ?? null;
        const links = linksOf(geography, row.name);
        return (
          <div key={moment.at} className="place-date">
            <h3>{names[date]}</h3>
            {place === null ? (
              <p className="small">{t("places.nobody")}</p>
            ) : (
              <>
                <p>
                  {t("places.withTies", {
                    count: place.active,
                    formatted: formatCount(lang, place.active),
                  })}{" "}
                  {t("places.outOfKnown", { formatted: formatCount(lang, place.known) })}
                </p>
                <KindCounts kinds={place.kinds} />
                <p className="small">
                  {t("places.inside", {
                    count: place.inside,
                    formatted: formatCount(lang, place.inside),
                  })}
                  ,{" "}
                  {t("places.outside", {
                    count: place.outside,
                    formatted: formatCount(lang, place.outside),
                  })}
                </p>
                {links.length > 0 && (
                  <ul className="place-links">
                    {links.map(({ name, ties, distance }) => (
                      <li key={name}>
                        <span>{name}</span>
                        <span className="n">
                          {t("places.ties", { count: ties, formatted: formatCount(lang, ties) })}
                          {distance !== null && `, ${formatDecimal(lang, distance / 1000, 0)} km`}
                        </span>
                      </li>
                    ))}
                  </ul>
                )}
              </>
            )}
          </div>
        );
      })}
    </section>
  );
}
