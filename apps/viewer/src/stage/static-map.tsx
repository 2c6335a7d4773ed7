/** The map as plain SVG, for browsers without WebGL: the same picture, which does not move. */
import { useComputedColorScheme } from "@mantine/core";
import { useMemo } from "react";
import type { Series } from "../api/use-series.ts";
import { useWords } from "../i18n/words.ts";
import type { Selection } from "../state/view-state.ts";
import type { ActorAttributes } from "./actor-program.ts";
import type { TerritoryName } from "./backdrop.ts";
import { cornersOf } from "./kind-shape.ts";
import { useLayout } from "./layout-of.ts";
import { LayoutProgress } from "./layout-progress.tsx";
import type { Layout } from "./positions.ts";
import type { Scene } from "./scene.ts";
import { drawingOf, MOST_TIES, NAME_LINE } from "./static-drawing.ts";
import { usePicture } from "./use-picture.ts";
import "../theme/network-marks.css";

interface StaticMapProps {
  readonly scene: Scene;
  readonly series: Series;
  readonly territories: readonly TerritoryName[];
  readonly selection: Selection | null;
  readonly description: string;
  readonly hatched?: ReadonlySet<string>;
}

export default function StaticMap(props: StaticMapProps) {
  const { scene, series, territories } = props;
  const { layout, work } = useLayout({ series, shown: scene.actors, territories });
  return layout === null ? <LayoutProgress work={work} /> : <Still {...props} layout={layout} />;
}

function Still(props: StaticMapProps & { readonly layout: Layout }) {
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
              <tspan key={line} x={name.x} y={name.top + NAME_LINE * (index + 0.82)}>
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

function Shape({ look }: { readonly look: ActorAttributes }) {
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
