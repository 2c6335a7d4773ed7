/**
 * Where every actor stands: at the reference of the whole series (methods F1, α = 1), so that figures of
 * different dates can be laid side by side. Territories stand next to each other, each
 * arranged by the ties inside it. No chance and no clock: same network, same places.
 */
import {
  type Box,
  byActor,
  compareIds,
  type HandPlace,
  type LayoutTie,
  mirrorTowardsTies,
  type Point,
  putByHand,
  seriesLayout,
  spread,
  stretchInto,
} from "@legami/core";
import { boxesIn, type RegionMembers, type RegionName } from "./frame.ts";

export interface PlacedActor {
  readonly id: string;
  readonly territory: string | null;
}

export interface Region extends RegionMembers {
  readonly box: Box;
}

export interface Layout {
  /** Of every actor that has a tie at any date. */
  readonly positions: ReadonlyMap<string, Point>;
  readonly regions: readonly Region[];
  /** Partners over the whole series: what sizes are scaled by. */
  readonly degrees: ReadonlyMap<string, number>;
  /** Side of the square that each actor has to itself on average. */
  readonly cell: number;
}

/** Of the side of an actor's square, what its neighbours must keep away. */
const APART = 0.8;
/** Territories are first laid out at this size, so that each keeps its shape when it fills a frame. */
const PLAN: Box = { x: 0, y: 0, width: 450, height: 330 };

/** How actors stand to each other, whatever the paper. */
export interface Arrangement {
  readonly degrees: ReadonlyMap<string, number>;
  readonly members: readonly RegionMembers[];
  readonly plan: readonly Region[];
  readonly planned: ReadonlyMap<string, Point>;
  /** Where a hand has put some of them, as shares of their region. */
  readonly given: ReadonlyMap<string, Point>;
}

/**
 * @param dates the ties of each date
 * @param territories in the order in which they stand
 * @param places of actors that somebody put there: the others stand as they would without
 */
export function arranged(
  actors: readonly PlacedActor[],
  dates: readonly (readonly LayoutTie[])[],
  territories: readonly RegionName[],
  places: readonly HandPlace[] = [],
): Arrangement {
  const ordered = [...actors].sort((a, b) => compareIds(a.id, b.id));
  const neighbours = neighboursOf(ordered, dates.flat());
  const degrees = new Map(ordered.map(({ id }) => [id, neighbours.get(id)?.size ?? 0]));
  const members = membersOf(
    ordered.filter(({ id }) => (degrees.get(id) ?? 0) > 0),
    territories,
  );

  const plan = boxesIn(members, PLAN, 0);
  const planned = new Map<string, Point>();
  for (const region of plan) {
    const { reference } = seriesLayout(region.members, dates);
    for (const [id, point] of stretchInto(reference, region.box)) planned.set(id, point);
  }
  mirrorTowardsTies(plan, neighbours, planned);
  return { degrees, members, plan, planned, given: byActor(places) };
}

/**
 * @param only the territory that fills the frame alone; null = all of them share it
 * @param title height for the name of a territory above it
 */
export function placedIn(
  { degrees, members, plan, planned, given }: Arrangement,
  frame: Box,
  only: string | null,
  title: number,
): Layout {
  const shown = only === null ? members : members.filter(({ id }) => id === only);
  const regions = boxesIn(shown, frame, shown.some(({ id }) => id !== null) ? title : 0);
  const room = regions.reduce((sum, { box }) => sum + box.width * box.height, 0);
  const cell = Math.sqrt(
    room /
      Math.max(
        1,
        sumOf(regions, (region) => region.members.length),
      ),
  );
  const positions = new Map<string, Point>();
  for (const { id, members: ids, box } of regions) {
    const from = plan.find((region) => region.id === id)?.box ?? box;
    for (const actor of ids) positions.set(actor, moved(planned.get(actor), from, box));
    spread(ids, positions, box, cell * APART);
    putByHand(ids, given, box, positions);
  }
  return { positions, regions, degrees, cell };
}

function membersOf(
  actors: readonly PlacedActor[],
  territories: readonly RegionName[],
): RegionMembers[] {
  const known = new Set(territories.map(({ id }) => id));
  const regionOf = ({ territory }: PlacedActor) => (known.has(territory) ? territory : null);
  const groups = Map.groupBy(actors, regionOf);
  const homeless: RegionName = { id: null, isOutside: false };
  return [...territories.filter(({ id }) => id !== null), homeless].flatMap((region) => {
    const members = (groups.get(region.id) ?? []).map(({ id }) => id);
    return members.length === 0 ? [] : [{ ...region, members }];
  });
}

function neighboursOf(
  actors: readonly PlacedActor[],
  ties: readonly LayoutTie[],
): Map<string, Set<string>> {
  const neighbours = new Map(actors.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of ties) {
    const [one, other] = [neighbours.get(source), neighbours.get(target)];
    if (source === target || one === undefined || other === undefined) continue;
    one.add(target);
    other.add(source);
  }
  return neighbours;
}

function moved(point: Point | undefined, from: Box, to: Box): Point {
  const share = (value: number, start: number, length: number) =>
    length === 0 ? 0.5 : (value - start) / length;
  const { x, y } = point ?? from;
  return {
    x: to.x + share(x, from.x, from.width) * to.width,
    y: to.y + share(y, from.y, from.height) * to.height,
  };
}

function sumOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
