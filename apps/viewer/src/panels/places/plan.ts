/** Where municipalities, ties and forms lie on the drawing: north up, one scale, in pixels. */
import type { Geography, GeographyForm, MapPlace, Point } from "@legami/core";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Projection extends Size {
  readonly pixelsPerMetre: number;
  /** What lies in the middle of the drawing. */
  readonly middle: MapPlace;
  readonly toPixels: (place: MapPlace) => Point;
}

const MARGIN = 44;
/** One place alone, or several in one, still lie in a land of some size. */
const LEAST_METRES = 4000;

/** All that is drawn at either date, as large as the drawing takes. */
export function projectionOf(geographies: readonly Geography[], size: Size): Projection | null {
  const corners = geographies.flatMap(({ places, forms }) => [
    ...places.flatMap(({ at }) => at ?? []),
    ...forms.flatMap((form) => [...form.outline, ...ellipseCorners(form)]),
  ]);
  if (corners.length === 0) return null;
  const [west, east] = extent(corners.map((one) => one.east));
  const [south, north] = extent(corners.map((one) => one.north));
  const pixelsPerMetre = Math.min(
    (size.width - 2 * MARGIN) / Math.max(east - west, LEAST_METRES),
    (size.height - 2 * MARGIN) / Math.max(north - south, LEAST_METRES),
  );
  const middle = { east: (west + east) / 2, north: (south + north) / 2 };
  return {
    ...size,
    pixelsPerMetre,
    middle,
    toPixels: (place) => ({
      x: size.width / 2 + (place.east - middle.east) * pixelsPerMetre,
      y: size.height / 2 - (place.north - middle.north) * pixelsPerMetre,
    }),
  };
}

/** Drawn from the second date's places: a municipality is where it is at both. */
export interface DrawnPlace {
  readonly name: string;
  readonly territory: string | null;
  readonly x: number;
  readonly y: number;
  /** Actors with ties at each date, and how large each is drawn. */
  readonly active: readonly number[];
  readonly radii: readonly number[];
}

const RADIUS = { least: 4, most: 22 };

export function drawnPlaces(
  geographies: readonly Geography[],
  { toPixels, width }: Projection,
): DrawnPlace[] {
  const most = Math.max(1, ...geographies.flatMap(({ places }) => places.map((one) => one.active)));
  const largest = Math.min(RADIUS.most, width / 24);
  const radiusOf = (active: number) =>
    active === 0 ? 0 : Math.max(RADIUS.least, largest * Math.sqrt(active / most));
  return placeNames(geographies).flatMap((name): DrawnPlace[] => {
    const rows = geographies.map(({ places }) => places.find((one) => one.name === name));
    const row = rows.findLast((one) => one !== undefined && one.at !== null);
    if (row === undefined || row.at === null) return [];
    const active = rows.map((one) => one?.active ?? 0);
    const radii = active.map(radiusOf);
    return [{ name, territory: row.territory, ...toPixels(row.at), active, radii }];
  });
}

/** Municipalities of either date, by name. */
export function placeNames(geographies: readonly Geography[]): readonly string[] {
  const names = new Set(geographies.flatMap(({ places }) => places.map(({ name }) => name)));
  return [...names].sort((a, b) => (a < b ? -1 : 1));
}

/** Where there are territories theirs; the whole would lie over them all. */
export function formsDrawn(forms: readonly GeographyForm[]): readonly GeographyForm[] {
  return forms.length > 1 ? forms.slice(1) : forms;
}

/** The width of a line says how many ties there are. */
export function lineWidth(ties: number, most: number): number {
  return 1 + 4.5 * Math.sqrt((ties - 1) / Math.max(1, most - 1));
}

/** Another municipality in the direction of an arrow key, the nearer of two; null = none. */
export function placeTowards(
  places: readonly DrawnPlace[],
  from: string,
  [ax, ay]: readonly [number, number],
): string | null {
  const here = places.find(({ name }) => name === from);
  if (here === undefined) return places[0]?.name ?? null;
  let best: { readonly name: string; readonly cost: number } | null = null;
  for (const there of places) {
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const ahead = dx * ax + dy * ay;
    const aside = Math.abs(dx * ay - dy * ax);
    if (ahead <= 0 || aside > 2 * ahead) continue;
    const cost = Math.hypot(dx, dy) + aside;
    if (best === null || cost < best.cost) best = { name: there.name, cost };
  }
  return best?.name ?? null;
}

const KILOMETRES = [0.5, 1, 2, 5, 10, 20, 50, 100, 200];

/** The longest round number of kilometres that takes no more than a fifth of the width. */
export function scaleBar({ width, pixelsPerMetre }: Projection): {
  readonly kilometres: number;
  readonly length: number;
} {
  const room = width / 5;
  const fits = KILOMETRES.findLast((each) => each * 1000 * pixelsPerMetre <= room);
  const kilometres = fits ?? 0.5;
  return { kilometres, length: kilometres * 1000 * pixelsPerMetre };
}

function ellipseCorners({ ellipse }: GeographyForm): MapPlace[] {
  if (ellipse === null) return [];
  const { centre, long, short, orientation } = ellipse;
  const turn = (orientation * Math.PI) / 180;
  const halfEast = Math.hypot(long * Math.sin(turn), short * Math.cos(turn));
  const halfNorth = Math.hypot(long * Math.cos(turn), short * Math.sin(turn));
  return [
    { east: centre.east - halfEast, north: centre.north - halfNorth },
    { east: centre.east + halfEast, north: centre.north + halfNorth },
  ];
}

function extent(values: readonly number[]): readonly [least: number, most: number] {
  return values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
