/** By kind of relation: ties at both dates, how many are still there, and what became of them all. */
import { relationScopes, useRelationFates } from "../../api/use-relation-fates.ts";
import type { ProgrammeHead } from "../../api/wire.ts";
import { useReason } from "../../i18n/reason.ts";
import { useWords } from "../../i18n/words.ts";
import type { Resolved } from "../../state/timeline.ts";
import { DateHeads } from "../date-heads.tsx";
import { CountBar } from "../overview/count-bar.tsx";
import { holdData } from "../overview/hold-data.ts";
import { Quoted } from "../overview/quoted.tsx";
import { changeIn, type Quote } from "../overview/quotes.ts";
import { Section } from "../section.tsx";
import { WideTable } from "../wide-table.tsx";
import "../../theme/relations.css";

interface RelationTableProps {
  readonly programme: ProgrammeHead;
  readonly of: Resolved;
  /** Names of the dates. */
  readonly dates: readonly [string, string];
}

export function RelationTable({ programme, of, dates }: RelationTableProps) {
  const { t } = useWords();
  const reason = useReason();
  const { answer } = useRelationFates(programme, of);
  if (answer === null) return null;
  const rows = relationScopes(programme, of.scope).map((one) => {
    const data = holdData(answer, one.scope);
    const total = data.fates.flat().reduce((sum, { quote }) => sum + quote.value, 0);
    return { ...one, data, total, retention: changeIn(answer, "tie-retention", one.scope) };
  });
  const most = Math.max(1, ...rows.map(({ total }) => total));
  const count = (quote: Quote | null) => (quote === null ? "–" : <Quoted quote={quote} />);
  return (
    <Section
      id="relations"
      title={t("compare.relations")}
      hint={t("compare.relationsHint")}
      testId="relations"
    >
      <WideTable label={t("compare.relations")}>
        <table className="relations">
          <thead>
            <tr>
              <th scope="col">{t("compare.relation")}</th>
              <DateHeads dates={dates} />
              <th scope="col" className="n">
                {t("compare.stillThere")}
              </th>
              <th scope="col">{t("ties.fate")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ relation, scope, data, total, retention }) => (
              <tr key={scope}>
                <th scope="row">{t(`relation.${relation}`)}</th>
                <td className="n">{count(data.allBefore)}</td>
                <td className="n">{count(data.allAfter)}</td>
                <td className="n">
                  {data.share === null || data.kept === null || data.before === null ? (
                    <span className="not-computed">
                      {reason(retention?.reason ?? retention?.status ?? null)}
                    </span>
                  ) : (
                    <>
                      <Quoted quote={data.share} style="share" />
                      <span className="base">
                        <Quoted quote={data.kept} /> {t("compare.outOf")}{" "}
                        <Quoted quote={data.before} />
                      </span>
                    </>
                  )}
                </td>
                <td>
                  <div style={{ width: `${Math.max(12, (100 * total) / most)}%`, minWidth: 160 }}>
                    <CountBar
                      groups={data.fates.map((group) =>
                        group.map(({ fate, quote }) => ({
                          fill: fate,
                          words: t(`${quote.value === 1 ? "fate" : "fates"}.${fate}`),
                          quote,
                        })),
                      )}
                    />
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </Section>
  );
}
