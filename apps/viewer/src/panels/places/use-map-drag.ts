/** The map is moved with the mouse; a finger scrolls the page, and whoever chooses a place is taken there. */
import { type PointerEvent, useRef } from "react";

/** Less is a click. */
const LEAST = 4;

export interface MapMoving {
  /** Told of every step, in pixels. */
  readonly onMove: (dx: number, dy: number) => void;
  /** The hand has let go. */
  readonly onMoved: () => void;
}

interface MapDrag {
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onClickCapture: (event: { stopPropagation(): void }) => void;
  readonly "data-movable": true | undefined;
}

/** @param moving null where nothing can be moved */
export function useMapDrag(moving: MapMoving | null): MapDrag {
  const last = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const isDragged = useRef(false);
  const end = () => {
    last.current = null;
    if (isDragged.current) moving?.onMoved();
  };
  return {
    "data-movable": moving === null ? undefined : true,
    onPointerDown: ({ pointerType, button, clientX, clientY }) => {
      isDragged.current = false;
      const isHeld = moving !== null && pointerType !== "touch" && button === 0;
      last.current = isHeld ? { x: clientX, y: clientY } : null;
    },
    onPointerMove: (event) => {
      const from = last.current;
      if (from === null || moving === null || event.buttons % 2 === 0) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      if (!isDragged.current && Math.hypot(dx, dy) < LEAST) return;
      isDragged.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      last.current = { x: event.clientX, y: event.clientY };
      moving.onMove(dx, dy);
    },
    onPointerUp: end,
    onPointerCancel: end,
    // What was under the hand when it let go was not meant.
    onClickCapture: (event) => {
      if (isDragged.current) event.stopPropagation();
      isDragged.current = false;
    },
  };
}
