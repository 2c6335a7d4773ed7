import type { Rectangle } from "./label-placement.ts";

/** Narrower than that is a phone: its buttons lie at the foot of a map. */
const NARROW = 500;

/** Where the zoom buttons lie over a map (stage.css): names keep off them. */
export function roomOfButtons({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): Rectangle {
  return width < NARROW
    ? { left: width - 138, right: width, top: height - 50, bottom: height }
    : { left: width - 44, right: width, top: 0, bottom: 116 };
}
