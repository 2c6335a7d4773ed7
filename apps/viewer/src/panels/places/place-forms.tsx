/** Outlines and ellipses of the territories, under everything else of the drawing. */
import type { MapPlace } from "@legami/core";
import type { DatedPlaces } from "../../api/use-places.ts";
import type { ProgrammeHead } from "../../api/wire.ts";
import { splitScope } from "../../state/scope-slots.ts";
import { territoryTint } from "../../theme/tokens.ts";
import { formsDrawn, type Projection } from "./plan.ts";

export interface PlaceFormsProps {
  readonly programme: ProgrammeHead;
  /** The first date's, then the second's; one alone where they are the same. */
  readonly dates: readonly DatedPlaces[];
  readonly projection: Projection;
  readonly layers: ReadonlySet<string>;
}

/** The outline as a ground in the territory's tint, the ellipse over it; dashed at the first date. */
export function PlaceForms({ programme, dates, projection, layers }: PlaceFormsProps) {
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

function pointText({ toPixels }: Projection, place: MapPlace): string {
  const { x, y } = toPixels(place);
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
