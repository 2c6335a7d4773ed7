/** What a page and its worker say to each other: numbers in flat arrays, each name once. */
import type { Box, LayoutTie, Point } from "@legami/core";
import type { Layout, PlacedActor } from "./positions.ts";
import type { RegionName } from "./region-boxes.ts";

/** A network to place. */
export interface LayoutOrder {
  readonly actors: readonly string[];
  /** Each actor's territory, -1 for none of them. */
  readonly homes: Int32Array;
  readonly territories: readonly RegionName[];
  /** The ties of each date, as pairs of actors in the order in which they were told. */
  readonly dates: readonly Uint32Array[];
}

interface PackedRegion extends RegionName {
  readonly box: Box;
  readonly members: Uint32Array;
  readonly tray: Uint32Array;
}

/** Where they stand; actors as their numbers in the order. */
export interface PackedLayout {
  readonly actors: Uint32Array;
  /** x and y of each of them. */
  readonly places: Float64Array;
  readonly degrees: Uint32Array;
  readonly regions: readonly PackedRegion[];
}

export type LayoutNews =
  | { readonly kind: "share"; readonly share: number }
  | { readonly kind: "done"; readonly layout: PackedLayout };

export function packOrder(
  actors: readonly PlacedActor[],
  dates: readonly (readonly LayoutTie[])[],
  territories: readonly RegionName[],
): LayoutOrder {
  const number = new Map(actors.map(({ id }, index) => [id, index]));
  const home = new Map(territories.map(({ id }, index) => [id, index]));
  return {
    actors: actors.map(({ id }) => id),
    homes: Int32Array.from(actors, ({ territory }) => home.get(territory) ?? -1),
    territories: territories.map(({ id, isOutside }) => ({ id, isOutside })),
    dates: dates.map((ties) => {
      const ends = new Uint32Array(2 * ties.length);
      let at = 0;
      for (const tie of ties) {
        const [source, target] = [number.get(tie.source), number.get(tie.target)];
        // A tie that leads elsewhere places nobody.
        if (source === undefined || target === undefined) continue;
        ends[at++] = source;
        ends[at++] = target;
      }
      return ends.slice(0, at);
    }),
  };
}

interface OpenOrder {
  readonly actors: readonly PlacedActor[];
  readonly dates: readonly (readonly LayoutTie[])[];
}

export function openOrder({ actors, homes, territories, dates }: LayoutOrder): OpenOrder {
  const name = (at: number | undefined) => actors[at ?? -1] ?? "";
  return {
    actors: actors.map((id, index) => ({
      id,
      territory: territories[homes[index] ?? -1]?.id ?? null,
    })),
    dates: dates.map((ends) =>
      Array.from({ length: ends.length / 2 }, (_, tie) => ({
        source: name(ends[2 * tie]),
        target: name(ends[2 * tie + 1]),
      })),
    ),
  };
}

export function packLayout(layout: Layout, order: LayoutOrder): PackedLayout {
  const number = new Map(order.actors.map((id, index) => [id, index]));
  const numbers = (ids: Iterable<string>) => Uint32Array.from(ids, (id) => number.get(id) ?? 0);
  const ids = [...layout.positions.keys()];
  return {
    actors: numbers(ids),
    places: Float64Array.from([...layout.positions.values()].flatMap(({ x, y }) => [x, y])),
    degrees: Uint32Array.from(ids, (id) => layout.degrees.get(id) ?? 0),
    regions: layout.regions.map(({ members, tray, ...region }) => ({
      ...region,
      members: numbers(members),
      tray: numbers(tray),
    })),
  };
}

/** What is handed over whole instead of copied. */
export function buffersOf({ actors, places, degrees, regions }: PackedLayout): ArrayBuffer[] {
  const arrays = [actors, places, degrees, ...regions.flatMap((one) => [one.members, one.tray])];
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}

export function openLayout(packed: PackedLayout, { actors }: LayoutOrder): Layout {
  const name = (at: number) => actors[at] ?? "";
  const names = (numbers: Uint32Array) => Array.from(numbers, name);
  const ids = names(packed.actors);
  const place = (index: number): Point => ({
    x: packed.places[2 * index] ?? 0,
    y: packed.places[2 * index + 1] ?? 0,
  });
  return {
    positions: new Map(ids.map((id, index) => [id, place(index)])),
    degrees: new Map(ids.map((id, index) => [id, packed.degrees[index] ?? 0])),
    regions: packed.regions.map((region) => ({
      ...region,
      members: names(region.members),
      tray: names(region.tray),
    })),
  };
}

/** Whether two orders ask for the same places. */
export function isSameOrder(one: LayoutOrder, other: LayoutOrder): boolean {
  return (
    isSame(one.actors, other.actors) &&
    isSame(one.homes, other.homes) &&
    one.territories.length === other.territories.length &&
    one.territories.every(
      ({ id, isOutside }, at) =>
        id === other.territories[at]?.id && isOutside === other.territories[at]?.isOutside,
    ) &&
    one.dates.length === other.dates.length &&
    one.dates.every((ends, at) => isSame(ends, other.dates[at] ?? []))
  );
}

function isSame<Value>(one: ArrayLike<Value>, other: ArrayLike<Value>): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
