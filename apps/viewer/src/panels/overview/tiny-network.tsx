import { useMemo } from "react";
import type { Series } from "../../api/use-series.ts";
import { useWords } from "../../i18n/words.ts";
import type { TerritoryName } from "../../stage/backdrop.ts";
import { cornersOf, shapeOfKind } from "../../stage/kind-shape.ts";
import { useLayout } from "../../stage/layout-of.ts";
import type { Scene } from "../../stage/scene.ts";
import { sceneWithin, tinyPicture } from "./tiny-picture.ts";
import "../../theme/small-network.css";

interface TinyNetworkProps {
  readonly scene: Scene;
  readonly series: Series;
  readonly territories: readonly TerritoryName[];
  readonly territory: string | null;
  readonly description: string;
}

const NOBODY: Scene["actors"] = [];
const SIZE = { width: 290, height: 230 };
const RADIUS = 4;
/** More lines than this are a blot; the map has room for them. */
const MOST_TIES = 1200;

export default function TinyNetwork(props: TinyNetworkProps) {
  const { scene, series, territories, territory, description } = props;
  const { t } = useWords();
  const own = useMemo(() => sceneWithin(scene, territory), [scene, territory]);
  const isBlot = own.ties.length > MOST_TIES;
  const { layout } = useLayout({ series: isBlot ? null : series, shown: NOBODY, territories });
  const picture = useMemo(
    () => (layout === null ? null : tinyPicture(own, layout, territories, SIZE)),
    [own, layout, territories],
  );
  if (isBlot) return <p className="small">{t("overview.tooMany")}</p>;
  if (layout === null) return null;
  if (picture === null) return <p className="small">{t("stage.empty")}</p>;
  const { width, height, outline, tint, actors, ties } = picture;
  const points = (corners: readonly { x: number; y: number }[]) =>
    corners.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
  return (
    <svg
      className={`tiny tiny-${scene.mode}`}
      viewBox={`0 0 ${width.toFixed(1)} ${height.toFixed(1)}`}
      width={width}
      height={height}
      role="img"
      aria-label={description}
      data-testid="tiny-network"
    >
      <polygon
        points={points(outline)}
        style={{ fill: `var(--${tint})`, stroke: `var(--${tint}-line)` }}
      />
      {ties.map(({ key, look, from, to }) => (
        <line
          key={key}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          className={`line line-${look}`}
        />
      ))}
      {actors.map(({ id, label, kind, mark, x, y }) => {
        const corners = cornersOf(shapeOfKind(kind), RADIUS);
        const look = `mark mark-${mark}${kind === "lab" ? " mark-lab" : ""}${scene.mode === "state" ? ` mark-kind kind-${kind}` : ""}`;
        return (
          <g key={id} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`} className={look}>
            <title>{label}</title>
            {corners === null ? (
              <circle r={RADIUS} />
            ) : (
              <polygon points={points(corners.map(([cx, cy]) => ({ x: cx, y: cy })))} />
            )}
          </g>
        );
      })}
    </svg>
  );
}
