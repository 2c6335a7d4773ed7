/** Every actor at both dates: its ties, their strength, the paths through it, its core. */
import type { ActorComparison, ActorScore } from "@legami/core";
import { useMemo, useState } from "react";
import { formatCount, formatDecimal, formatSigned } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import type { Selection } from "../../state/view-state.ts";
import { SearchIcon } from "../../theme/icons.tsx";
import type { KnownActor } from "../known-actor.ts";
import { KindMark } from "../marks.tsx";
import { WideTable } from "../wide-table.tsx";
import {
  type ActorPairRow,
  type ActorSort,
  actorPairRows,
  foundInOrder,
  SHOWN_SCORES,
} from "./actor-pairs.ts";
import "../../theme/actor-pairs.css";

interface ActorPairTableProps {
  readonly comparison: ActorComparison;
  readonly actors: ReadonlyMap<string, KnownActor>;
  /** Names of the dates. */
  readonly dates: readonly [string, string];
  readonly scores?: readonly ActorScore[];
  /** Where there is a map to show the actor on. */
  readonly onSelect?: (selection: Selection) => void;
}

const FIRST = 20;
const STEP = 200;
const IS_WHOLE: ReadonlySet<ActorScore> = new Set(["degree", "core"]);
const IS_SMALL: ReadonlySet<ActorScore> = new Set(["closeness", "eigenvector", "pagerank"]);

export function ActorPairTable(props: ActorPairTableProps) {
  const { comparison, actors, dates, scores = SHOWN_SCORES, onSelect } = props;
  const { t, lang } = useWords();
  const [text, setText] = useState("");
  const [sort, setSort] = useState<ActorSort>({ by: "name", isDescending: false });
  const [limit, setLimit] = useState(FIRST);
  const rows = useMemo(() => actorPairRows(comparison.actors, actors), [comparison, actors]);
  const found = useMemo(() => foundInOrder(rows, text, sort), [rows, text, sort]);
  const shown = found.slice(0, limit);
  const order = (by: ActorSort["by"]) =>
    setSort((now) => ({ by, isDescending: now.by === by ? !now.isDescending : by !== "name" }));
  const sorted = (by: ActorSort["by"]) =>
    sort.by === by ? (sort.isDescending ? "descending" : "ascending") : "none";
  return (
    <>
      {comparison.changedMost.length > 0 && (
        <>
          <h3>{t("compare.changedMost")}</h3>
          <ul className="clauses">
            {comparison.changedMost.map(({ id, sentence }) => (
              <li key={id}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <div className="filters">
        <label className="search">
          <span className="visually-hidden">{t("ties.search")}</span>
          <SearchIcon />
          <input
            type="search"
            value={text}
            placeholder={t("ties.search")}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p className="small" aria-live="polite">
          {t("compare.actorsShown", {
            shown: formatCount(lang, found.length),
            total: formatCount(lang, rows.length),
          })}
        </p>
      </div>
      <WideTable label={t("compare.actorChanges")}>
        <table className="actor-pairs" data-testid="actor-pairs">
          <thead>
            <tr>
              <th rowSpan={2} scope="col" aria-sort={sorted("name")}>
                <button type="button" className="sort" onClick={() => order("name")}>
                  {t("ties.actors")}
                </button>
              </th>
              {scores.map((score) => (
                <th key={score} scope="colgroup" colSpan={3} className="n">
                  {t(`compare.score.${score}`)}
                </th>
              ))}
            </tr>
            <tr>
              {scores.flatMap((score) => [
                ...dates.map((date) => (
                  <th key={`${score} ${date}`} scope="col" className="n">
                    {date}
                  </th>
                )),
                <th key={`${score} change`} scope="col" className="n" aria-sort={sorted(score)}>
                  <button
                    type="button"
                    className="sort"
                    title={t("compare.sortChange", { score: t(`compare.score.${score}`) })}
                    onClick={() => order(score)}
                  >
                    {t("measures.change")}
                  </button>
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <KindMark kind={row.actor.kind} />{" "}
                  {onSelect === undefined ? (
                    row.actor.label
                  ) : (
                    <button
                      type="button"
                      className="link"
                      onClick={() => onSelect({ kind: "actor", id: row.id })}
                    >
                      {row.actor.label}
                    </button>
                  )}
                </th>
                {scores.map((score) => (
                  <Scores key={score} row={row} score={score} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {found.length > shown.length && (
        <button type="button" className="button" onClick={() => setLimit(limit + STEP)}>
          {t("compare.moreActors", { count: Math.min(found.length - shown.length, STEP) })}
        </button>
      )}
    </>
  );
}

function Scores({ row, score }: { readonly row: ActorPairRow; readonly score: ActorScore }) {
  const { lang } = useWords();
  const digits = IS_WHOLE.has(score) ? 0 : IS_SMALL.has(score) ? 2 : 1;
  const side = (name: "from" | "to") => row[name]?.[score] ?? null;
  const difference = row.difference?.[score] ?? null;
  return (
    <>
      {(["from", "to"] as const).map((name) => {
        const value = side(name);
        return (
          <td key={name} className="n">
            {value === null ? (
              "–"
            ) : (
              <data
                value={value}
                data-actor={row.id}
                data-score={score}
                data-side={name}
                data-value={value}
              >
                {formatDecimal(lang, value, digits)}
              </data>
            )}
          </td>
        );
      })}
      <td className="n strong">
        {difference === null ? "–" : formatSigned(lang, difference, digits)}
      </td>
    </>
  );
}
