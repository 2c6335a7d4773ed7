/** What is said of a municipality: its row at each date, null where nobody of it was on the register. */
import type { Geography, GeographyPlace } from "@legami/core";
import type { ProgrammeHead } from "../../api/wire.ts";
import { placeNames } from "./plan.ts";

export interface PlaceRow {
  readonly name: string;
  readonly territory: string | null;
  /** It is on the drawing. */
  readonly isDrawn: boolean;
  readonly dates: readonly (GeographyPlace | null)[];
}

/** In the order of the programme's territories, inside each by name. */
export function placeRows(
  geographies: readonly Geography[],
  { settings }: Pick<ProgrammeHead, "settings">,
): readonly PlaceRow[] {
  const rank = (territory: string | null) => {
    const place = settings.territories.findIndex(({ id }) => id === territory);
    return place < 0 ? settings.territories.length : place;
  };
  return placeNames(geographies)
    .map((name): PlaceRow => {
      const dates = geographies.map(
        ({ places }) => places.find((place) => place.name === name) ?? null,
      );
      const known = dates.findLast((one) => one !== null) ?? null;
      const isDrawn = dates.some((one) => one !== null && one.at !== null);
      return { name, territory: known?.territory ?? null, isDrawn, dates };
    })
    .sort((a, b) => rank(a.territory) - rank(b.territory));
}

/** Where the ties of a municipality go, by the other one, the most ties first. */
export function linksOf(
  { links }: Geography,
  place: string,
): readonly { readonly name: string; readonly ties: number; readonly distance: number | null }[] {
  return links
    .flatMap(({ from, to, ties, distance }) =>
      from === place || to === place ? [{ name: from === place ? to : from, ties, distance }] : [],
    )
    .sort((a, b) => b.ties - a.ties || (a.name < b.name ? -1 : 1));
}
