/** Where the network is: its municipalities, the ties between them, and the form of each scope. */
import { locatedActors } from "../arrays/located-actors.ts";
import {
  municipalityCounts,
  type PlaceCounts,
  type Unplaced,
} from "../arrays/municipality-counts.ts";
import { type Network, networkOf } from "../arrays/network.ts";
import type { NetworkArrays } from "../arrays/network-arrays.ts";
import { projectToEurope } from "../kernel/laea-europe.ts";
import { hullOf, spreadOf } from "../kernel/spread-of-points.ts";
import { territorialForm } from "../measures/morphology/territorial-form.ts";
import { roundTo12 } from "../model/canonical.ts";
import type { Scope } from "../model/scope.ts";

/** How far apart the two places of a tie are; `unknown`: the place of one end is not known. */
export const DISTANCE_BANDS = ["within", "near", "middle", "far", "unknown"] as const;

export type DistanceBand = (typeof DISTANCE_BANDS)[number];

/** Kilometres up to which two municipalities are near, and up to which they are in the middle. */
export const DISTANCE_CUTS = [10, 30] as const;

/** Metres east and north on the map of Europe (EPSG:3035). */
export interface MapPlace {
  readonly east: number;
  readonly north: number;
}

export interface GeographyPlace
  extends Pick<PlaceCounts, "name" | "territory" | "known" | "active" | "inside" | "outside"> {
  /** Null where neither the programme nor an actor says where it is. */
  readonly at: MapPlace | null;
  /** Active actors by kind, those without one under "". */
  readonly kinds: Readonly<Record<string, number>>;
  /** Metres: of its ties whose two ends have coordinates, those within it included. */
  readonly meanLength: number | null;
  /** Ties that the mean is over. */
  readonly measured: number;
}

/** The ties between two municipalities, by their names. */
export interface GeographyLink {
  readonly from: string;
  readonly to: string;
  readonly ties: number;
  readonly band: DistanceBand;
  /** Metres between the two; null where one is not known. */
  readonly distance: number | null;
}

/** The ellipse and the outline of territorial form (methods D17), where they lie. */
export interface GeographyForm {
  readonly scope: string;
  /** Why there is none; null = there is one. */
  readonly reason: string | null;
  /** Active actors, those of them with a place, and those that stand at a centre. */
  readonly active: number;
  readonly located: number;
  readonly atCentre: number;
  /** Null where there is no form, or all places lie on one line. */
  readonly ellipse: {
    readonly centre: MapPlace;
    /** Semi-axes in metres. */
    readonly long: number;
    readonly short: number;
    /** Of the long one, degrees clockwise from north; 0 for a circle. */
    readonly orientation: number;
  } | null;
  /** Corners one after the other; none where there is no form, or all places lie on one line. */
  readonly outline: readonly MapPlace[];
}

export interface Geography {
  /** Municipalities that actors of the first scope name, by name. */
  readonly places: readonly GeographyPlace[];
  /** Between two of them. */
  readonly links: readonly GeographyLink[];
  /** Ties of the first scope: they add up to all of them. */
  readonly bands: Readonly<Record<DistanceBand, number>>;
  readonly unplaced: Unplaced;
  /** Of every scope that was asked for. */
  readonly forms: readonly GeographyForm[];
}

export function geographyOf(
  arrays: NetworkArrays,
  scopes: readonly [Scope, ...Scope[]],
): Geography {
  const { places, links, unplaced } = municipalityCounts(networkOf(arrays, scopes[0], "known"));
  const named = links.map(
    (link): GeographyLink => ({
      ...link,
      band: bandOf(link.distance),
      distance: link.distance === null ? null : roundTo12(link.distance),
    }),
  );
  const bands = { within: 0, near: 0, middle: 0, far: 0, unknown: unplaced.ties };
  for (const { inside } of places) bands.within += inside;
  for (const { band, ties } of named) bands[band] += ties;
  return {
    places: places.map(placeRow),
    links: named,
    bands,
    unplaced,
    forms: scopes.map((scope) => formOf(networkOf(arrays, scope, "active"))),
  };
}

function bandOf(metres: number | null): DistanceBand {
  if (metres === null) return "unknown";
  const [near, middle] = DISTANCE_CUTS;
  return metres <= near * 1000 ? "near" : metres <= middle * 1000 ? "middle" : "far";
}

function placeRow({ at, kinds, length, measured, ...place }: PlaceCounts): GeographyPlace {
  const { name, territory, known, active, inside, outside } = place;
  return {
    name,
    territory,
    at: at === null ? null : mapPlace(projectToEurope(at.lat, at.lon)),
    known,
    active,
    kinds: Object.fromEntries(kinds),
    inside,
    outside,
    meanLength: measured === 0 ? null : roundTo12(length / measured),
    measured,
  };
}

function formOf(network: Network): GeographyForm {
  const { points, origin, atCentre } = locatedActors(network);
  const facts = {
    scope: network.scope.name,
    active: network.active,
    located: points.length,
    atCentre,
  };
  // The same cases as of the measure, which has the numbers.
  const found = territorialForm.compute(network).parts?.["ellipse"];
  const missing = { ...facts, ellipse: null, outline: [] };
  if (found === undefined || found.status !== "ok")
    return { ...missing, reason: found?.reason ?? "empty" };
  const { centre, semiAxes, orientation, isFlat } = spreadOf(points);
  if (isFlat) return { ...missing, reason: null };
  const placed = ([east, north]: readonly [number, number]) =>
    mapPlace([east + origin[0], north + origin[1]]);
  return {
    ...facts,
    reason: null,
    ellipse: {
      centre: placed(centre),
      long: roundTo12(semiAxes[0]),
      short: roundTo12(semiAxes[1]),
      orientation: roundTo12(orientation ?? 0),
    },
    outline: hullOf(points).map(placed),
  };
}

function mapPlace([east, north]: readonly [number, number]): MapPlace {
  return { east: roundTo12(east), north: roundTo12(north) };
}
