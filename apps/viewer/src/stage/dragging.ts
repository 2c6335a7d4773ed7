/** Taking an actor with the pointer and putting it elsewhere. */
import type { Point } from "@legami/core";
import type Sigma from "sigma";
import type { MouseCoords } from "sigma/types";

export interface Dragging {
  /** Whether actors can be taken now, and this one. */
  readonly canTake: (id: string) => boolean;
  /** Under way, in the units of the layout. */
  readonly onDrag: (id: string, at: Point) => void;
  readonly onDrop: (id: string, at: Point) => void;
}

/** A hand that shakes a little is a click. */
const LEAST_WAY = 4;

export function dragActors(sigma: Sigma, { canTake, onDrag, onDrop }: Dragging): void {
  let taken: { readonly id: string; readonly from: MouseCoords; isMoving: boolean } | null = null;
  const at = ({ x, y }: MouseCoords): Point => {
    const point = sigma.viewportToGraph({ x, y });
    return { x: point.x, y: -point.y };
  };
  sigma.on("downNode", ({ node, event }) => {
    if (!canTake(node)) return;
    taken = { id: node, from: event as MouseCoords, isMoving: false };
    event.preventSigmaDefault();
  });
  sigma.getMouseCaptor().on("mousemovebody", (event) => {
    if (taken === null) return;
    event.preventSigmaDefault();
    event.original.preventDefault();
    const way = Math.hypot(event.x - taken.from.x, event.y - taken.from.y);
    taken.isMoving ||= way > LEAST_WAY;
    if (taken.isMoving) onDrag(taken.id, at(event));
  });
  sigma.getMouseCaptor().on("mouseup", (event) => {
    if (taken?.isMoving === true) onDrop(taken.id, at(event));
    taken = null;
  });
}
