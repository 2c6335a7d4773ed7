/** Where the active actors of a network are. */
import { type Bearing, bearingOf, greatCircle } from "../kernel/great-circle.ts";
import { projectToEurope } from "../kernel/laea-europe.ts";
import type { Point } from "../kernel/spread-of-points.ts";
import type { Actor } from "../model/actor.ts";
import { kept } from "./kept.ts";
import type { Network } from "./network.ts";
import { oncePerNetwork } from "./once-per-network.ts";

export interface LocatedActors {
  /** Places in metres, relative to the first: areas and axes are the same, and lose no digits. */
  readonly points: readonly Readonly<Point>[];
  /** Where the first stands on the map of Europe. */
  readonly origin: Readonly<Point>;
  /** Of the actors located, those that stand at the centre of their municipality. */
  readonly atCentre: number;
  /** Mean distance in metres between two of them, over all pairs. */
  readonly meanDistance: number;
  /** Lengths in metres of the ties that have both ends located, with their strengths. */
  readonly lengths: Float64Array;
  readonly strengths: Float64Array;
  /** Ties with both municipalities known, and those of them within one. */
  readonly withMunicipality: number;
  readonly sameMunicipality: number;
}

export const locatedActors: (network: Network) => LocatedActors = oncePerNetwork((network) => {
  const places = network.actors.map((actor, index) =>
    network.degree[index] === 0 ? null : placeOf(actor),
  );
  const bearings = places.map((place) => place?.bearing ?? null);
  const projected = places.filter((place) => place !== null).map((place) => place.projected);
  const origin = projected[0] ?? [0, 0];
  return {
    points: projected.map(([x, y]): Point => [x - origin[0], y - origin[1]]),
    origin,
    atCentre: network.actors.filter(
      ({ id }, actor) => places[actor] !== null && network.atCentres.has(id),
    ).length,
    meanDistance: meanDistance(places.filter((place) => place !== null)),
    ...tieLengths(network, bearings),
    ...tiesByMunicipality(network),
  };
});

interface Place {
  /** Equal for equal places. */
  readonly name: string;
  readonly bearing: Bearing;
  readonly projected: Readonly<Point>;
}

/** Null without coordinates. Worked out once an actor, however many networks it is in. */
function placeOf(actor: Actor): Place | null {
  const { lat, lon } = actor;
  if (lat === null || lon === null) return null;
  return kept(known, actor, () => {
    const bearing = bearingOf(lat, lon);
    return { name: bearing.join(), bearing, projected: projectToEurope(lat, lon) };
  });
}

const known = new WeakMap<Actor, Place>();

/** Actors of one place are counted together: the cost is that of the distinct places, squared. */
function meanDistance(located: readonly Place[]): number {
  const places = new Map<string, { readonly bearing: Bearing; actors: number }>();
  for (const { name, bearing } of located) {
    const place = places.get(name);
    if (place === undefined) places.set(name, { bearing, actors: 1 });
    else place.actors++;
  }
  const distinct = [...places.values()];
  let total = 0;
  for (const [index, one] of distinct.entries()) {
    for (let at = index + 1; at < distinct.length; at++) {
      const other = distinct[at]!;
      total += one.actors * other.actors * greatCircle(one.bearing, other.bearing);
    }
  }
  return (2 * total) / (located.length * (located.length - 1));
}

function tieLengths(
  { source, target, strength }: Network,
  bearings: readonly (Bearing | null)[],
): Pick<LocatedActors, "lengths" | "strengths"> {
  const lengths: number[] = [];
  const strengths: number[] = [];
  for (let tie = 0; tie < source.length; tie++) {
    const [a, b] = [bearings[source[tie]!]!, bearings[target[tie]!]!];
    if (a === null || b === null) continue;
    lengths.push(greatCircle(a, b));
    strengths.push(strength[tie]!);
  }
  return { lengths: Float64Array.from(lengths), strengths: Float64Array.from(strengths) };
}

function tiesByMunicipality({ actors, source, target }: Network) {
  const counts = { withMunicipality: 0, sameMunicipality: 0 };
  for (let tie = 0; tie < source.length; tie++) {
    const one = actors[source[tie]!]!.municipality;
    const other = actors[target[tie]!]!.municipality;
    if (one === null || other === null) continue;
    counts.withMunicipality++;
    if (one === other) counts.sameMunicipality++;
  }
  return counts;
}
