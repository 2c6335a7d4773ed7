import { resolveParameters } from "@legami/core";
import { type ReactNode, useMemo } from "react";
import type { Series } from "../api/use-series.ts";
import type { Measurement, ProgrammeHead } from "../api/wire.ts";
import { formatCount } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { CarriedNote } from "../panels/carried-note.tsx";
import { EvidencePanel } from "../panels/evidence-panel.tsx";
import { PageFooter } from "../panels/footer.tsx";
import { byId } from "../panels/known-actor.ts";
import { ActorSearch } from "../panels/network/actor-search.tsx";
import { ArrangeBar } from "../panels/network/arrange-bar.tsx";
import { FilterBar } from "../panels/network/filter-bar.tsx";
import { Foldable } from "../panels/network/foldable.tsx";
import { inventoryOf } from "../panels/network/inventory.ts";
import { MappingBar } from "../panels/network/mapping-bar.tsx";
import { MappingLegend } from "../panels/network/mapping-legend.tsx";
import { MomentTitle } from "../panels/network/moment-title.tsx";
import { NetworkLists } from "../panels/network/network-lists.tsx";
import { StateLegend } from "../panels/network/state-legend.tsx";
import { unobservedIn } from "../panels/network/unobserved.ts";
import { UnobservedNote } from "../panels/network/unobserved-note.tsx";
import { rowsOfTies } from "../panels/tie-rows.ts";
import { stateScene } from "../stage/scene.ts";
import type { ViewChange } from "../state/location.ts";
import { mapped } from "../state/mapping.ts";
import { filterScene } from "../state/network-filter.ts";
import { splitScope } from "../state/scope-slots.ts";
import type { Resolved } from "../state/timeline.ts";
import { type Selection, tieKey, type ViewState } from "../state/view-state.ts";
import { MapArea } from "./map-area.tsx";
import { useArranging } from "./use-arranging.ts";
import { useMapping } from "./use-mapping.ts";

interface MomentViewProps {
  readonly programme: ProgrammeHead;
  readonly of: Resolved;
  readonly measurement: Measurement;
  readonly series: Series | null;
  readonly hasSeriesFailed: boolean;
  readonly view: ViewState;
  readonly change: ViewChange;
  readonly slider: ReactNode;
}

export function MomentView(props: MomentViewProps) {
  const { programme, of, measurement, view, change } = props;
  const words = useWords();
  const { t, lang } = words;
  const { settings } = programme;
  const { territory } = splitScope(of.scope);
  const moment = words.moment(programme, of.to.at);
  const { territories, kinds, classes, selection } = view;

  const whole = useMemo(
    () => stateScene(measurement.register, measurement.ties, territory),
    [measurement, territory],
  );
  const inventory = useMemo(() => inventoryOf(whole, settings.territories), [whole, settings]);
  const filter = useMemo(() => ({ territories, kinds, classes }), [territories, kinds, classes]);
  const { mapping, ...told } = useMapping(programme, of, view);
  const { size, colour } = mapping;
  const scene = useMemo(
    () => mapped(filterScene(whole, filter), mapping),
    [whole, filter, mapping],
  );
  const arranging = useArranging(programme, props.series, scene);
  const rows = useMemo(() => {
    const drawn = new Set(scene.ties.map(({ key }) => key));
    return rowsOfTies(measurement.ties, measurement.register).filter(({ key }) => drawn.has(key));
  }, [measurement, scene]);
  const actors = useMemo(() => byId(measurement.register), [measurement]);
  const drawn = useMemo(() => {
    const ids = new Set(scene.actors.map(({ id }) => id));
    return measurement.register.filter(({ id }) => ids.has(id));
  }, [measurement, scene]);
  const least = resolveParameters(settings.parameters).observedShare;
  const unobserved = useMemo(
    () => unobservedIn(measurement, settings.territories, of.scope, least),
    [measurement, settings, of, least],
  );
  const hatched = useMemo(
    () => new Set(unobserved.flatMap(({ territory: id }) => id ?? [])),
    [unobserved],
  );

  const territoryName = (id: string | null) =>
    settings.territories.find((one) => one.id === id)?.label ?? null;
  const onSelect = (next: Selection | null) => change({ selection: next }, "replace");
  const describeTie = (source: string, target: string) => {
    const row = rows.find(({ key }) => key === tieKey(source, target));
    if (row === undefined) return "";
    const strength = row.to?.class ? t(`strengthClass.${row.to.class}`) : t("evidence.noScale");
    return t("stage.tieTooltip", { a: row.source.label, b: row.target.label, fate: strength });
  };
  const describeActor = (id: string) => {
    const actor = actors.get(id);
    if (actor === undefined) return "";
    const ties = scene.actors.find((one) => one.id === id)?.degree ?? 0;
    const place = [words.kind(actor.kind), actor.municipality].filter(Boolean).join(", ");
    return `${actor.label}: ${place}, ${t("finding.ties", { count: ties, formatted: formatCount(lang, ties) })}`;
  };
  return (
    <>
      <div className="net-bar">
        <ActorSearch actors={drawn} onFind={(id) => onSelect({ kind: "actor", id })} />
        <Foldable name={t("network.filters")}>
          <FilterBar
            inventory={inventory}
            filter={filter}
            isKindColoured={colour === "kind"}
            territoryName={(id) => territoryName(id) ?? t("stage.noTerritory")}
            change={change}
          />
          <MappingBar size={size} colour={colour} change={change} />
        </Foldable>
      </div>
      <MapArea
        {...props}
        selection={selection}
        onSelect={onSelect}
        scene={scene}
        description={`${t("stage.state")}: ${t("network.drawn", { actors: scene.actors.length, ties: scene.ties.length })}`}
        describeTie={describeTie}
        describeActor={describeActor}
        hatched={hatched}
        moving={arranging.isOn ? arranging : null}
        heading={
          <>
            <MomentTitle moment={moment} measurement={measurement} scope={of.scope} scene={scene} />
            <ArrangeBar
              arranging={arranging}
              chosen={selection?.kind === "actor" ? (actors.get(selection.id) ?? null) : null}
            />
          </>
        }
        legend={
          <>
            <StateLegend
              scene={scene}
              inventory={inventory}
              hasHatching={hatched.size > 0}
              isKindColoured={colour === "kind"}
            />
            <MappingLegend
              {...told}
              scene={scene}
              mapping={mapping}
              territoryName={territoryName}
            />
            <UnobservedNote
              places={unobserved.map(({ territory: id, result }) => ({
                place: territoryName(id) ?? t("network.whole"),
                result,
              }))}
            />
          </>
        }
        side={
          <>
            <CarriedNote programme={programme} moments={[measurement]} />
            {selection !== null && (
              <EvidencePanel
                survey={{ programme, lens: of.lens, moments: [measurement] }}
                selection={selection}
                rows={rows}
                actors={actors}
                dates={[moment]}
                territoryName={territoryName}
                onSelect={onSelect}
              />
            )}
            <NetworkLists
              scene={scene}
              mapping={mapping}
              rows={rows}
              list={view.list}
              onList={(list) => change({ list }, "replace")}
              selection={selection}
              onSelect={onSelect}
            />
          </>
        }
      />
      <PageFooter
        programme={programme}
        moments={[measurement]}
        parameters={measurement.parameters}
      />
    </>
  );
}
