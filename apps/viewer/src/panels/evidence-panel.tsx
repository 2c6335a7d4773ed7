/** What is known about the chosen tie or actor, at both dates. */
import { useEffect, useRef } from "react";
import { useWords } from "../i18n/words.ts";
import { isSelectedTie, type Selection } from "../state/view-state.ts";
import { CloseIcon } from "../theme/icons.tsx";
import { ActorFacts } from "./actor-facts.tsx";
import type { KnownActor } from "./known-actor.ts";
import type { Survey } from "./said-by.tsx";
import { TieFacts } from "./tie-facts.tsx";
import type { TieRow } from "./tie-rows.ts";
import "../theme/evidence.css";

interface EvidencePanelProps {
  readonly selection: Selection;
  readonly rows: readonly TieRow[];
  readonly actors: ReadonlyMap<string, KnownActor>;
  /** Names of the dates; one alone where there is nothing to compare. */
  readonly dates: readonly string[];
  readonly territoryName: (id: string | null) => string | null;
  readonly onSelect: (selection: Selection | null) => void;
  /** Where the sides' own words can be looked up. */
  readonly survey: Survey;
}

export function EvidencePanel(props: EvidencePanelProps) {
  const { selection, rows, actors, onSelect } = props;
  const { t } = useWords();
  const panel = useRef<HTMLElement>(null);
  const chosen =
    selection.kind === "tie" ? `${selection.source}~${selection.target}` : selection.id;

  // On a narrow screen the panel lies under the map: bring it into sight, without moving the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new choice is to be seen
  useEffect(() => {
    panel.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);

  const name = (id: string) => actors.get(id)?.label ?? id;
  const row =
    selection.kind === "tie"
      ? rows.find(({ source, target }) => isSelectedTie(selection, source.id, target.id))
      : undefined;
  const actor = selection.kind === "actor" ? actors.get(selection.id) : undefined;
  return (
    <section
      ref={panel}
      className="evidence"
      aria-label={t("evidence.title")}
      data-testid="evidence"
      data-chosen={chosen}
    >
      <button
        type="button"
        className="icon-button"
        aria-label={t("evidence.close")}
        onClick={() => onSelect(null)}
      >
        <CloseIcon />
      </button>
      {row !== undefined && <TieFacts {...props} row={row} />}
      {actor !== undefined && <ActorFacts {...props} actor={actor} />}
      {selection.kind === "tie" && row === undefined && (
        <p className="say">
          {t("evidence.notFoundTie", { a: name(selection.source), b: name(selection.target) })}
        </p>
      )}
      {selection.kind === "actor" && actor === undefined && (
        <p className="say">{t("evidence.notFoundActor")}</p>
      )}
    </section>
  );
}
