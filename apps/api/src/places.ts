/** Where actors were put by hand on the drawings of a programme, as requests and answers have it. */
import { byActor, digestOf, type HandPlace } from "@legami/core";
import type { PlaceStore } from "@legami/storage";
import { Type } from "typebox";
import { closed, name } from "./schema-parts.ts";

/** As many as a figure draws. */
const MOST = 2500;

const share = () =>
  Type.Number({ minimum: 0, maximum: 1, description: "Of the territory’s box, to four places." });

export const PLACES = closed({
  places: Type.Array(closed({ actor: name(), x: share(), y: share() }), { maxItems: MOST }),
});

/** What a figure is told of them: nothing where there are none, as on the command line. */
export async function placesFor(
  store: PlaceStore,
  programme: string,
): Promise<{ readonly places?: readonly HandPlace[] }> {
  const places = await store.read(programme);
  return places.length === 0 ? {} : { places };
}

/** Each actor once, as exact as a drawing needs. */
export function tidied(places: readonly HandPlace[]): HandPlace[] {
  const places4 = (value: number) => Math.round(value * 10_000) / 10_000;
  return [...byActor(places)].map(([actor, { x, y }]) => ({
    actor,
    x: places4(x),
    y: places4(y),
  }));
}

export function tagOfPlaces(places: readonly HandPlace[]): string {
  const byId = new Map(places.map((place) => [place.actor, place]));
  return `"${digestOf(Object.fromEntries(byId))}"`;
}
