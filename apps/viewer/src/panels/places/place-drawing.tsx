/** The drawing: forms of the territories, ties between municipalities, a disc for each of them. */
import type { MapPlace } from "@legami/core";
import { type KeyboardEvent, type ReactNode, useMemo } from "react";
import type { DatedPlaces } from "../../api/use-places.ts";
import type { ProgrammeHead } from "../../api/wire.ts";
import { formatCount, formatDecimal } from "../../i18n/format.ts";
import { useWords } from "../../i18n/words.ts";
import { placeLabels } from "../../stage/label-placement.ts";
import { splitScope } from "../../state/scope-slots.ts";
import { territoryTint } from "../../theme/tokens.ts";
import {
  type DrawnPlace,
  drawnPlaces,
  formsDrawn,
  lineWidth,
  type Projection,
  placeTowards,
  scaleBar,
} from "./plan.ts";

interface PlaceDrawingProps {
  readonly programme: ProgrammeHead;
  /** The first date's, then the second's; one alone where they are the same. */
  readonly dates: readonly DatedPlaces[];
  /** Whose ties are drawn. */
  readonly shown: DatedPlaces;
  readonly projection: Projection;
  readonly layers: ReadonlySet<string>;
  readonly chosen: string | null;
  readonly onChoose: (place: string | null) => void;
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

const LETTER = 7;
const LINE = 17;
/** Letters that the counts beside a name take. */
const COUNTS = 7;
/** A finger needs so much around a small disc. */
const REACH = 22;

export function PlaceDrawing(props: PlaceDrawingProps) {
  const { dates, shown, projection, layers, chosen, onChoose, description, describe } = props;
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
  const labels = useMemo(() => labelsOf(places, projection), [places, projection]);
  const links = shown.geography.links.filter(({ band }) => layers.has(band));
  const most = Math.max(1, ...shown.geography.links.map(({ ties }) => ties));
  const inReach = chosen !== null && at.has(chosen) ? chosen : places[0]?.name;

  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    const direction = ARROWS[event.key];
    if (event.key === "Escape") onChoose(null);
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
      data-testid="places-drawing"
      data-places={places.length}
      data-ties={links.reduce((sum, { ties }) => sum + ties, 0)}
    >
      {props.ground}
      <Forms {...props} />
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
        <Disc
          key={place.name}
          place={place}
          name={describe(place.name)}
          isChosen={place.name === chosen}
          isInReach={place.name === inReach}
          onChoose={() => onChoose(place.name === chosen ? null : place.name)}
        />
      ))}
      <svg className="places-names" aria-hidden="true">
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

function Disc({
  place,
  name,
  isChosen,
  isInReach,
  onChoose,
}: {
  readonly place: DrawnPlace;
  readonly name: string;
  readonly isChosen: boolean;
  readonly isInReach: boolean;
  readonly onChoose: () => void;
}) {
  const [first, last = first] = [place.radii[0] ?? 0, place.radii.at(-1)];
  const count = place.active.at(-1) ?? 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of a drawing
    <g
      role="button"
      tabIndex={isInReach ? 0 : -1}
      aria-label={name}
      aria-pressed={isChosen}
      className={isChosen ? "disc is-chosen" : "disc"}
      transform={`translate(${place.x.toFixed(1)} ${place.y.toFixed(1)})`}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        event.stopPropagation();
        onChoose();
      }}
      data-place={place.name}
      data-value={count}
    >
      <title>{name}</title>
      <circle r={Math.max(REACH, last)} className="disc-reach" />
      <circle r={Math.max(last, 3)} className={last === 0 ? "disc-empty" : "disc-now"} />
      {place.radii.length > 1 && isSeen(first, last) && (
        <circle r={first} className={first > last ? "disc-before" : "disc-before is-inside"} />
      )}
    </g>
  );
}

/** A ring at the disc's own edge, or inside a dot, says nothing; the counts stand beside the name. */
function isSeen(before: number, now: number): boolean {
  return before > now + 0.5 || (before > 6 && before < now - 1.5);
}

/** The outline as a ground in the territory's tint, the ellipse over it; dashed at the first date. */
function Forms({ programme, dates, projection, layers }: PlaceDrawingProps) {
  const tintOf = (scope: string) => {
    const { territory } = splitScope(scope);
    const { territories } = programme.settings;
    const index = territories.findIndex(({ id }) => id === territory);
    const own = territories[index];
    return own === undefined ? "terr-external" : territoryTint(own.id, own.role, index);
  };
  const each = dates.flatMap(({ moment, geography }, date) => {
    const forms = formsDrawn(geography.forms);
    const isLast = date === dates.length - 1;
    return forms.map((form) => ({ form, isLast, key: `${moment.at} ${form.scope}` }));
  });
  return (
    <g>
      {layers.has("outline") &&
        each.map(({ form, isLast, key }) => (
          <polygon
            key={key}
            className={isLast ? "outline-now" : "outline-before"}
            points={form.outline.map((corner) => pointText(projection, corner)).join(" ")}
            style={{
              fill: isLast ? `var(--${tintOf(form.scope)})` : "none",
              stroke: `var(--${tintOf(form.scope)}-line)`,
            }}
          />
        ))}
      {layers.has("ellipse") &&
        each.flatMap(({ form: { ellipse }, isLast, key }) => {
          if (ellipse === null) return [];
          const { x, y } = projection.toPixels(ellipse.centre);
          return (
            <ellipse
              key={key}
              className={isLast ? "ellipse-now" : "ellipse-before"}
              rx={ellipse.short * projection.pixelsPerMetre}
              ry={ellipse.long * projection.pixelsPerMetre}
              transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${ellipse.orientation.toFixed(2)})`}
            />
          );
        })}
    </g>
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

function pointText({ toPixels }: Projection, place: MapPlace): string {
  const { x, y } = toPixels(place);
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

/** Small ones over large ones. */
function bySize(places: readonly DrawnPlace[]): readonly DrawnPlace[] {
  const size = ({ radii }: DrawnPlace) => Math.max(...radii);
  return [...places].sort((a, b) => size(b) - size(a));
}

function labelsOf(places: readonly DrawnPlace[], { width, height }: Projection) {
  const discs = places.map(({ x, y, radii }) => ({ x, y, radius: Math.max(...radii, 3) }));
  const requests = bySize(places).map(({ name, x, y, radii }) => ({
    id: name,
    lines: [name],
    x,
    y,
    radius: Math.max(...radii, 3),
    width: (name.length + COUNTS) * LETTER,
    height: LINE,
    tolerance: 0.5,
  }));
  const scale = { left: 0, right: width / 4 + 60, top: height - 26, bottom: height };
  return placeLabels(requests, discs, { width, height }, [scale]);
}
