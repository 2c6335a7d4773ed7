/**
 * Where actors stand on a map: at their coordinates, those of one place around it in the order of
 * their ids. Places that would lie over each other are moved apart; a thread leads back.
 */
import { type Actor, type Box, compareIds, type Point, projectToEurope } from "@legami/core";

export interface Place {
  readonly name: string;
  readonly actors: readonly Actor[];
  /** Metres east and north on the map of Europe. */
  readonly metres: Point;
  /** On paper, where it is. */
  readonly at: Point;
  /** On paper, where its actors are drawn. */
  readonly drawnAt: Point;
  readonly radius: number;
}

/** From metres to paper, north up, the same scale both ways. */
export interface Projection {
  readonly toPaper: (metres: Point) => Point;
  readonly pointsPerMetre: number;
}

export function metresOf({ lat, lon }: Pick<Actor, "lat" | "lon">): Point | null {
  if (lat === null || lon === null) return null;
  const [x, y] = projectToEurope(lat, lon);
  return { x, y };
}

/** The points, the largest that the frame takes, in the middle of it. */
export function projectionInto(points: readonly Point[], frame: Box): Projection {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const LEAST_EXTENT = 1000;
  const scale = Math.min(
    frame.width / Math.max(east - west, LEAST_EXTENT),
    frame.height / Math.max(north - south, LEAST_EXTENT),
  );
  const [middleX, middleY] = [(west + east) / 2, (south + north) / 2];
  return {
    pointsPerMetre: scale,
    toPaper: ({ x, y }) => ({
      x: frame.x + frame.width / 2 + (x - middleX) * scale,
      y: frame.y + frame.height / 2 - (y - middleY) * scale,
    }),
  };
}

/** From the middle of an actor to its neighbour's, in radii. */
const PITCH = 2.5;
const BETWEEN_PLACES = 5;

export function placesOf(
  actors: readonly Actor[],
  { toPaper }: Projection,
  radius: number,
  frame: Box,
): Place[] {
  const groups = Map.groupBy(
    actors.filter((actor) => metresOf(actor) !== null).sort((a, b) => compareIds(a.id, b.id)),
    ({ lat, lon }) => `${lat} ${lon}`,
  );
  const places = [...groups.values()].flatMap((members): Omit<Place, "drawnAt">[] => {
    const [first] = members;
    const metres = first === undefined ? null : metresOf(first);
    if (first === undefined || metres === null) return [];
    const around = radius * PITCH * Math.sqrt(members.length) * 0.56 + radius;
    const name = first.municipality ?? "";
    return [{ name, actors: members, metres, at: toPaper(metres), radius: around }];
  });
  const drawn = movedApart(places, frame);
  return places.map((place, index) => ({ ...place, drawnAt: drawn[index] ?? place.at }));
}

const ROUNDS = 400;

function movedApart(places: readonly Omit<Place, "drawnAt">[], frame: Box): Point[] {
  const discs = places.map(({ at, radius }) => ({ ...at, radius }));
  for (let round = 0; round < ROUNDS && pushApart(discs); round++) {
    for (const disc of discs) {
      const { radius } = disc;
      disc.x = Math.min(Math.max(disc.x, frame.x + radius), frame.x + frame.width - radius);
      disc.y = Math.min(Math.max(disc.y, frame.y + radius), frame.y + frame.height - radius);
    }
  }
  return discs.map(({ x, y }) => ({ x, y }));
}

interface Disc {
  x: number;
  y: number;
  readonly radius: number;
}

const NEARLY = 1e-6;

/** True if any two stood too near. The larger of two moves less. */
function pushApart(discs: readonly Disc[]): boolean {
  let isMoved = false;
  for (const [index, one] of discs.entries()) {
    for (let at = index + 1; at < discs.length; at++) {
      const other = discs[at] ?? one;
      const least = one.radius + other.radius + BETWEEN_PLACES;
      let dx = other.x - one.x;
      let dy = other.y - one.y;
      const square = dx * dx + dy * dy;
      if (square >= (least - NEARLY) * (least - NEARLY)) continue;
      let length = Math.sqrt(square);
      if (length < NEARLY) [dx, dy, length] = [1, 0, 1];
      const share = other.radius / (one.radius + other.radius);
      const push = (least - Math.min(length, least)) / length;
      one.x -= dx * push * share;
      one.y -= dy * push * share;
      other.x += dx * push * (1 - share);
      other.y += dy * push * (1 - share);
      isMoved = true;
    }
  }
  return isMoved;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Actors of a place around its middle, as seeds stand in a sunflower. */
export function seats({ actors, drawnAt }: Place, radius: number): Map<string, Point> {
  return new Map(
    actors.map(({ id }, index) => {
      const distance = actors.length === 1 ? 0 : radius * PITCH * 0.56 * Math.sqrt(index + 0.35);
      const angle = index * GOLDEN_ANGLE;
      return [
        id,
        { x: drawnAt.x + distance * Math.cos(angle), y: drawnAt.y + distance * Math.sin(angle) },
      ];
    }),
  );
}
