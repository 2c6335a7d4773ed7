import { type Actor, type EntryOf, responseCounts } from "@legami/core";
import type { ProgrammeHead } from "../../api/wire.ts";
import { formatCount } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { WideTable } from "../wide-table.tsx";

/** Counts alone, in the programme's order: nobody is compared with anybody. */
export function AnswersByTerritory({
  programme,
  rows,
  actors,
}: {
  readonly programme: ProgrammeHead;
  readonly rows: readonly EntryOf<"response">[];
  readonly actors: readonly Actor[];
}) {
  const { t, lang } = useWords();
  const territoryOf = new Map(actors.map(({ id, territory }) => [id, territory]));
  return (
    <WideTable label={t("programme.byTerritory")}>
      <table className="answer-table" aria-label={t("programme.byTerritory")}>
        <thead>
          <tr>
            <th scope="col">{t("programme.field.territory")}</th>
            <th scope="col" className="n">
              {t("programme.askedHead")}
            </th>
            <th scope="col" className="n">
              {t("programme.answeredHead")}
            </th>
          </tr>
        </thead>
        <tbody>
          {programme.settings.territories.map(({ id, label }) => {
            const own = rows.filter(({ payload }) => territoryOf.get(payload.actor) === id);
            const { asked, answered } = responseCounts(own);
            return (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td className="n">{formatCount(lang, asked)}</td>
                <td className="n">{formatCount(lang, answered)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}
