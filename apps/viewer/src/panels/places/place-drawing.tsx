/** The drawing: forms of the territories, ties between municipalities, a disc for each of them. */
import { type KeyboardEvent, type ReactNode, useMemo } from "react";
import type { DatedPlaces } from "../../api/use-places.ts";
import { formatCount, formatDecimal } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { PlaceDisc } from "./place-disc.tsx";
import { PlaceForms, type PlaceFormsProps } from "./place-forms.tsx";
import { bySize, LINE, leaderOf, placeNamesOn } from "./place-labels.ts";
import { drawnPlaces, lineWidth, type Projection, placeTowards, scaleBar } from "./plan.ts";
import { type MapMoving, useMapDrag } from "./use-map-drag.ts";

interface PlaceDrawingProps extends PlaceFormsProps {
  /** Whose ties are drawn. */
  readonly shown: DatedPlaces;
  readonly chosen: string | null;
  readonly onChoose: (place: string | null) => void;
  /** Keys `+`, `-` and `0`. */
  readonly onZoom: (way: "in" | "out" | "whole") => void;
  /** Null where the whole is seen. */
  readonly moving: MapMoving | null;
  /** What the picture shows, in a sentence with its counts. */
  readonly description: string;
  readonly describe: (place: string) => string;
  /** Boundaries, under everything. */
  readonly ground: ReactNode;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const ZOOMS: Readonly<Record<string, "in" | "out" | "whole">> = {
  "+": "in",
  "=": "in",
  "-": "out",
  "0": "whole",
};

export function PlaceDrawing(props: PlaceDrawingProps) {
  const { dates, shown, projection, layers, chosen, onChoose, onZoom, moving, description } = props;
  const { describe } = props;
  const dragging = useMapDrag(moving);
  const { lang } = useWords();
  const { width, height } = projection;
  const places = useMemo(
    () =>
      drawnPlaces(
        dates.map(({ geography }) => geography),
        projection,
      ),
    [dates, projection],
  );
  const at = useMemo(() => new Map(places.map((place) => [place.name, place])), [places]);
  const countsOf = (name: string) =>
    (at.get(name)?.active ?? []).map((count) => formatCount(lang, count)).join(" → ");
  const labels = useMemo(() => placeNamesOn(places, projection), [places, projection]);
  const links = shown.geography.links.filter(({ band }) => layers.has(band));
  const most = Math.max(1, ...shown.geography.links.map(({ ties }) => ties));
  const inReach = chosen !== null && at.has(chosen) ? chosen : places[0]?.name;

  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    const direction = ARROWS[event.key];
    const way = ZOOMS[event.key];
    if (way !== undefined && !event.ctrlKey && !event.metaKey) onZoom(way);
    else if (event.key === "Escape") onChoose(null);
    else if (direction !== undefined && inReach !== undefined) {
      const next = chosen === null ? inReach : placeTowards(places, inReach, direction);
      if (next !== null) {
        onChoose(next);
        event.currentTarget
          .querySelector<SVGElement>(`[data-place="${CSS.escape(next)}"]`)
          ?.focus();
      }
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons that is a drawing
    <svg
      className="places-drawing"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={description}
      onKeyDown={onKeyDown}
      {...dragging}
      data-testid="places-drawing"
      data-places={places.length}
      data-ties={links.reduce((sum, { ties }) => sum + ties, 0)}
    >
      {props.ground}
      <PlaceForms {...props} />
      <g>
        {links.map(({ from, to, ties, band }) => {
          const [one, other] = [at.get(from), at.get(to)];
          if (one === undefined || other === undefined) return null;
          const isLit = chosen === null || from === chosen || to === chosen;
          return (
            <line
              key={`${from} ${to}`}
              className={`tie-between tie-between-${band}${isLit ? "" : " is-dim"}`}
              x1={one.x}
              y1={one.y}
              x2={other.x}
              y2={other.y}
              strokeWidth={lineWidth(ties, most)}
            />
          );
        })}
      </g>
      {bySize(places).map((place) => (
        <PlaceDisc
          key={place.name}
          place={place}
          name={describe(place.name)}
          isChosen={place.name === chosen}
          isInReach={place.name === inReach}
          onChoose={() => onChoose(place.name === chosen ? null : place.name)}
        />
      ))}
      <svg className="places-names" aria-hidden="true">
        {labels.map((label) => (
          <path key={label.id} className="name-leader" d={leaderOf(label)} />
        ))}
        {labels.map(({ id, left, top, width: w, align, lines }) => (
          <text
            key={id}
            x={align === "left" ? left : align === "right" ? left + w : left + w / 2}
            y={top + LINE - 4}
            textAnchor={align === "left" ? "start" : align === "right" ? "end" : "middle"}
            className={id === chosen ? "is-chosen" : ""}
          >
            {lines[0]} <tspan className="places-count">{countsOf(id)}</tspan>
          </text>
        ))}
      </svg>
      <ScaleBar projection={projection} />
    </svg>
  );
}

function ScaleBar({ projection }: { readonly projection: Projection }) {
  const { lang } = useWords();
  const { kilometres, length } = scaleBar(projection);
  const y = projection.height - 12;
  return (
    <svg className="scale-bar" aria-hidden="true">
      <path d={`M8 ${y - 5}V${y}H${(8 + length).toFixed(1)}V${y - 5}`} />
      <text x={16 + length} y={y}>
        {formatDecimal(lang, kilometres, Number.isInteger(kilometres) ? 0 : 1)} km
      </text>
    </svg>
  );
}
