/** Who said what of a tie, date by date, in the words of the questionnaire. */
import type { EvaluatedMoment, Lens, TieSide } from "@legami/core";
import { reportedLevel, useReports } from "../api/use-reports.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { formatDecimal } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import type { TieRow } from "./tie-rows.ts";

export interface Survey {
  readonly programme: ProgrammeHead;
  readonly lens: Lens;
  readonly moments: readonly EvaluatedMoment[];
}

interface SaidByProps {
  readonly row: TieRow;
  readonly sides: readonly (TieSide | null)[];
  readonly dates: readonly string[];
  readonly survey: Survey;
}

export function SaidBy({ row, sides, dates, survey }: SaidByProps) {
  const { t, lang } = useWords();
  const { programme, lens, moments } = survey;
  const isSaid = ({ sourceSays, targetSays }: TieSide) =>
    sourceSays !== null || targetSays !== null;
  const hasReporters = sides.some((side) => side !== null && isSaid(side));
  const reports = useReports(programme, hasReporters);
  if (!hasReporters || lens === "enacted" || lens === "given") return null;
  const isUnobserved = (index: number) =>
    row.unobservedAt === (index === 0 ? "from" : "to") && sides.length === 2;
  const absent = (index: number) =>
    isUnobserved(index)
      ? "evidence.saidByNobody"
      : row.byRegister
        ? "evidence.saidOffRegister"
        : "evidence.saidAbsent";
  const says = (index: number, end: "source" | "target", strength: number | null) => {
    if (strength === null) return t("evidence.saysNothing");
    if (strength === 0) return t("evidence.saysZero");
    const moment = moments[index];
    const [reporter, target] =
      end === "source" ? [row.source.id, row.target.id] : [row.target.id, row.source.id];
    const level =
      reports === null || moment === undefined
        ? null
        : reportedLevel(reports, programme, moment, reporter, target);
    const written = formatDecimal(lang, strength);
    return level === null || level === 0
      ? t("evidence.saysStrength", { strength: written })
      : t("evidence.saysLevel", { level, words: t(`level.${level}`), strength: written });
  };
  return (
    <div className="said-by" data-testid="said-by">
      <h3>{t("evidence.saidBy")}</h3>
      {sides.map((side, index) => (
        <div key={dates[index]}>
          {dates.length > 1 && <h4>{dates[index]}</h4>}
          {side === null ? (
            <p>{t(absent(index))}</p>
          ) : (
            <dl>
              {(["source", "target"] as const).map((end) => (
                <div key={end}>
                  <dt>{row[end].label}</dt>
                  <dd>{says(index, end, end === "source" ? side.sourceSays : side.targetSays)}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      ))}
    </div>
  );
}
