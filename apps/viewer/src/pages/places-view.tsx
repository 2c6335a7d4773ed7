import type { Geography } from "@legami/core";
import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import type { DatedPlaces, Places } from "../api/use-places.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { formatCount } from "../i18n/format.ts";
import { useWords } from "../i18n/words.ts";
import { CarriedNote } from "../panels/carried-note.tsx";
import { Finding } from "../panels/finding.tsx";
import { PageFooter } from "../panels/footer.tsx";
import { Info } from "../panels/notice.tsx";
import { BandTable } from "../panels/places/band-table.tsx";
import { BoundaryControl } from "../panels/places/boundary-control.tsx";
import { boundaryPath } from "../panels/places/boundary-lines.ts";
import { FormTable, formPlain } from "../panels/places/form-table.tsx";
import { LayerBar } from "../panels/places/layer-bar.tsx";
import { PlaceDrawing } from "../panels/places/place-drawing.tsx";
import { placeRows } from "../panels/places/place-facts.ts";
import { PlacePanel } from "../panels/places/place-panel.tsx";
import { PlaceTable } from "../panels/places/place-table.tsx";
import { PlacesLegend } from "../panels/places/places-legend.tsx";
import { projectionOf } from "../panels/places/plan.ts";
import { Section } from "../panels/section.tsx";
import { ZoomButtons } from "../stage/zoom-buttons.tsx";
import { LAYERS } from "../state/layers.ts";
import type { ViewChange } from "../state/location.ts";
import { splitScope } from "../state/scope-slots.ts";
import type { ViewState } from "../state/view-state.ts";
import { useBoundaries } from "./use-boundaries.ts";
import { useMapZoom } from "./use-map-zoom.ts";

interface PlacesViewProps {
  readonly programme: ProgrammeHead;
  readonly places: Places;
  readonly view: ViewState;
  readonly change: ViewChange;
}

export function PlacesView({ programme, places, view, change }: PlacesViewProps) {
  const words = useWords();
  const { t, lang } = words;
  const { settings } = programme;
  const { dates } = places;
  const { ref, width } = useElementSize();
  const boundaries = useBoundaries(settings.id);
  const geographies = useMemo(() => dates.map(({ geography }) => geography), [dates]);
  const rows = useMemo(() => placeRows(geographies, programme), [geographies, programme]);
  const whole = useMemo(
    () => (width === 0 ? null : projectionOf(geographies, sizeFor(width))),
    [geographies, width],
  );
  const { projection, moving, zoomBy, slotShowing } = useMapZoom(whole, view.zoom, (zoom) =>
    change({ zoom }, "replace"),
  );
  const ground = useMemo(
    () =>
      boundaries.boundaries === null || projection === null
        ? null
        : boundaryPath(boundaries.boundaries, projection),
    [boundaries.boundaries, projection],
  );
  const names = dates.map(({ moment }) => words.moment(programme, moment.at));
  const last = dates.at(-1);
  // Ties are those of the second date unless the address names the first.
  const shown = dates.find(({ moment }) => moment.at === view.at) ?? last;
  if (last === undefined || shown === undefined) return null;
  const layers = new Set<string>(view.layers ?? LAYERS);
  const chosen = rows.find(({ name }) => name === view.place) ?? null;
  const placeOf = (name: string | null) =>
    geographies.flatMap(({ places: all }) => all).findLast((one) => one.name === name)?.at ?? null;
  const zoomStep = (way: "in" | "out" | "whole") => zoomBy(way, placeOf(view.place));
  const choose = (place: string | null) =>
    change({ place, zoom: slotShowing(placeOf(place)) }, "replace");
  const territoryName = (id: string | null) =>
    settings.territories.find((one) => one.id === id)?.label ?? t("stage.noTerritory");
  const placeName = (scope: string) => {
    const { territory } = splitScope(scope);
    return territory === null ? t("places.whole") : territoryName(territory);
  };
  const describe = (name: string) => {
    const row = rows.find((one) => one.name === name);
    const counts = dates.map(({ moment }, date) =>
      t("places.discAt", {
        moment: words.moment(programme, moment.at),
        count: row?.dates[date]?.active ?? 0,
        formatted: formatCount(lang, row?.dates[date]?.active ?? 0),
      }),
    );
    return `${name}: ${counts.join(", ")}`;
  };
  const [scope = "ALL"] = places.scopes;
  const drawn = rows.filter(({ isDrawn }) => isDrawn).length;
  const nothing = geographies.every(({ places: all }) => all.every(({ at }) => at === null));
  return (
    <>
      <div className="headline">
        <Finding {...findingOf(places, lengthSentence, t("places.noLength"))} />
        <CarriedNote programme={programme} moments={dates.map(({ measurement }) => measurement)} />
      </div>
      <div className="map-area places-area">
        <div className="map">
          {!nothing && (
            <LayerBar
              layers={layers}
              dates={dates}
              names={names}
              shown={shown}
              onLayers={(next) => change({ layers: next }, "replace")}
              onDate={(at) => change({ at }, "replace")}
            />
          )}
          <div ref={ref} className="places-frame">
            {nothing && <Info>{t("places.noPlaces")}</Info>}
            {!nothing && (
              <ZoomButtons
                onZoom={zoomStep}
                onFit={() => zoomStep("whole")}
                fit={t("places.zoomWhole")}
              />
            )}
            {!nothing && projection !== null && (
              <PlaceDrawing
                programme={programme}
                dates={dates}
                shown={shown}
                projection={projection}
                layers={layers}
                chosen={chosen?.name ?? null}
                onChoose={choose}
                onZoom={zoomStep}
                moving={moving}
                description={t("places.description", {
                  places: formatCount(lang, drawn),
                  moment: words.moment(programme, shown.moment.at),
                  ties: formatCount(lang, shown.measurement.ties.length),
                })}
                describe={describe}
                ground={ground === null ? null : <path className="boundary" d={ground} />}
              />
            )}
          </div>
          {!nothing && (
            <PlacesLegend
              names={names}
              geographies={geographies}
              layers={layers}
              hasBoundaries={ground !== null}
            />
          )}
          <Unplaced dates={dates} names={names} rows={rows} />
          <div className="small" data-testid="observed">
            {dates.map((dated) => (
              <p key={dated.moment.at}>{sentenceOf(dated, "observed-share", null, scope)}</p>
            ))}
            <p>{t("places.unobserved")}</p>
          </div>
        </div>
        <div className="side">
          {chosen !== null && (
            <PlacePanel
              row={chosen}
              dates={dates}
              names={names}
              territoryName={territoryName}
              onClose={() => choose(null)}
            />
          )}
          <BandTable dates={dates} names={names} />
          <p className="small">{t("places.bandsHint")}</p>
          <BoundaryControl state={boundaries} isInSight={ground !== null} />
        </div>
      </div>
      <Section id="places" title={t("places.table")} hint={t("places.tableHint")}>
        {rows.length === 0 ? (
          <p className="say">{t("places.noMunicipality")}</p>
        ) : (
          <PlaceTable
            rows={rows}
            dates={names}
            territoryName={territoryName}
            chosen={chosen?.name ?? null}
            onChoose={choose}
          />
        )}
      </Section>
      <Section id="forms" title={t("places.forms")} hint={formPlain(lang)}>
        <FormTable places={places} dates={names} placeName={placeName} />
        <p className="small">{t("places.formsHint")}</p>
      </Section>
      <PageFooter
        programme={programme}
        moments={dates.map(({ measurement }) => measurement)}
        parameters={last.measurement.parameters}
        position={t("places.position")}
      />
    </>
  );
}

