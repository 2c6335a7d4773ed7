import type { ActorFate } from "@legami/core";
import { useWords } from "../i18n/words.ts";
import { FATE_LOOK } from "../stage/scene.ts";
import { type Selection, selectTie } from "../state/view-state.ts";
import type { KnownActor } from "./known-actor.ts";
import { KindMark, TieMark } from "./marks.tsx";
import type { TieRow } from "./tie-rows.ts";

interface ActorFactsProps {
  readonly actor: KnownActor;
  readonly rows: readonly TieRow[];
  readonly territoryName: (id: string | null) => string | null;
  readonly onSelect: (selection: Selection | null) => void;
}

/** Who the actor is, what became of it, and its ties. */
export function ActorFacts({ actor, rows, territoryName, onSelect }: ActorFactsProps) {
  const { t, kind } = useWords();
  const ties = rows.filter(
    ({ source, target }) => source.id === actor.id || target.id === actor.id,
  );
  // A town may bear the name of its territory.
  const place = new Set(
    [kind(actor.kind), actor.municipality, territoryName(actor.territory)].filter(Boolean),
  );
  return (
    <>
      <h2>
        <KindMark kind={actor.kind} isColoured={actor.fate === undefined} /> {actor.label}
      </h2>
      <p className="small">{[...place].join(", ")}</p>
      {actor.fate !== undefined && (
        <p className="small">{t(`actorFate.${actor.fate satisfies ActorFate}`)}</p>
      )}
      <h3>
        {t("evidence.ties")} {ties.length > 0 && ties.length}
      </h3>
      {ties.length === 0 && <p className="small">{t("evidence.noTies")}</p>}
      <ul className="tie-list">
        {ties.map((row) => {
          const other = row.source.id === actor.id ? row.target : row.source;
          const look = row.fate === null ? (row.to?.class ?? null) : FATE_LOOK[row.fate];
          const words =
            row.fate === null
              ? row.to?.class && `strengthClass.${row.to.class}`
              : `fate.${row.fate}`;
          return (
            <li key={row.key}>
              {look !== null && <TieMark look={look} />}
              <button
                type="button"
                className="link"
                onClick={() => onSelect(selectTie(actor.id, other.id))}
              >
                {other.label}
              </button>
              {words && <span className="small">{t(words)}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
