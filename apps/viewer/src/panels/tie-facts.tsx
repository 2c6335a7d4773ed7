/** What is known of a tie: how strong it was at each date, and who says so. */
import { formatDecimal } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { FATE_LOOK } from "../stage/scene.ts";
import type { Selection } from "../state/view-state.ts";
import { TieMark } from "./marks.tsx";
import { SaidBy, type Survey } from "./said-by.tsx";
import type { TieRow } from "./tie-rows.ts";

interface TieFactsProps {
  readonly row: TieRow;
  /** Names of the dates; one alone where there is nothing to compare. */
  readonly dates: readonly string[];
  readonly onSelect: (selection: Selection | null) => void;
  readonly survey: Survey;
}

export function TieFacts({ row, dates, onSelect, survey }: TieFactsProps) {
  const { t, lang } = useWords();
  const sides = dates.length === 2 ? ([row.from, row.to] as const) : ([row.to] as const);
  const unobserved = (index: number) =>
    dates.length === 2 && row.unobservedAt === (index === 0 ? "from" : "to");
  const isScaled = sides.some((side) => side != null && side.class !== null);
  const facts = [
    {
      name: t(isScaled ? "evidence.strengthOfScale" : "evidence.strength"),
      of: (side: TieRow["to"]) => side && formatDecimal(lang, side.strength),
    },
    {
      name: t("evidence.class"),
      of: (side: TieRow["to"]) =>
        side && (side.class === null ? t("evidence.noScale") : t(`strengthClass.${side.class}`)),
    },
    { name: t("evidence.source"), of: (side: TieRow["to"]) => side && t(`status.${side.status}`) },
  ];
  return (
    <>
      <h2>
        {[row.source, row.target].map((actor, index) => (
          <span key={actor.id}>
            {index === 1 && ` ${t("app.and")} `}
            <button
              type="button"
              className="link"
              onClick={() => onSelect({ kind: "actor", id: actor.id })}
            >
              {actor.label}
            </button>
          </span>
        ))}
      </h2>
      {row.fate !== null && (
        <p className="fate-line" data-testid="evidence-fate" data-fate={row.fate}>
          <TieMark look={FATE_LOOK[row.fate]} />
          {t(`fate.${row.fate}`)}
        </p>
      )}
      <table className="facts">
        <thead>
          <tr>
            <td />
            {dates.map((date) => (
              <th key={date} scope="col">
                {date}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map(({ name, of }, factIndex) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {sides.map((side, index) => (
                <td
                  key={dates[index]}
                  data-value={factIndex === 0 ? (side?.strength ?? "") : undefined}
                >
                  {of(side) ??
                    (factIndex > 0
                      ? "–"
                      : t(unobserved(index) ? "evidence.unknown" : "evidence.none"))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {row.byRegister && (
        <p className="small">
          {t(row.from === null ? "evidence.enteredRegister" : "evidence.leftRegister")}
        </p>
      )}
      {row.unobservedAt !== null && (
        <p className="small" data-testid="unobserved-at" data-side={row.unobservedAt}>
          {t("evidence.unobservedAt", { moment: dates[row.unobservedAt === "from" ? 0 : 1] })}
        </p>
      )}
      <SaidBy row={row} sides={sides} dates={dates} survey={survey} />
    </>
  );
}
