/** The places of a series, worked out once for all pictures that are drawn from it. */
import type { LayoutTie, Point } from "@legami/core";
import { type Layout, type PlacedActor, placeActors, withPlaces } from "./positions.ts";

interface Placed {
  readonly actors: readonly PlacedActor[];
  readonly dates: readonly (readonly LayoutTie[])[];
  readonly places?: ReadonlyMap<string, Point>;
}

/** By the ties that they are made from: who is moved by hand does not change the others. */
const layouts = new WeakMap<Placed["dates"], { actors: Placed["actors"]; layout: Layout }>();
const moved = new WeakMap<Layout, { places: Placed["places"]; layout: Layout }>();

export function layoutOf(
  series: Placed,
  territories: readonly { readonly id: string; readonly role: string }[],
): Layout {
  const base = found(series, territories);
  const { places } = series;
  if (places === undefined) return base;
  const held = moved.get(base);
  if (held !== undefined && held.places === places) return held.layout;
  const layout = withPlaces(base, places);
  moved.set(base, { places, layout });
  return layout;
}

function found(
  { actors, dates }: Placed,
  territories: readonly { readonly id: string; readonly role: string }[],
): Layout {
  const held = layouts.get(dates);
  if (held !== undefined && isSame(held.actors, actors)) return held.layout;
  const regions = territories.map(({ id, role }) => ({ id, isOutside: role === "outside" }));
  const layout = placeActors(actors, dates, regions);
  layouts.set(dates, { actors, layout });
  return layout;
}

function isSame(one: Placed["actors"], other: Placed["actors"]): boolean {
  return (
    one === other ||
    (one.length === other.length && one.every(({ id }, index) => id === other[index]?.id))
  );
}
