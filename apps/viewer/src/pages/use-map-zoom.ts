/** Which part of the map is seen: in the address, but for the moments in which a hand moves it. */
import type { MapPlace } from "@legami/core";
import { useMemo, useState } from "react";
import type { Projection } from "../panels/places/plan.ts";
import type { MapMoving } from "../panels/places/use-map-drag.ts";
import {
  formatZoom,
  type MapZoom,
  movedZoom,
  parseZoom,
  steppedZoom,
  zoomedProjection,
  zoomShowing,
} from "../panels/places/zoom.ts";

interface ZoomedMap {
  readonly projection: Projection | null;
  /** Null where the whole is seen. */
  readonly moving: MapMoving | null;
  /** A step nearer goes towards that place, if there is one. */
  readonly zoomBy: (way: "in" | "out" | "whole", towards: MapPlace | null) => void;
  /** The part that shows the place, as the address says it. */
  readonly slotShowing: (place: MapPlace | null) => string | null;
}

/** @param slot of the address; `onSlot` is told of another */
export function useMapZoom(
  whole: Projection | null,
  slot: string | null,
  onSlot: (slot: string | null) => void,
): ZoomedMap {
  const asked = useMemo(() => parseZoom(slot), [slot]);
  // Browsers refuse an address that changes with every step of a hand.
  const [held, setHeld] = useState<MapZoom | null>(null);
  const zoom = held ?? asked;
  const projection = useMemo(
    () => (whole === null ? null : zoomedProjection(whole, zoom)),
    [whole, zoom],
  );
  const moving =
    whole === null || zoom === null
      ? null
      : {
          onMove: (dx: number, dy: number) =>
            setHeld((before) => movedZoom(whole, before ?? zoom, dx, dy)),
          onMoved: () => {
            if (held !== null) onSlot(formatZoom(held));
            setHeld(null);
          },
        };
  return {
    projection,
    moving,
    zoomBy: (way, towards) => {
      if (way === "whole" || whole === null) onSlot(null);
      else onSlot(formatZoom(steppedZoom(whole, zoom, way, way === "in" ? towards : null)));
    },
    slotShowing: (place) =>
      formatZoom(whole === null || place === null ? zoom : zoomShowing(whole, zoom, place)),
  };
}
