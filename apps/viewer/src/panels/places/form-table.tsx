/** The numbers of the drawn forms (methods D17), in each place and at each date. */
import { CATALOGUE, type MeasureResult } from "@legami/core";
import type { Places } from "../../api/use-places.ts";
import { formatDecimal } from "../../i18n/format.ts";
import { useReason } from "../../i18n/reason.ts";
import { useWords } from "../../i18n/words.ts";
import { DatedHead } from "../date-heads.tsx";
import { WideTable } from "../wide-table.tsx";

const KEY = "territorial-form";
const PARTS = ["standard-distance", "ellipse", "hull", "tie-length", "stretch"] as const;
const IN_METRES: ReadonlySet<string> = new Set(["standard-distance", "tie-length"]);

interface FormTableProps {
  readonly places: Places;
  /** Names of the dates. */
  readonly dates: readonly string[];
  readonly placeName: (scope: string) => string;
}

export function FormTable({ places, dates, placeName }: FormTableProps) {
  const { t, lang } = useWords();
  const reason = useReason();
  const resultOf = (date: number, scope: string, part: string) =>
    places.dates[date]?.measurement.results.find(
      (one) => one.key === KEY && one.part === part && one.scope === scope,
    );
  const written = (part: string, { value }: MeasureResult) =>
    value === null
      ? "–"
      : IN_METRES.has(part)
        ? `${formatDecimal(lang, value / 1000, 1)} km`
        : part === "stretch"
          ? formatDecimal(lang, value)
          : `${formatDecimal(lang, value, 0)} km²`;
  return (
    <WideTable label={t("places.forms")}>
      <table className="places-table" data-testid="forms-table">
        <DatedHead
          names={[{ key: "where", label: t("places.where") }]}
          facts={PARTS.map((key) => ({ key, label: t(`places.part.${key}`) }))}
          dates={dates}
        />
        <tbody>
          {places.scopes.map((scope) => {
            const last = resultOf(dates.length - 1, scope, "ellipse");
            return (
              <tr key={scope}>
                <th scope="row">
                  {placeName(scope)}
                  {last !== undefined && (
                    <span className="small">
                      {last.value === null
                        ? reason(last.reason ?? last.status)
                        : t("places.located", {
                            located: last.counts["located"] ?? 0,
                            active: last.counts["active"] ?? 0,
                          })}
                    </span>
                  )}
                </th>
                {PARTS.flatMap((part) =>
                  dates.map((name, date) => {
                    const result = resultOf(date, scope, part);
                    return (
                      <td key={`${part} ${name}`} className="n">
                        {result === undefined ? (
                          "–"
                        ) : (
                          <data
                            value={result.value ?? ""}
                            data-key={KEY}
                            data-part={part}
                            data-scope={scope}
                            data-date={date}
                            data-value={result.value ?? ""}
                          >
                            {written(part, result)}
                          </data>
                        )}
                      </td>
                    );
                  }),
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}

/** What the measure says of itself. */
export function formPlain(lang: "it" | "en"): string {
  return CATALOGUE.find(({ key }) => key === KEY)?.plain[lang] ?? "";
}
