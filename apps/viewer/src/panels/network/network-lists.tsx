/** The list of what is drawn, beside the map: the same actors, the same ties, the same counts. */
import { type ReactNode, useMemo } from "react";
import { byName } from "../../i18n/by-name.ts";
import { formatCount, formatDecimal } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import type { Scene, SceneActor } from "../../stage/scene.ts";
import { type Mapping, scoreIn } from "../../state/mapping.ts";
import { isSelectedTie, type Selection, selectTie } from "../../state/view-state.ts";
import { KindMark, TieMark } from "../marks.tsx";
import type { TieRow } from "../tie-rows.ts";
import { LongList } from "./long-list.tsx";

const LISTS = ["actors", "ties", "idle"] as const;
type ListName = (typeof LISTS)[number];

interface NetworkListsProps {
  readonly scene: Scene;
  /** What size and colour say on the map: the list says it too. */
  readonly mapping: Mapping;
  /** Ties of the scene, with names and strengths. */
  readonly rows: readonly TieRow[];
  readonly list: string | null;
  readonly onList: (list: string | null) => void;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection | null) => void;
}

export function NetworkLists(props: NetworkListsProps) {
  const { scene, mapping, rows, list, onList, selection, onSelect } = props;
  const { t, lang } = useWords();
  const chosen: ListName = LISTS.find((name) => name === list) ?? "actors";
  const [tied, idle] = useMemo(() => {
    const all = byDegree(scene.actors);
    return [all.filter(({ mark }) => mark !== "idle"), all.filter(({ mark }) => mark === "idle")];
  }, [scene]);
  const counts = { actors: tied.length, ties: rows.length, idle: idle.length };
  const hasScore = mapping.size !== "degree";
  const hasCommunity = mapping.colour === "community";
  const scoreOf = (actor: SceneActor) => {
    const value = scoreIn(actor, mapping);
    if (value === null) return t("network.noValue");
    return mapping.size === "core" ? formatCount(lang, value) : formatDecimal(lang, value);
  };
  const communityOf = ({ id }: SceneActor) =>
    mapping.scores?.get(id)?.community ?? t("network.noValue");
  const actorRow = (actor: SceneActor) => (
    <Row
      key={actor.id}
      isChosen={selection?.kind === "actor" && selection.id === actor.id}
      onChoose={(isChosen) => onSelect(isChosen ? null : { kind: "actor", id: actor.id })}
      name={
        <span>
          <KindMark
            kind={actor.kind}
            isColoured={actor.mark !== "idle"}
            fill={actor.mark === "idle" ? null : (actor.fill ?? null)}
          />
          {actor.label}
        </span>
      }
    >
      {chosen === "actors" && (
        <>
          <td className="n">{formatCount(lang, actor.degree ?? 0)}</td>
          {hasScore && <td className="n">{scoreOf(actor)}</td>}
          {hasCommunity && <td className="n">{communityOf(actor)}</td>}
        </>
      )}
    </Row>
  );
  return (
    <section aria-label={t("network.lists")}>
      <fieldset className="tabs" aria-label={t("network.lists")}>
        {LISTS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === chosen}
            onClick={() => onList(name === "actors" ? null : name)}
            data-list={name}
            data-count={counts[name]}
          >
            {t(`network.list.${name}`)} {formatCount(lang, counts[name])}
          </button>
        ))}
      </fieldset>
      {chosen === "actors" && (
        <LongList
          head={[
            t("network.name"),
            t("legend.count"),
            ...(hasScore ? [t(`network.size.${mapping.size}`)] : []),
            ...(hasCommunity ? [t("network.colour.community")] : []),
          ]}
          items={tied}
          row={actorRow}
        />
      )}
      {chosen === "idle" && <LongList head={[t("network.name")]} items={idle} row={actorRow} />}
      {chosen === "ties" && (
        <LongList
          head={[
            t("ties.actors"),
            t(
              rows.some(({ to }) => to !== null && to.class !== null)
                ? "evidence.strengthOfScale"
                : "evidence.strength",
            ),
          ]}
          items={rows}
          row={(row) => (
            <Row
              key={row.key}
              isChosen={isSelectedTie(selection, row.source.id, row.target.id)}
              onChoose={(isChosen) =>
                onSelect(isChosen ? null : selectTie(row.source.id, row.target.id))
              }
              name={
                <span>
                  {row.to?.class && <TieMark look={row.to.class} />}
                  {row.source.label} {t("app.and")} {row.target.label}
                </span>
              }
            >
              <td className="n">{row.to === null ? "" : formatDecimal(lang, row.to.strength)}</td>
            </Row>
          )}
        />
      )}
    </section>
  );
}

function Row({
  isChosen,
  onChoose,
  name,
  children,
}: {
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly name: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <tr className={isChosen ? "is-chosen" : ""}>
      <th scope="row">
        <button
          type="button"
          className="row-button"
          aria-pressed={isChosen}
          onClick={() => onChoose(isChosen)}
        >
          {name}
        </button>
      </th>
      {children}
    </tr>
  );
}

function byDegree(actors: readonly SceneActor[]): readonly SceneActor[] {
  return [...actors].sort((a, b) => (b.degree ?? 0) - (a.degree ?? 0) || byName(a.label, b.label));
}
