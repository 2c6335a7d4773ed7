/** A part of the map, larger: discs and lines stay as they are, what lies between them grows. */
import type { MapPlace } from "@legami/core";
import type { Projection } from "./plan.ts";

/** Null in its place is the whole map. */
export interface MapZoom {
  /** How many times as large as the whole. */
  readonly scale: number;
  readonly centre: MapPlace;
}

const STEP = 2;
const MOST = 32;

/** `4,4267312,2478901`: how many times, then metres east and north. */
export function parseZoom(text: string | null): MapZoom | null {
  const [scale = 0, east = Number.NaN, north = Number.NaN] = text?.split(",").map(Number) ?? [];
  const isOne = scale > 1 && scale <= MOST && Number.isFinite(east) && Number.isFinite(north);
  return isOne ? { scale, centre: { east, north } } : null;
}

export function formatZoom(zoom: MapZoom | null): string | null {
  if (zoom === null) return null;
  const { scale, centre } = zoom;
  return [scale, Math.round(centre.east), Math.round(centre.north)].join(",");
}

/** One step nearer or farther, towards a place or where the map is; null = the whole. */
export function steppedZoom(
  whole: Projection,
  zoom: MapZoom | null,
  way: "in" | "out",
  towards: MapPlace | null,
): MapZoom | null {
  const scale = (zoom?.scale ?? 1) * (way === "in" ? STEP : 1 / STEP);
  if (scale <= 1) return null;
  const centre = towards ?? zoom?.centre ?? whole.middle;
  return within(whole, { scale: Math.min(scale, MOST), centre });
}

/** Moved by so many pixels of the drawing. */
export function movedZoom(whole: Projection, zoom: MapZoom, dx: number, dy: number): MapZoom {
  const metres = 1 / (whole.pixelsPerMetre * zoom.scale);
  const { east, north } = zoom.centre;
  const centre = { east: east - dx * metres, north: north + dy * metres };
  return within(whole, { ...zoom, centre });
}

/** The same part, or the one around the place where that is out of sight. */
export function zoomShowing(
  whole: Projection,
  zoom: MapZoom | null,
  place: MapPlace,
): MapZoom | null {
  if (zoom === null) return null;
  const { width, height } = whole;
  const { x, y } = zoomedProjection(whole, zoom).toPixels(place);
  const isSeen = x >= EDGE && x <= width - EDGE && y >= EDGE && y <= height - EDGE;
  return isSeen ? zoom : within(whole, { ...zoom, centre: place });
}

/** A disc nearer to the edge is half out of sight. */
const EDGE = 24;

export function zoomedProjection(whole: Projection, zoom: MapZoom | null): Projection {
  if (zoom === null) return whole;
  const { width, height } = whole;
  const pixelsPerMetre = whole.pixelsPerMetre * zoom.scale;
  const { centre } = zoom;
  return {
    ...whole,
    pixelsPerMetre,
    middle: centre,
    toPixels: ({ east, north }) => ({
      x: width / 2 + (east - centre.east) * pixelsPerMetre,
      y: height / 2 - (north - centre.north) * pixelsPerMetre,
    }),
  };
}

/** No farther than the edges of the whole map. */
function within({ width, height, pixelsPerMetre, middle }: Projection, zoom: MapZoom): MapZoom {
  const { scale, centre } = zoom;
  const room = (1 - 1 / scale) / 2 / pixelsPerMetre;
  const kept = (at: number, about: number, most: number) =>
    Math.min(Math.max(at, about - most), about + most);
  return {
    scale,
    centre: {
      east: kept(centre.east, middle.east, width * room),
      north: kept(centre.north, middle.north, height * room),
    },
  };
}
