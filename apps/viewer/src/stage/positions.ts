/**
 * Where every actor stands: once for all dates, lenses and scopes (methods F1, aggregation), so that
 * what moves on screen is the network and never the drawing. Territories stand side by side;
 * inside each, ForceAtlas2 with a fixed start and a fixed number of steps, no chance and no clock.
 * Units are pixels of a drawing about 740 wide; y grows downwards.
 */
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { boxesOf, CELL, placeTray, type RegionName } from "./region-boxes.ts";
import { type Box, mirrorTowardsTies, type Point, spread, stretchInto } from "./spacing.ts";

export interface PlacedActor {
  readonly id: string;
  readonly territory: string | null;
}

export interface PlacedTie {
  readonly source: string;
  readonly target: string;
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

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * @param territories in the order in which they stand, outside ones last
 * @param ties of every date and lens together; a pair may come more than once
 */
export function placeActors(
  actors: readonly PlacedActor[],
  ties: readonly PlacedTie[],
  territories: readonly RegionName[],
): Layout {
  const known = new Set(territories.map(({ id }) => id));
  const regionOf = (actor: PlacedActor) => (known.has(actor.territory) ? actor.territory : null);
  const ordered = [...actors].sort((a, b) => (a.id < b.id ? -1 : 1));
  const neighbours = neighboursOf(ordered, ties);
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
  const regions = boxesOf(columns).map(({ name, members, tray, box }): Region => {
    const local = arrange(members, neighbours);
    for (const [id, point] of stretchInto(local, box)) positions.set(id, point);
    return { ...name, box, members, tray };
  });
  mirrorTowardsTies(regions, neighbours, positions);
  for (const { box, members, tray } of regions) {
    spread(members, positions, box, CELL * 0.84);
    placeTray(tray, box, members.length > 0, positions);
  }
  const degrees = new Map(ordered.map(({ id }) => [id, degree(neighbours, id)]));
  return { positions, regions, degrees };
}

const HOMELESS: RegionName = { id: null, isOutside: false };
const byId = (actor: PlacedActor) => actor.id;

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

function degree(neighbours: Neighbours, id: string): number {
  return neighbours.get(id)?.size ?? 0;
}

function neighboursOf(
  actors: readonly PlacedActor[],
  ties: readonly PlacedTie[],
): Map<string, Set<string>> {
  const neighbours = new Map(actors.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of ties) {
    if (!neighbours.has(source) || !neighbours.has(target)) continue;
    neighbours.get(source)?.add(target);
    neighbours.get(target)?.add(source);
  }
  return neighbours;
}

/** ForceAtlas2 on the ties inside the territory: a start on a spiral, the best tied in its middle. */
function arrange(members: readonly string[], neighbours: Neighbours): Map<string, Point> {
  const graph = new UndirectedGraph();
  const inside = new Set(members);
  const innerDegree = (id: string) =>
    [...(neighbours.get(id) ?? [])].filter((other) => inside.has(other)).length;
  const start = [...members].sort((a, b) => innerDegree(b) - innerDegree(a) || (a < b ? -1 : 1));
  start.forEach((id, index) => {
    const radius = 10 * Math.sqrt(index);
    graph.addNode(id, {
      x: radius * Math.cos(index * GOLDEN_ANGLE),
      y: radius * Math.sin(index * GOLDEN_ANGLE),
    });
  });
  for (const id of start) {
    for (const other of [...(neighbours.get(id) ?? [])].sort()) {
      if (inside.has(other) && !graph.hasEdge(id, other)) graph.addEdge(id, other);
    }
  }
  if (graph.size > 0) {
    forceAtlas2.assign(graph, {
      iterations: graph.order > 400 ? 120 : 400,
      settings: {
        ...forceAtlas2.inferSettings(graph),
        gravity: 0.6,
        scalingRatio: 12,
        linLogMode: false,
        outboundAttractionDistribution: true,
        barnesHutOptimize: graph.order > 400,
        slowDown: 4,
      },
    });
  }
  return new Map(
    members.map((id) => [
      id,
      {
        x: graph.getNodeAttribute(id, "x") as number,
        y: graph.getNodeAttribute(id, "y") as number,
      },
    ]),
  );
}
