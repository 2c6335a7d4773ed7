/** The network by municipality: who is where, and which ties stay in a place or join two. */
import { bearingOf, greatCircle } from "../kernel/great-circle.ts";
import { type Actor, compareIds } from "../model/actor.ts";
import type { Municipality } from "../model/entry.ts";
import type { Network } from "./network.ts";

export interface MunicipalityCounts {
  /** Municipalities that actors of the network name, in order of their names. */
  readonly places: readonly PlaceCounts[];
  /** Pairs of them that ties join, the first in that order first. */
  readonly links: readonly PlaceLink[];
  /** Actors without a municipality, those of them with ties, and the ties that have such an end. */
  readonly unplaced: Unplaced;
}

export interface Unplaced {
  readonly known: number;
  readonly active: number;
  readonly ties: number;
}

export interface PlaceCounts {
  readonly name: string;
  /** As the programme lists it, else that of its actors where it is one. */
  readonly territory: string | null;
  /** The centre that the programme lists, else the middle of its actors; null = neither is known. */
  readonly at: Degrees | null;
  readonly known: number;
  readonly active: number;
  /** Its active actors by kind, those without one under "". */
  readonly kinds: ReadonlyMap<string, number>;
  /** Ties with both ends here, and with one. */
  readonly inside: number;
  readonly outside: number;
  /** Metres, added up over its ties whose two ends have coordinates, and how many those are. */
  readonly length: number;
  readonly measured: number;
}

/** By the names of the two. */
interface PlaceLink {
  readonly from: string;
  readonly to: string;
  readonly ties: number;
  /** Metres over the sphere between the two places; null where one is not known. */
  readonly distance: number | null;
}

interface Degrees {
  readonly lat: number;
  readonly lon: number;
}

const NOWHERE = -1;

/** @param network on the frame of known actors */
export function municipalityCounts(network: Network): MunicipalityCounts {
  const { actors } = network;
  const names = [...new Set(actors.flatMap(({ municipality }) => municipality ?? []))];
  names.sort(compareIds);
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const placeOf = Int32Array.from(actors, ({ municipality }) =>
    municipality === null ? NOWHERE : (indexOf.get(municipality) ?? NOWHERE),
  );
  const people = actorsByPlace(network, placeOf, names.length);
  const ties = tiesByPlace(network, placeOf, names.length);
  const locals = Map.groupBy(network.snapshot.actors, ({ municipality }) => municipality);
  const places = names.map(
    (name, place): PlaceCounts => ({
      name,
      ...whereIs(network.snapshot.municipalities.get(name), locals.get(name) ?? []),
      ...people.counts[place]!,
      ...ties.counts[place]!,
    }),
  );
  return {
    places,
    links: linksBetween(places, ties.joined),
    unplaced: { ...people.unplaced, ties: ties.unplaced },
  };
}

function actorsByPlace({ actors, degree }: Network, placeOf: Int32Array, size: number) {
  const empty = () => ({ known: 0, active: 0, kinds: new Map<string, number>() });
  const counts = Array.from({ length: size }, empty);
  const nowhere = empty();
  for (const [index, { kind }] of actors.entries()) {
    const here = counts[placeOf[index]!] ?? nowhere;
    here.known++;
    if (degree[index] === 0) continue;
    here.active++;
    here.kinds.set(kind ?? "", (here.kinds.get(kind ?? "") ?? 0) + 1);
  }
  for (const here of counts)
    here.kinds = new Map([...here.kinds].sort(([a], [b]) => compareIds(a, b)));
  return { counts, unplaced: { known: nowhere.known, active: nowhere.active } };
}

function tiesByPlace({ actors, source, target }: Network, placeOf: Int32Array, size: number) {
  const bearings = actors.map(({ lat, lon }) =>
    lat === null || lon === null ? null : bearingOf(lat, lon),
  );
  const counts = Array.from({ length: size }, () => ({
    inside: 0,
    outside: 0,
    length: 0,
    measured: 0,
  }));
  const joined = new Map<number, number>();
  let unplaced = 0;
  for (let tie = 0; tie < source.length; tie++) {
    const [a, b] = [placeOf[source[tie]!]!, placeOf[target[tie]!]!];
    const [one, other] = [bearings[source[tie]!]!, bearings[target[tie]!]!];
    const length = one === null || other === null ? null : greatCircle(one, other);
    for (const place of a === b ? [a] : [a, b]) {
      const here = counts[place];
      if (here === undefined) continue;
      if (a === b) here.inside++;
      else here.outside++;
      if (length === null) continue;
      here.length += length;
      here.measured++;
    }
    if (a === NOWHERE || b === NOWHERE) unplaced++;
    else if (a !== b) {
      const pair = Math.min(a, b) * size + Math.max(a, b);
      joined.set(pair, (joined.get(pair) ?? 0) + 1);
    }
  }
  return { counts, joined, unplaced };
}

/** All actors on the register say where a place is: it stays there, whichever ties are looked at. */
function whereIs(
  listed: Municipality | undefined,
  own: readonly Actor[],
): Pick<PlaceCounts, "territory" | "at"> {
  const [first = null, ...others] = new Set(own.map(({ territory }) => territory));
  const territory = listed?.territory ?? (others.length === 0 ? first : null);
  if (listed !== undefined) return { territory, at: { lat: listed.lat, lon: listed.lon } };
  const located = own.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : { lat, lon }));
  if (located.length === 0) return { territory, at: null };
  const middle = (of: (each: Degrees) => number) =>
    located.reduce((sum, each) => sum + of(each), 0) / located.length;
  return { territory, at: { lat: middle(({ lat }) => lat), lon: middle(({ lon }) => lon) } };
}

function linksBetween(
  places: readonly PlaceCounts[],
  joined: ReadonlyMap<number, number>,
): PlaceLink[] {
  const bearings = places.map(({ at }) => (at === null ? null : bearingOf(at.lat, at.lon)));
  return [...joined]
    .sort(([a], [b]) => a - b)
    .map(([pair, ties]) => {
      const [from, to] = [Math.floor(pair / places.length), pair % places.length];
      const [one, other] = [bearings[from]!, bearings[to]!];
      const distance = one === null || other === null ? null : greatCircle(one, other);
      return { from: places[from]!.name, to: places[to]!.name, ties, distance };
    });
}
