/** The map's legend and its counts in one: each fate with its line, as the engine counts them. */
import type { Fate, MeasureResult } from "@legami/core";
import type { TerritoryFates } from "../api/use-territory-fates.ts";
import { formatCount } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { FATE_LOOK } from "../stage/scene.ts";
import { countOfFate, type FateLegend } from "./fate-counts.ts";
import { TieMark } from "./marks.tsx";
import { Quoted } from "./overview/quoted.tsx";
import { changeIn, quoteChange } from "./overview/quotes.ts";
import { WideTable } from "./wide-table.tsx";
import "../theme/fates.css";

interface FateTableProps {
  readonly legend: FateLegend;
  /** The same inside each territory; none where there is nothing to tell apart. */
  readonly territories: readonly TerritoryFates[];
  readonly fromName: string;
  readonly toName: string;
}

export function FateTable({ legend, territories, fromName, toName }: FateTableProps) {
  const { t, lang } = useWords();
  const { counts, byRegister, fromTies, toTies } = legend;
  const touched = byRegister?.value ?? 0;
  return (
    <div data-testid="legend">
      <WideTable label={t("legend.title")}>
        <table className="fates">
          <caption className="visually-hidden">{t("legend.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("legend.title")}</th>
              {territories.map(({ territory }) => (
                <th key={territory.id} scope="col" className="n">
                  {territory.label}
                </th>
              ))}
              <th scope="col" className="n">
                {t(territories.length > 0 ? "legend.all" : "legend.count")}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ fate, result }) => (
              <tr key={fate}>
                <th scope="row" className="fate-name">
                  <TieMark look={FATE_LOOK[fate]} />
                  {t(`fates.${fate}`)}
                </th>
                {territories.map(({ territory, results }) => (
                  <td key={territory.id} className="n">
                    <Count result={countOfFate(results, fate)} fate={fate} />
                  </td>
                ))}
                <td className="n strong">
                  <Count result={result} fate={fate} />
                </td>
              </tr>
            ))}
            {fromTies !== null && (
              <Total
                name={t("legend.from", { moment: fromName })}
                count={fromTies}
                side="from"
                territories={territories}
              />
            )}
            {toTies !== null && (
              <Total
                name={t("legend.to", { moment: toName })}
                count={toTies}
                side="to"
                territories={territories}
              />
            )}
          </tbody>
        </table>
      </WideTable>
      {territories.length > 0 && <p className="small">{t("legend.across")}</p>}
      {touched > 0 && (
        <p className="small">
          {t("legend.byRegister", { count: touched, formatted: formatCount(lang, touched) })}
        </p>
      )}
      {counts.some(({ fate }) => fate === "unobserved") && (
        <p className="small">{t("legend.unobserved")}</p>
      )}
    </div>
  );
}

function Count({ result, fate }: { readonly result: MeasureResult | null; readonly fate: Fate }) {
  const { lang } = useWords();
  if (result === null || result.value === null) return "–";
  return (
    <data
      value={result.value}
      data-key={result.key}
      data-part={fate}
      data-scope={result.scope}
      data-frame={result.frame}
      data-value={result.value}
    >
      {formatCount(lang, result.value)}
    </data>
  );
}

function Total({
  name,
  count,
  side,
  territories,
}: {
  readonly name: string;
  readonly count: number;
  readonly side: "from" | "to";
  readonly territories: readonly TerritoryFates[];
}) {
  const { lang } = useWords();
  return (
    <tr className="total">
      <th scope="row">{name}</th>
      {territories.map(({ territory, results }) => {
        const own = changeIn({ results }, "register-effect/ties", `T:${territory.id}`);
        const quote = quoteChange(own, side === "from" ? "ownBefore" : "ownAfter");
        return (
          <td key={territory.id} className="n">
            {quote === null ? "–" : <Quoted quote={quote} />}
          </td>
        );
      })}
      <td className="n">
        <data value={count} data-key="ties" data-side={side} data-value={count}>
          {formatCount(lang, count)}
        </data>
      </td>
    </tr>
  );
}
