/**
 * Where every actor stands: once for all dates, lenses and scopes (methods F1, α = 1), so that
 * what moves on screen is the network and never the drawing. Territories stand side by side, each
 * arranged by the ties inside it. No chance and no clock: same network, same places.
 * Units are pixels of a drawing about 740 wide; y grows downwards.
 */
import {
  type Box,
  finished,
  type LayoutTie,
  mirrorTowardsTies,
  type Point,
  putByHand,
  referenceLayout,
  type Steps,
  shareOf,
  spreading,
  stretchInto,
  within,
} from "@legami/core";
import { boxesOf, CELL, placeTray, type RegionName } from "./region-boxes.ts";

export interface PlacedActor {
  readonly id: string;
  readonly territory: string | null;
}

/** A territory on the drawing: its actors with ties, and the tray of those that never have any. */
export interface Region extends RegionName {
  readonly box: Box;
  readonly members: readonly string[];
  readonly tray: readonly string[];
}

export interface Layout {
  readonly positions: ReadonlyMap<string, Point>;
  readonly regions: readonly Region[];
  /** Ties over the whole series, per actor: what sizes are drawn from. */
  readonly degrees: ReadonlyMap<string, number>;
}

/**
 * @param territories in the order in which they stand, outside ones last
 * @param dates the ties of each date, in all lenses
 */
export function placeActors(
  actors: readonly PlacedActor[],
  dates: readonly (readonly LayoutTie[])[],
  territories: readonly RegionName[],
): Layout {
  return finished(placingActors(actors, dates, territories));
}

/** Of the work of a territory about this share goes into the places, the rest into keeping actors apart. */
const PLACING = 0.8;

/** The same in steps, for networks that take long. */
export function* placingActors(
  actors: readonly PlacedActor[],
  dates: readonly (readonly LayoutTie[])[],
  territories: readonly RegionName[],
): Steps<Layout> {
  const known = new Set(territories.map(({ id }) => id));
  const regionOf = (actor: PlacedActor) => (known.has(actor.territory) ? actor.territory : null);
  const ordered = [...actors].sort((a, b) => (a.id < b.id ? -1 : 1));
  const neighbours = neighboursOf(ordered, dates.flat());
  const names = [
    ...territories,
    ...(ordered.some((actor) => regionOf(actor) === null) ? [HOMELESS] : []),
  ];
  const columns = names
    .map((name) => ({
      name,
      members: ordered
        .filter((actor) => regionOf(actor) === name.id && degree(neighbours, actor.id) > 0)
        .map(byId),
      tray: ordered
        .filter((actor) => regionOf(actor) === name.id && degree(neighbours, actor.id) === 0)
        .map(byId),
    }))
    .filter(({ members, tray }) => members.length + tray.length > 0);

  const positions = new Map<string, Point>();
  const placed = boxesOf(columns);
  const regions: Region[] = [];
  const all = Math.max(
    1,
    placed.reduce((sum, { members }) => sum + members.length, 0),
  );
  let before = 0;
  for (const { name, members, tray, box } of placed) {
    const after = before + members.length / all;
    const steps = referenceLayout(members, dates);
    const reference = yield* within(steps, PLACING * before, PLACING * after);
    before = after;
    for (const [id, point] of stretchInto(reference, box)) positions.set(id, point);
    regions.push({ ...name, box, members, tray });
  }
  mirrorTowardsTies(regions, neighbours, positions);
  for (const [index, { box, members, tray }] of regions.entries()) {
    const share = (done: number) => PLACING + ((1 - PLACING) * done) / regions.length;
    const steps = spreading(members, positions, box, CELL * 0.84);
    yield* within(steps, share(index), share(index + 1));
    placeTray(tray, box, members.length > 0, positions);
  }
  const degrees = new Map(ordered.map(({ id }) => [id, degree(neighbours, id)]));
  return { positions, regions, degrees };
}

/** The same layout with these actors where a hand has put them; nobody else moves. */
export function withPlaces(layout: Layout, given: ReadonlyMap<string, Point>): Layout {
  const positions = new Map(layout.positions);
  for (const { members, box } of layout.regions) putByHand(members, given, box, positions);
  return { ...layout, positions };
}

/** The nearest point to this one inside the actor's territory; null for actors in the tray. */
export function insideOf(layout: Layout, actor: string, point: Point): Point | null {
  const share = placeAt(layout, actor, point);
  const box = layout.regions.find(({ members }) => members.includes(actor))?.box;
  if (share === null || box === undefined) return null;
  return { x: box.x + share.x * box.width, y: box.y + share.y * box.height };
}

/**
 * A point of the drawing as a place of this actor, no further than the border of its territory; null
 * for actors in the tray, which stand in rows.
 */
export function placeAt(layout: Layout, actor: string, point: Point): Point | null {
  const region = layout.regions.find(({ members }) => members.includes(actor));
  return region === undefined ? null : shareOf(point, region.box);
}

const HOMELESS: RegionName = { id: null, isOutside: false };
const byId = (actor: PlacedActor) => actor.id;

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

function degree(neighbours: Neighbours, id: string): number {
  return neighbours.get(id)?.size ?? 0;
}

function neighboursOf(
  actors: readonly PlacedActor[],
  ties: readonly LayoutTie[],
): Map<string, Set<string>> {
  const neighbours = new Map(actors.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of ties) {
    if (source === target || !neighbours.has(source) || !neighbours.has(target)) continue;
    neighbours.get(source)?.add(target);
    neighbours.get(target)?.add(source);
  }
  return neighbours;
}
