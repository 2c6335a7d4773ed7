/** The lists of a measure as tables, with the names that the register has. */
import type { Actor } from "@legami/core";
import { useState } from "react";
import { formatCount, formatDecimal } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { DatedHead } from "../date-heads.tsx";
import { WideTable } from "../wide-table.tsx";
import type { ItemTable } from "./item-table.ts";

interface ItemListProps {
  readonly label: string;
  readonly table: ItemTable;
  /** Names of the dates. */
  readonly dates: readonly string[];
  readonly actors: ReadonlyMap<string, Pick<Actor, "label">>;
  readonly territoryName: (id: string) => string | null;
}

const FIRST = 20;
const STEP = 200;

export function ItemList({ label, table, dates, actors, territoryName }: ItemListProps) {
  const words = useWords();
  const { t, has, lang } = words;
  const [limit, setLimit] = useState(FIRST);
  const { nameKeys, valueKeys, rows } = table;
  const shown = rows.slice(0, limit);
  const nameOf = (key: string) => {
    // A column of the data may be the name of a group: `kind:association`.
    const [column = "", group] = key.split(":");
    const said = has(`measurePage.item.${column}`) ? t(`measurePage.item.${column}`) : column;
    return group === undefined ? said : `${said}: ${written(group)}`;
  };
  const written = (value: string | number | null): string => {
    if (value === null) return "–";
    const text = String(value);
    if (has(`measurePage.itemValue.${text}`)) return t(`measurePage.itemValue.${text}`);
    return (
      actors.get(text)?.label ??
      territoryName(text) ??
      (has(`kind.${text}`) ? words.kind(text) : text)
    );
  };
  const number = (value: number | null) =>
    value === null
      ? "–"
      : Number.isInteger(value)
        ? formatCount(lang, value)
        : formatDecimal(lang, value);
  return (
    <>
      <WideTable label={label}>
        <table className="item-list" data-testid="item-list">
          <DatedHead
            names={nameKeys.map((key) => ({ key, label: nameOf(key) }))}
            facts={valueKeys.map((key) => ({ key, label: nameOf(key) }))}
            dates={dates.length > 1 ? dates : []}
          />
          <tbody>
            {shown.map((row) => (
              <tr key={row.key}>
                {row.names.map((name, index) =>
                  index === 0 ? (
                    <th key={nameKeys[index]} scope="row">
                      {written(name)}
                    </th>
                  ) : (
                    <td key={nameKeys[index]}>{written(name)}</td>
                  ),
                )}
                {row.values.flatMap((values, index) =>
                  values.map((value, date) => (
                    <td key={`${valueKeys[index]} ${dates[date]}`} className="n">
                      <data
                        value={value ?? ""}
                        data-item={valueKeys[index]}
                        data-date={date}
                        data-value={value ?? ""}
                      >
                        {number(value)}
                      </data>
                    </td>
                  )),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {rows.length > shown.length && (
        <button type="button" className="button" onClick={() => setLimit(limit + STEP)}>
          {t("measurePage.moreRows", { count: Math.min(STEP, rows.length - shown.length) })}
        </button>
      )}
    </>
  );
}
