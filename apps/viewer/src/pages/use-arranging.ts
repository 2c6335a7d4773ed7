/** Putting actors in their place on the map: by dragging, with the arrow keys, with buttons. */
import type { Point } from "@legami/core";
import { useState } from "react";
import { type HeldPlaces, placeActor, savePlaces, unplaceAll, usePlaces } from "../api/places.ts";
import type { Series } from "../api/use-series.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import { useLayout } from "../stage/layout-of.ts";
import { placeAt } from "../stage/positions.ts";
import type { Scene } from "../stage/scene.ts";
import type { Direction } from "../stage/walk.ts";

export interface Arranging extends HeldPlaces {
  readonly isOn: boolean;
  readonly turn: (on: boolean) => void;
  /** Whether this actor can be moved: one in a tray stands in its row. */
  readonly canMove: (id: string) => boolean;
  /** To a point of the drawing. */
  readonly put: (id: string, to: Point) => void;
  /** A small step. */
  readonly nudge: (id: string, direction: Direction) => void;
  readonly putBack: (id: string) => void;
  readonly putAllBack: () => void;
  readonly saveAgain: () => void;
}

/** Of the drawing's own units, about a sixth of the room of an actor. */
const STEP = 12;

const WAYS: Readonly<Record<Direction, Point>> = {
  left: { x: -STEP, y: 0 },
  right: { x: STEP, y: 0 },
  up: { x: 0, y: -STEP },
  down: { x: 0, y: STEP },
};

export function useArranging(
  { settings }: ProgrammeHead,
  series: Series | null,
  scene: Scene,
): Arranging {
  const [isOn, setOn] = useState(false);
  const held = usePlaces(settings.id);
  const { territories } = settings;
  const { layout } = useLayout({ series, shown: scene.actors, territories });
  const put = (id: string, to: Point) => {
    const place = layout === null ? null : placeAt(layout, id, to);
    if (place !== null) placeActor(settings.id, id, place);
  };
  return {
    ...held,
    isOn,
    turn: setOn,
    canMove: (id) => layout?.regions.some(({ members }) => members.includes(id)) ?? false,
    put,
    nudge: (id, direction) => {
      const here = layout?.positions.get(id);
      const { x, y } = WAYS[direction];
      if (here !== undefined) put(id, { x: here.x + x, y: here.y + y });
    },
    putBack: (id) => {
      if (held.places.has(id)) placeActor(settings.id, id, null);
    },
    putAllBack: () => unplaceAll(settings.id),
    saveAgain: () => savePlaces(settings.id),
  };
}
