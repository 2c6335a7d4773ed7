import type { TieSide } from "@legami/core";
import { formatDecimal } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { FATE_LOOK } from "../stage/scene.ts";
import { type Selection, selectTie } from "../state/view-state.ts";
import { KindMark, TieMark } from "./marks.tsx";
import type { TieRow } from "./tie-rows.ts";

interface TieRowViewProps {
  readonly row: TieRow;
  readonly dates: readonly string[];
  readonly isChosen: boolean;
  readonly onSelect: (selection: Selection | null) => void;
}

export function TieRowView({ row, dates, isChosen, onSelect }: TieRowViewProps) {
  const { t } = useWords();
  const isComparison = dates.length === 2;
  const choose = () => onSelect(isChosen ? null : selectTie(row.source.id, row.target.id));
  const unobserved = (side: "from" | "to") => isComparison && row.unobservedAt === side;
  return (
    // The button in the row is the way in for keyboards; the row is only a larger target.
    <tr
      className={isChosen ? "is-chosen" : ""}
      onClick={choose}
      data-testid="tie-row"
      data-tie={row.key}
      data-fate={row.fate ?? ""}
    >
      {isComparison && (
        <td className="fate-cell">
          {row.fate !== null && (
            <>
              <TieMark look={FATE_LOOK[row.fate]} />
              {t(`fate.${row.fate}`)}
            </>
          )}
        </td>
      )}
      <th scope="row">
        <button
          type="button"
          className="row-button"
          aria-pressed={isChosen}
          onClick={(event) => {
            event.stopPropagation();
            choose();
          }}
        >
          <span>
            <KindMark kind={row.source.kind} />
            {row.source.label}
          </span>
          <span>
            <KindMark kind={row.target.kind} />
            {row.target.label}
          </span>
        </button>
      </th>
      {isComparison && (
        <td className="n">
          <SideCell side={row.from} isUnobserved={unobserved("from")} date={dates[0] ?? ""} />
        </td>
      )}
      <td className="n">
        <SideCell side={row.to} isUnobserved={unobserved("to")} date={dates.at(-1) ?? ""} />
      </td>
      <td className="source-cell">{t(`status.${(row.to ?? row.from)?.status ?? "given"}`)}</td>
    </tr>
  );
}

function SideCell({
  side,
  isUnobserved,
  date,
}: {
  readonly side: TieSide | null;
  readonly isUnobserved: boolean;
  readonly date: string;
}) {
  const { t, lang } = useWords();
  return (
    <>
      <span className="cell-name">{date}</span>{" "}
      {side === null ? (
        <span className="absent">{t(isUnobserved ? "evidence.unknown" : "ties.absent")}</span>
      ) : (
        <>
          <data value={side.strength} data-value={side.strength}>
            {formatDecimal(lang, side.strength)}
          </data>
          {side.class !== null && <i> {t(`strengthClass.${side.class}`)}</i>}
        </>
      )}
    </>
  );
}
