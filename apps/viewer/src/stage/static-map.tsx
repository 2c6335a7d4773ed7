/** The map as plain SVG, for browsers without WebGL: the same picture, which does not move. */
import { useComputedColorScheme } from "@mantine/core";
import { useMemo } from "react";
import type { Series } from "../api/use-series.ts";
import { useWords } from "../i18n/words.ts";
import type { Selection } from "../state/view-state.ts";
import { readTokens } from "../theme/tokens.ts";
import type { TerritoryName } from "./backdrop.ts";
import { focusOf } from "./focus.ts";
import { boundsOf, drawnActors, midArrows } from "./frame.ts";
import { cornersOf } from "./kind-shape.ts";
import { type LabelRequest, placeLabels } from "./label-placement.ts";
import { actorAttributes, tieAttributes } from "./looks.ts";
import type { Picture } from "./picture.ts";
import type { Scene } from "./scene.ts";
import { frameAt } from "./transition.ts";
import { usePicture } from "./use-picture.ts";
import "../theme/network-marks.css";

/** More lines than this are a blot, and a browser without WebGL is a slow one. */
const MOST_TIES = 6000;
const NAME_SIZE = 12.5;
const LINE = NAME_SIZE * 1.16;
/** Of a letter, on average: nothing is measured here. */
const LETTER = 0.55;

interface StaticMapProps {
  readonly scene: Scene;
  readonly series: Series;
  readonly territories: readonly TerritoryName[];
  readonly selection: Selection | null;
  readonly description: string;
  readonly hatched?: ReadonlySet<string>;
}

export default function StaticMap(props: StaticMapProps) {
  const { selection, description, scene } = props;
  const { t } = useWords();
  const scheme = useComputedColorScheme("light");
  const picture = usePicture(props);
  // The custom properties change with the scheme.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme is what is read through the tokens
  const drawn = useMemo(() => drawingOf(picture, selection), [picture, selection, scheme]);
  const { box, ties, actors, names, grounds } = drawn;
  return (
    <>
      {scene.ties.length > MOST_TIES && <p className="info">{t("stage.tooManyTies")}</p>}
      <svg
        className="static-map"
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        role="img"
        aria-label={description}
        data-testid="static-map"
        data-actors={actors.length}
        data-ties={ties.length}
      >
        {grounds.map(({ outline, tint, name, top }) => (
          <g key={`${name} ${top.x}`}>
            <polygon
              points={outline.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")}
              style={{ fill: `var(--${tint})`, stroke: `var(--${tint}-line)` }}
            />
            <text x={top.x} y={top.y - 8} className="static-title">
              {name}
            </text>
          </g>
        ))}
        {ties.map(({ key, from, to, look }) => (
          <line
            key={key}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            stroke={look.color}
            strokeWidth={look.size}
            strokeDasharray={look.dash[1] > 0 ? look.dash.join(" ") : undefined}
            opacity={look.alpha}
          />
        ))}
        {drawn.arrows.map(({ x, y, look, isMuted }) => (
          <polygon
            key={`${x} ${y}`}
            points={look === "up" ? "0,-5.5 5.5,4 -5.5,4" : "0,5.5 5.5,-4 -5.5,-4"}
            transform={`translate(${x} ${y})`}
            style={{ fill: `var(--fate-${look})`, stroke: "var(--paper)" }}
            opacity={isMuted ? 0.16 : 1}
          />
        ))}
        {actors.map(({ id, x, y, look, label }) => (
          <g key={id} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`} opacity={look.alpha}>
            <title>{label}</title>
            <Shape look={look} />
          </g>
        ))}
        {names.map((name) => (
          <text
            key={name.id}
            className="static-name"
            textAnchor={NAME_ANCHOR[name.align]}
            fontWeight={name.isBold ? 680 : 520}
          >
            {name.lines.map((line, index) => (
              <tspan key={line} x={name.x} y={name.top + LINE * (index + 0.82)}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </svg>
    </>
  );
}

const NAME_ANCHOR = { left: "start", center: "middle", right: "end" } as const;

function Shape({ look }: { readonly look: ReturnType<typeof actorAttributes> }) {
  const paint = {
    fill: look.color,
    stroke: look.stroke,
    strokeWidth: look.strokeWidth,
    ...(look.isDashed ? { strokeDasharray: "3 2" } : {}),
  };
  const corners = cornersOf(look.shape, look.size);
  if (corners === null) return <circle r={look.size} {...paint} />;
  return (
    <polygon
      points={corners.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join(" ")}
      {...paint}
    />
  );
}

function drawingOf(picture: Picture, selection: Selection | null) {
  const { scene, layout } = picture;
  const tokens = readTokens(document.documentElement);
  const focus = focusOf(scene, selection);
  const bounds = boundsOf(picture);
  const box = {
    x: bounds.x[0],
    y: -bounds.y[1],
    width: bounds.x[1] - bounds.x[0],
    height: bounds.y[1] - bounds.y[0],
  };
  const looks = new Map(
    scene.actors.map((actor) => [
      actor.id,
      actorAttributes(
        actor,
        scene.mode,
        actor.degree ?? layout.degrees.get(actor.id) ?? 0,
        tokens,
        !focus.isLit(actor.id),
      ),
    ]),
  );
  const frame = frameAt(null, scene, 1);
  const shown = drawnActors(
    frame,
    picture,
    (point) => point,
    focus,
    null,
    1,
    (id) => looks.get(id)?.size ?? 0,
  );
  const inBox = { width: box.width, height: box.height };
  const requests = shown
    .filter(({ isNamed }) => isNamed)
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .map(
      (actor): LabelRequest => ({
        ...actor,
        x: actor.x - box.x,
        y: actor.y - box.y,
        width: Math.max(...actor.lines.map(({ length }) => length)) * NAME_SIZE * LETTER,
        height: actor.lines.length * LINE,
      }),
    );
  const discs = shown.map(({ x, y, radius }) => ({ x: x - box.x, y: y - box.y, radius }));
  const bold = new Set(shown.filter(({ isLab, isSelected }) => isLab || isSelected).map(idOf));
  return {
    box,
    grounds: picture.grounds,
    arrows: midArrows(frame, picture, (point) => point, focus),
    ties: (scene.ties.length > MOST_TIES ? [] : scene.ties).flatMap(
      ({ key, source, target, look }) => {
        const [from, to] = [layout.positions.get(source), layout.positions.get(target)];
        if (from === undefined || to === undefined) return [];
        return [
          { key, from, to, look: tieAttributes(look, tokens, !focus.isLitTie(source, target)) },
        ];
      },
    ),
    actors: scene.actors.flatMap(({ id, label }) => {
      const [place, look] = [layout.positions.get(id), looks.get(id)];
      return place === undefined || look === undefined ? [] : [{ id, label, look, ...place }];
    }),
    names: placeLabels(requests, discs, inBox).map(({ id, lines, left, top, width, align }) => ({
      id,
      lines,
      align,
      isBold: bold.has(id),
      x: box.x + (align === "left" ? left : align === "right" ? left + width : left + width / 2),
      top: box.y + top,
    })),
  };
}

const idOf = ({ id }: { readonly id: string }) => id;
