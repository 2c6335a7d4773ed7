/** The map's legend and its counts in one: each fate with its line, as the engine counts them. */
import { formatCount } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { FATE_LOOK } from "../stage/scene.ts";
import type { FateLegend } from "./fate-counts.ts";
import { TieMark } from "./marks.tsx";

interface FateTableProps {
  readonly legend: FateLegend;
  readonly fromName: string;
  readonly toName: string;
}

export function FateTable({ legend, fromName, toName }: FateTableProps) {
  const { t, lang } = useWords();
  const { counts, byRegister, fromTies, toTies } = legend;
  const touched = byRegister?.value ?? 0;
  return (
    <div data-testid="legend">
      <table className="fates">
        <caption className="visually-hidden">{t("legend.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("legend.title")}</th>
            <th scope="col" className="n">
              {t("legend.count")}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ fate, count, result }) => (
            <tr key={fate}>
              <th scope="row">
                <TieMark look={FATE_LOOK[fate]} />
                {t(`fates.${fate}`)}
              </th>
              <td className="n strong">
                <data
                  value={count}
                  data-key={result.key}
                  data-part={fate}
                  data-scope={result.scope}
                  data-frame={result.frame}
                  data-value={count}
                >
                  {formatCount(lang, count)}
                </data>
              </td>
            </tr>
          ))}
          {fromTies !== null && (
            <Total name={t("legend.from", { moment: fromName })} count={fromTies} side="from" />
          )}
          {toTies !== null && (
            <Total name={t("legend.to", { moment: toName })} count={toTies} side="to" />
          )}
        </tbody>
      </table>
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

function Total({
  name,
  count,
  side,
}: {
  readonly name: string;
  readonly count: number;
  readonly side: string;
}) {
  const { lang } = useWords();
  return (
    <tr className="total">
      <th scope="row">{name}</th>
      <td className="n">
        <data value={count} data-key="ties" data-side={side} data-value={count}>
          {formatCount(lang, count)}
        </data>
      </td>
    </tr>
  );
}
