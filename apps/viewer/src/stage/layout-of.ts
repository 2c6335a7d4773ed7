/** The places of a series, worked out once for all pictures that are drawn from it. */
import type { LayoutTie } from "@legami/core";
import { type Layout, type PlacedActor, placeActors } from "./positions.ts";

interface Placed {
  readonly actors: readonly PlacedActor[];
  readonly dates: readonly (readonly LayoutTie[])[];
}

const layouts = new WeakMap<Placed, Layout>();

export function layoutOf(
  series: Placed,
  territories: readonly { readonly id: string; readonly role: string }[],
): Layout {
  const held = layouts.get(series);
  if (held !== undefined) return held;
  const regions = territories.map(({ id, role }) => ({ id, isOutside: role === "outside" }));
  const layout = placeActors(series.actors, series.dates, regions);
  layouts.set(series, layout);
  return layout;
}
