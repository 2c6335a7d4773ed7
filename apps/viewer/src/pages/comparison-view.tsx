import { useMemo } from "react";
import type { Certainty } from "../api/use-certainty.ts";
import { useTerritoryFates } from "../api/use-territory-fates.ts";
import type { Comparison } from "../api/wire.ts";
import { formatCount } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { ActorChanges } from "../panels/actor-changes.tsx";
import { CarriedNote } from "../panels/carried-note.tsx";
import { CertaintyBar } from "../panels/certainty/certainty-bar.tsx";
import { CertaintyPanel } from "../panels/certainty/certainty-panel.tsx";
import { LookSwitch } from "../panels/compare/look-switch.tsx";
import { lookOf } from "../panels/compare/looks.ts";
import { EvidencePanel } from "../panels/evidence-panel.tsx";
import { fateLegend } from "../panels/fate-counts.ts";
import { FateTable } from "../panels/fate-table.tsx";
import { Finding } from "../panels/finding.tsx";
import { PageFooter } from "../panels/footer.tsx";
import { byId } from "../panels/known-actor.ts";
import { measureRows } from "../panels/measure-rows.ts";
import { MeasuresTable } from "../panels/measures-table.tsx";
import { NotComputable } from "../panels/not-computable.tsx";
import { rowsOfFates } from "../panels/tie-rows.ts";
import { TiesTable } from "../panels/ties-table.tsx";
import { differenceScene } from "../stage/scene.ts";
import { useView } from "../state/location.ts";
import { splitScope } from "../state/scope-slots.ts";
import { tieKey } from "../state/view-state.ts";
import { ComparisonDetails } from "./comparison-details.tsx";
import { MapArea } from "./map-area.tsx";
import type { NetworkPageProps } from "./network-page-props.ts";
import { SideBySide } from "./side-by-side.tsx";

export function ComparisonView(
  props: NetworkPageProps & { readonly comparison: Comparison; readonly certainty: Certainty },
) {
  const { programme, of, comparison, certainty, selection, onSelect } = props;
  const words = useWords();
  const { t, lang } = words;
  const { territory } = splitScope(of.scope);
  const [fromName, toName] = [
    words.moment(programme, of.from.at),
    words.moment(programme, of.to.at),
  ];
  const dates = [fromName, toName] as const;
  const [view, change] = useView();
  const look = lookOf(view.show);

  const scene = useMemo(
    () => differenceScene(comparison.register, comparison.ties, territory),
    [comparison, territory],
  );
  const rows = useMemo(() => rowsOfFates(comparison.ties, comparison.register), [comparison]);
  const legend = useMemo(() => fateLegend(comparison), [comparison]);
  const measures = useMemo(() => measureRows(comparison, lang), [comparison, lang]);
  const actors = useMemo(() => byId(comparison.register), [comparison]);
  const territories = useTerritoryFates(programme, of);
  const rowByKey = useMemo(() => new Map(rows.map((row) => [row.key, row])), [rows]);

  const resultOf = (key: string) =>
    comparison.results.find((one) => one.key === key && (one.part === null || one.part === "all"));
  const counts = legend.counts
    .map(({ fate, count }) => `${formatCount(lang, count)} ${t(`fates.${fate}`)}`)
    .join(", ");
  const territoryName = (id: string | null) =>
    programme.settings.territories.find((candidate) => candidate.id === id)?.label ?? null;

  const side = (
    <>
      {selection !== null && (
        <EvidencePanel
          survey={{ programme, lens: of.lens, moments: [comparison.from, comparison.to] }}
          selection={selection}
          rows={rows}
          actors={actors}
          dates={dates}
          territoryName={territoryName}
          onSelect={onSelect}
        />
      )}
      <FateTable legend={legend} territories={territories} fromName={fromName} toName={toName} />
      <ActorChanges register={comparison.register} onSelect={onSelect} />
    </>
  );
  return (
    <>
      <div className="headline">
        <Finding
          sentence={resultOf("tie-retention")?.sentence ?? t("finding.notComputed")}
          more={resultOf("tie-fate")?.sentence ?? null}
        />
        <NotComputable programme={programme} of={of} headline={resultOf("tie-retention")} />
        <CarriedNote programme={programme} moments={[comparison.from, comparison.to]} />
        <CertaintyBar certainty={certainty} />
        <LookSwitch
          look={look}
          onLook={(next) => change({ show: next === "difference" ? null : next }, "replace")}
        />
      </div>
      {look === "difference" && (
        <MapArea
          {...props}
          scene={scene}
          description={`${t("stage.difference")}: ${counts}`}
          describeTie={(source, target) => {
            const row = rowByKey.get(tieKey(source, target));
            return row === undefined
              ? ""
              : t("stage.tieTooltip", {
                  a: row.source.label,
                  b: row.target.label,
                  fate: t(`fate.${row.fate ?? "retained"}`),
                });
          }}
          side={side}
        />
      )}
      {look === "side" && <SideBySide {...props} dates={dates} side={side} />}
      {look === "table" && <div className="side-below is-first">{side}</div>}
      <TiesTable
        rows={rows}
        fates={legend.counts.map(({ fate }) => fate)}
        dates={dates}
        selection={selection}
        onSelect={onSelect}
      />
      <ComparisonDetails
        programme={programme}
        of={of}
        comparison={comparison}
        dates={dates}
        territoryName={territoryName}
        onSelect={onSelect}
      />
      <MeasuresTable rows={measures} dates={dates} />
      <CertaintyPanel certainty={certainty} territory={territory} />
      <PageFooter
        programme={programme}
        moments={[comparison.from, comparison.to]}
        parameters={comparison.parameters}
      />
    </>
  );
}
