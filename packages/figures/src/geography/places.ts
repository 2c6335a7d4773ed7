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
  const xs = places.map(({ at }) => at.x);
  const ys = places.map(({ at }) => at.y);
  for (let round = 0; round < ROUNDS; round++) {
    let isMoved = false;
    for (let i = 0; i < places.length; i++) {
      for (let j = i + 1; j < places.length; j++) {
        const least = (places[i]?.radius ?? 0) + (places[j]?.radius ?? 0) + BETWEEN_PLACES;
        let [dx, dy] = [(xs[j] ?? 0) - (xs[i] ?? 0), (ys[j] ?? 0) - (ys[i] ?? 0)];
        let length = Math.hypot(dx, dy);
        if (length >= least - 1e-6) continue;
        if (length < 1e-6) [dx, dy, length] = [1, 0, 1];
        // The larger one moves less.
        const share =
          (places[j]?.radius ?? 1) / ((places[i]?.radius ?? 1) + (places[j]?.radius ?? 1));
        const push = (least - Math.min(length, least)) / length;
        xs[i] = (xs[i] ?? 0) - dx * push * share;
        ys[i] = (ys[i] ?? 0) - dy * push * share;
        xs[j] = (xs[j] ?? 0) + dx * push * (1 - share);
        ys[j] = (ys[j] ?? 0) + dy * push * (1 - share);
        isMoved = true;
      }
    }
    for (const [index, { radius }] of places.entries()) {
      xs[index] = Math.min(
        Math.max(xs[index] ?? 0, frame.x + radius),
        frame.x + frame.width - radius,
      );
      ys[index] = Math.min(
        Math.max(ys[index] ?? 0, frame.y + radius),
        frame.y + frame.height - radius,
      );
    }
    if (!isMoved) break;
  }
  return xs.map((x, index) => ({ x, y: ys[index] ?? 0 }));
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
