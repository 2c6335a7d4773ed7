/** Every line of the map as a row: sorted, filtered, chosen. */
import type { Fate } from "@legami/core";
import { useMemo, useState } from "react";
import { formatCount } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { FATE_LOOK } from "../stage/scene.ts";
import type { Selection } from "../state/view-state.ts";
import { SearchIcon } from "../theme/icons.tsx";
import { TieMark } from "./marks.tsx";
import { Section } from "./section.tsx";
import { TieRowView } from "./tie-row-view.tsx";
import { filterRows, sortRows, type TieRow, type TieSort, type TieSortKey } from "./tie-rows.ts";

interface TiesTableProps {
  readonly rows: readonly TieRow[];
  readonly fates: readonly Fate[];
  /** Names of the dates; one alone where there is nothing to compare. */
  readonly dates: readonly string[];
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection | null) => void;
}

/** Rows at first, and how many more at a time. */
const FIRST = 20;
const STEP = 200;

export function TiesTable({ rows, fates, dates, selection, onSelect }: TiesTableProps) {
  const { t, lang } = useWords();
  const isComparison = dates.length === 2;
  const [fate, setFate] = useState<Fate | null>(null);
  const [text, setText] = useState("");
  const [sort, setSort] = useState<TieSort>({
    by: isComparison ? "fate" : "actors",
    isDescending: false,
  });
  const [limit, setLimit] = useState(FIRST);

  const shownFate = fate !== null && fates.includes(fate) ? fate : null;
  const found = useMemo(
    () => sortRows(filterRows(rows, shownFate, text), sort),
    [rows, shownFate, text, sort],
  );
  const chosenAt = found.findIndex(({ source, target }) =>
    isChosen(selection, source.id, target.id),
  );
  // The chosen row must be there to be seen, wherever the list was cut.
  const cut = found.slice(0, limit);
  const shown = chosenAt < limit ? cut : [...cut, ...found.slice(chosenAt, chosenAt + 1)];
  const hidden = found.length - shown.length;

  const columns: readonly { key: TieSortKey; name: string; isNumber?: boolean }[] = [
    ...(isComparison ? [{ key: "fate", name: t("ties.fate") } as const] : []),
    { key: "actors", name: t("ties.actors") },
    ...(isComparison
      ? [{ key: "from", name: t("ties.strengthAt", { moment: dates[0] }) } as const]
      : []),
    { key: "to", name: t("ties.strengthAt", { moment: dates.at(-1) }) },
  ];
  const order = (key: TieSortKey) =>
    setSort((before) => ({
      by: key,
      isDescending: before.by === key ? !before.isDescending : key === "from" || key === "to",
    }));

  return (
    <Section id="ties" title={t("ties.title")} hint={t("ties.caption")}>
      <div className="filters">
        <label className="search">
          <span className="visually-hidden">{t("ties.search")}</span>
          <SearchIcon />
          <input
            type="search"
            data-search=""
            aria-keyshortcuts="/"
            value={text}
            placeholder={t("ties.search")}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </label>
        {isComparison && (
          <fieldset aria-label={t("ties.filter")} className="chips">
            {[null, ...fates].map((one) => (
              <button
                key={one ?? "all"}
                type="button"
                className="chip"
                aria-pressed={shownFate === one}
                onClick={() => setFate(one)}
              >
                {one !== null && <TieMark look={FATE_LOOK[one]} />}
                {one === null ? t("ties.all") : t(`fates.${one}`)}
              </button>
            ))}
          </fieldset>
        )}
        <p className="small" aria-live="polite" data-testid="ties-shown">
          {t("ties.shown", {
            count: found.length,
            shown: formatCount(lang, found.length),
            total: formatCount(lang, rows.length),
          })}
        </p>
      </div>
      {found.length === 0 ? (
        <p className="say">
          {t("ties.none")}{" "}
          <button
            type="button"
            className="link"
            onClick={() => {
              setFate(null);
              setText("");
            }}
          >
            {t("ties.clear")}
          </button>
        </p>
      ) : (
        <table className="ties" data-testid="ties-table">
          <thead>
            <tr>
              {columns.map(({ key, name }) => (
                <th
                  key={key}
                  scope="col"
                  className={key === "from" || key === "to" ? "n" : ""}
                  aria-sort={
                    sort.by === key ? (sort.isDescending ? "descending" : "ascending") : "none"
                  }
                >
                  <button
                    type="button"
                    className="sort"
                    onClick={() => order(key)}
                    title={t("ties.sort", { column: name })}
                  >
                    {name}
                  </button>
                </th>
              ))}
              <th scope="col">{t("ties.source")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <TieRowView
                key={row.key}
                row={row}
                dates={dates}
                isChosen={isChosen(selection, row.source.id, row.target.id)}
                onSelect={onSelect}
              />
            ))}
          </tbody>
        </table>
      )}
      {hidden > 0 && (
        <button type="button" className="button" onClick={() => setLimit(limit + STEP)}>
          {t("ties.more", { count: Math.min(hidden, STEP) })}
        </button>
      )}
    </Section>
  );
}

function isChosen(selection: Selection | null, source: string, target: string): boolean {
  return selection?.kind === "tie" && selection.source === source && selection.target === target;
}
