/** The signs of the map, drawn beside words: kinds of actors, fates of ties. */
import { cornersOf, shapeOfKind } from "../stage/kind-shape.ts";
import type { ActorMark, TieLook } from "../stage/scene.ts";

/** Shape of a kind: as an outline where colour means fate, in its colour where it means kind. */
export function KindMark({
  kind,
  mark = "steady",
  isColoured = false,
  fill = null,
}: {
  readonly kind: string | null;
  readonly mark?: ActorMark;
  readonly isColoured?: boolean;
  /** Name of a colour that says something else than the kind. */
  readonly fill?: string | null;
}) {
  const corners = cornersOf(shapeOfKind(kind), 5.4);
  const className = `mark mark-${mark}${kind === "lab" ? " mark-lab" : ""}${isColoured && fill === null ? ` mark-kind kind-${kind}` : ""}`;
  const style = fill === null ? undefined : { fill: `var(--${fill})`, stroke: "var(--ink)" };
  return (
    <svg className="kind-mark" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      {corners === null ? (
        <circle r="5.4" className={className} style={style} />
      ) : (
        <polygon
          points={corners.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join(" ")}
          className={className}
          style={style}
        />
      )}
    </svg>
  );
}

/** A piece of the line that a tie is drawn with. */
export function TieMark({ look }: { readonly look: TieLook }) {
  return (
    <svg className="tie-mark" width="40" height="14" aria-hidden="true">
      <line x1="0" x2="40" y1="7" y2="7" className={`line line-${look}`} />
      {look === "up" && <polygon points="20,1.5 26,12 14,12" className="arrow arrow-up" />}
      {look === "down" && <polygon points="20,12.5 14,2 26,2" className="arrow arrow-down" />}
    </svg>
  );
}
