/** What is known about the chosen tie or actor, at both dates. */
import { useEffect, useRef } from "react";
import { formatDecimal } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { FATE_LOOK } from "../stage/scene.ts";
import { isSelectedTie, type Selection } from "../state/view-state.ts";
import { CloseIcon } from "../theme/icons.tsx";
import { ActorFacts } from "./actor-facts.tsx";
import type { KnownActor } from "./known-actor.ts";
import { TieMark } from "./marks.tsx";
import type { TieRow } from "./tie-rows.ts";

interface EvidencePanelProps {
  readonly selection: Selection;
  readonly rows: readonly TieRow[];
  readonly actors: ReadonlyMap<string, KnownActor>;
  /** Names of the dates; one alone where there is nothing to compare. */
  readonly dates: readonly string[];
  readonly territoryName: (id: string | null) => string | null;
  readonly onSelect: (selection: Selection | null) => void;
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

function TieFacts({ row, dates, onSelect }: EvidencePanelProps & { readonly row: TieRow }) {
  const { t, lang } = useWords();
  const sides = dates.length === 2 ? ([row.from, row.to] as const) : ([row.to] as const);
  const unobserved = (index: number) =>
    dates.length === 2 && row.unobservedAt === (index === 0 ? "from" : "to");
  const said = (strength: number | null) =>
    strength === null
      ? t("evidence.saysNothing")
      : strength === 0
        ? t("evidence.saysZero")
        : formatDecimal(lang, strength);
  const facts = [
    {
      name: t("evidence.strength"),
      of: (side: TieRow["to"]) => side && formatDecimal(lang, side.strength),
    },
    {
      name: t("evidence.class"),
      of: (side: TieRow["to"]) =>
        side && (side.class === null ? t("evidence.noScale") : t(`strengthClass.${side.class}`)),
    },
    { name: t("evidence.source"), of: (side: TieRow["to"]) => side && t(`status.${side.status}`) },
    ...(sides.some(
      (side) => (side !== null && side.sourceSays !== null) || side?.targetSays != null,
    )
      ? [
          {
            name: t("evidence.says", { name: row.source.label }),
            of: (side: TieRow["to"]) => side && said(side.sourceSays),
          },
          {
            name: t("evidence.says", { name: row.target.label }),
            of: (side: TieRow["to"]) => side && said(side.targetSays),
          },
        ]
      : []),
  ];
  return (
    <>
      <h2>
        {[row.source, row.target].map((actor, index) => (
          <span key={actor.id}>
            {index === 1 && ` ${t("ties.and")} `}
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
      {row.unobservedAt === "from" && <p className="small">{t("evidence.unobservedFrom")}</p>}
      {row.unobservedAt === "to" && <p className="small">{t("evidence.unobservedTo")}</p>}
    </>
  );
}
