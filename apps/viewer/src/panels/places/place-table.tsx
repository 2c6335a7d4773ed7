/** Every municipality as a row: the same facts as the drawing, at each date. */
import type { GeographyPlace } from "@legami/core";
import { formatCount, formatDecimal } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { DatedHead } from "../date-heads.tsx";
import { WideTable } from "../wide-table.tsx";
import type { PlaceRow } from "./place-facts.ts";

interface PlaceTableProps {
  readonly rows: readonly PlaceRow[];
  /** Names of the dates. */
  readonly dates: readonly string[];
  readonly territoryName: (id: string | null) => string;
  readonly chosen: string | null;
  readonly onChoose: (place: string | null) => void;
}

const FACTS = ["active", "inside", "outside", "meanLength"] as const;

export function PlaceTable({ rows, dates, territoryName, chosen, onChoose }: PlaceTableProps) {
  const { t } = useWords();
  return (
    <WideTable label={t("places.table")}>
      <table className="places-table" data-testid="places-table">
        <DatedHead
          names={[{ key: "name", label: t("places.municipality") }]}
          facts={FACTS.map((key) => ({ key, label: t(`places.fact.${key}`) }))}
          dates={dates}
        />
        <tbody>
          {rows.map((row) => (
            <tr key={row.name} className={row.name === chosen ? "is-chosen" : ""}>
              <th scope="row">
                <button
                  type="button"
                  className="link"
                  aria-pressed={row.name === chosen}
                  onClick={() => onChoose(row.name === chosen ? null : row.name)}
                >
                  {row.name}
                </button>
                <span className="small">
                  {territoryName(row.territory)}
                  {!row.isDrawn && `, ${t("places.notDrawn")}`}
                </span>
              </th>
              {FACTS.flatMap((fact) =>
                row.dates.map((place, date) => (
                  <td key={`${fact} ${dates[date]}`} className="n">
                    <Fact place={place} fact={fact} date={date} />
                  </td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function Fact({
  place,
  fact,
  date,
}: {
  readonly place: GeographyPlace | null;
  readonly fact: (typeof FACTS)[number];
  readonly date: number;
}) {
  const { t, lang } = useWords();
  const value = place?.[fact] ?? null;
  if (place === null || value === null) return "–";
  return (
    <>
      <data
        value={value}
        data-place={place.name}
        data-fact={fact}
        data-date={date}
        data-value={value}
      >
        {fact === "meanLength" ? formatDecimal(lang, value / 1000, 1) : formatCount(lang, value)}
      </data>
      {fact === "active" && place.known > place.active && (
        <span className="base">
          {t("places.ofKnown", { known: formatCount(lang, place.known) })}
        </span>
      )}
    </>
  );
}
