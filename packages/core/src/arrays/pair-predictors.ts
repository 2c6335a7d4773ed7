/** What the pairs of a panel have in common, as matrices beside their ties (methods E2). */
import { bearingOf, greatCircle } from "../kernel/great-circle.ts";
import type { Actor } from "../model/actor.ts";
import type { Change } from "./change-arrays.ts";

/** n × n, symmetric; null where it is not known of every actor. */
export type PairValues = Float64Array | null;

/** 1 for pairs with the same label, 0 for the others and where one has none. */
export function sameLabel(
  { actors }: Change,
  labelOf: (actor: Actor) => string | null,
): Float64Array {
  const labels = actors.map(labelOf);
  return pairValues(actors.length, (i, j) =>
    labels[i] !== null && labels[i] === labels[j] ? 1 : 0,
  );
}

export function distanceInKm({ actors }: Change): PairValues {
  const places = actors.map(({ lat, lon }) =>
    lat === null || lon === null ? null : bearingOf(lat, lon),
  );
  if (places.includes(null)) return null;
  return pairValues(actors.length, (i, j) => greatCircle(places[i]!, places[j]!) / 1000);
}

/** Events after the first date and up to the second in which both took part. */
export function sharedEvents({ actors, arrays }: Change): Float64Array {
  const n = actors.length;
  const placeOf = new Map(actors.map(({ id }, place) => [id, place]));
  const { evidence, moment } = arrays.after.snapshot;
  const start = arrays.before.snapshot.moment.date;
  const shared = new Float64Array(n * n);
  for (const { payload, happenedOn } of evidence.events) {
    if (happenedOn <= start || happenedOn > moment.date) continue;
    const present = [...new Set(payload.participants)].flatMap((id) => placeOf.get(id) ?? []);
    for (const i of present) {
      for (const j of present) if (i !== j) shared[i * n + j] = shared[i * n + j]! + 1;
    }
  }
  return shared;
}

function pairValues(n: number, read: (i: number, j: number) => number): Float64Array {
  const values = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const value = read(i, j);
      values[i * n + j] = value;
      values[j * n + i] = value;
    }
  }
  return values;
}
