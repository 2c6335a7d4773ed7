/** The places of a series, worked out once for all pictures that are drawn from it. */
import type { LayoutTie, Point } from "@legami/core";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { onForgetting } from "../api/use-answer.ts";
import { forgetLayouts, LayoutWork } from "./layout-work.ts";
import { type Layout, type PlacedActor, withPlaces } from "./positions.ts";

interface Placed {
  readonly actors: readonly PlacedActor[];
  readonly dates: readonly (readonly LayoutTie[])[];
  readonly places?: ReadonlyMap<string, Point>;
}

interface LayoutQuestion {
  /** Null: not there yet. */
  readonly series: Placed | null;
  /** Somebody of them may have been on the register between two waves only: their place is in the tray. */
  readonly shown: readonly PlacedActor[];
  readonly territories: readonly { readonly id: string; readonly role: string }[];
}

interface AskedLayout {
  /** Null as long as it takes. */
  readonly layout: Layout | null;
  /** What it takes; null before the series is there. */
  readonly work: LayoutWork | null;
}

/** By the ties that they are made from: who is moved by hand does not change the others. */
const works = new WeakMap<Placed["dates"], { actors: Placed["actors"]; work: LayoutWork }[]>();
const MOST_WORKS = 4;
const moved = new WeakMap<Layout, { places: Placed["places"]; layout: Layout }>();
onForgetting(forgetLayouts);

export function useLayout({ series, shown, territories }: LayoutQuestion): AskedLayout {
  const unknown = useMemo(() => {
    const known = new Set(series?.actors.map(({ id }) => id));
    return shown.filter(({ id }) => !known.has(id));
  }, [series, shown]);
  const work = useMemo(
    () =>
      series === null ? null : workOf([...series.actors, ...unknown], series.dates, territories),
    [series, unknown, territories],
  );
  const subscribe = useCallback(
    (listener: () => void) => work?.subscribe(listener) ?? (() => {}),
    [work],
  );
  const base = useSyncExternalStore(subscribe, () => work?.layout() ?? null);
  const places = series?.places;
  return { layout: base === null ? null : withHand(base, places), work };
}

function withHand(base: Layout, places: Placed["places"]): Layout {
  if (places === undefined) return base;
  const held = moved.get(base);
  if (held !== undefined && held.places === places) return held.layout;
  const layout = withPlaces(base, places);
  moved.set(base, { places, layout });
  return layout;
}

function workOf(
  actors: readonly PlacedActor[],
  dates: Placed["dates"],
  territories: LayoutQuestion["territories"],
): LayoutWork {
  const own = works.get(dates) ?? [];
  const held = own.find((one) => isSame(one.actors, actors));
  if (held !== undefined) return held.work;
  const regions = territories.map(({ id, role }) => ({ id, isOutside: role === "outside" }));
  const work = new LayoutWork(actors, dates, regions);
  works.set(dates, [{ actors, work }, ...own].slice(0, MOST_WORKS));
  return work;
}

function isSame(one: Placed["actors"], other: Placed["actors"]): boolean {
  return one.length === other.length && one.every(({ id }, index) => id === other[index]?.id);
}