/** Higher than wide where there is room. */
function sizeFor(width: number): { width: number; height: number } {
  return { width, height: Math.round(width < 500 ? width * 1.2 : Math.min(660, width * 0.86)) };
}

/** What the engine says of the length of ties, at the second date and at the first. */
function findingOf(
  { dates, scopes }: Places,
  sentenceOf: (dated: DatedPlaces, scope: string) => string | null,
  otherwise: string,
): { readonly sentence: string; readonly more: string | null } {
  const [scope = "ALL"] = scopes;
  const said = dates.map((dated) => sentenceOf(dated, scope));
  return {
    sentence: said.at(-1) ?? otherwise,
    more: said.length > 1 && said[0] !== said.at(-1) ? (said[0] ?? null) : null,
  };
}

function lengthSentence(dated: DatedPlaces, scope: string): string | null {
  return sentenceOf(dated, "territorial-form", "tie-length", scope);
}

function sentenceOf(
  { measurement }: DatedPlaces,
  key: string,
  part: string | null,
  scope: string,
): string | null {
  const found = measurement.results.find(
    (one) => one.key === key && one.part === part && one.scope === scope,
  );
  return found?.sentence ?? null;
}

/** Who and what is on no map, counted. */
function Unplaced({
  dates,
  names,
  rows,
}: {
  readonly dates: readonly DatedPlaces[];
  readonly names: readonly string[];
  readonly rows: readonly { readonly name: string; readonly isDrawn: boolean }[];
}) {
  const { t, lang } = useWords();
  const missing = rows.filter(({ isDrawn }) => !isDrawn).map(({ name }) => name);
  const said = ({ unplaced }: Geography, date: number) =>
    t("places.unplaced", {
      moment: names[date],
      count: unplaced.known,
      formatted: formatCount(lang, unplaced.known),
      active: formatCount(lang, unplaced.active),
      ties: formatCount(lang, unplaced.ties),
    });
  return (
    <div className="unplaced small" data-testid="unplaced">
      {dates.map(({ moment, geography }, date) => (
        <p key={moment.at} data-value={geography.unplaced.known} data-date={date}>
          {said(geography, date)}
        </p>
      ))}
      {missing.length > 0 && <p>{t("places.nowhere", { names: missing.join(", ") })}</p>}
    </div>
  );
}
