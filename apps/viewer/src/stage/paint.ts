/** What is painted on the canvases below and above sigma's own: grounds, ties, marks, names. */
import type { Point } from "@legami/core";
import type Sigma from "sigma";
import { drawBackdrop, type Viewport } from "./backdrop.ts";
import { roomOfButtons } from "./buttons-room.ts";
import { drawArrows, drawNames, drawRings, drawTitles } from "./foreground.ts";
import { drawnActors, midArrows } from "./frame.ts";
import type { Drawing } from "./graph-of.ts";
import { drawTies } from "./tie-lines.ts";

interface Painted {
  /** The actor under the pointer. */
  readonly hovered: string | null;
  /** Of an actor's mark, in pixels on screen. */
  readonly radius: (id: string) => number;
  /** Ties are lines here; otherwise sigma has drawn them. */
  readonly hasLines: boolean;
}

export function paint(
  sigma: Sigma,
  drawing: Drawing,
  { hovered, radius, hasLines }: Painted,
): void {
  const { picture, frame, focus, tokens } = drawing;
  const project = (point: Point) => sigma.graphToViewport({ x: point.x, y: -point.y });
  const layer = (name: string): Viewport => {
    const context = sigma.getCanvases()[name]?.getContext("2d");
    if (!context) throw new Error(`no layer ${name}`);
    const size = sigma.getDimensions();
    context.clearRect(0, 0, size.width, size.height);
    return { context, project, ...size };
  };
  drawBackdrop(layer("ground"), picture.grounds, tokens);
  const ties = layer("ties");
  if (hasLines) drawTies(ties, drawing);
  drawArrows(ties, midArrows(frame, picture, project, focus), tokens);
  const names = layer("names");
  const zoom = sigma.getCamera().getState().ratio;
  const drawn = drawnActors(frame, picture, project, focus, hovered, zoom, radius);
  drawRings(names, drawn, tokens);
  const titles = drawTitles(names, picture.grounds, picture.trays, picture.trayLabel, tokens);
  drawNames(names, drawn, [...titles, roomOfButtons(names)], tokens);
}
