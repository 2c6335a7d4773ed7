/**
 * Ties of an ordinary network as lines on a canvas, which every browser draws at once; WebGL that is
 * worked out by a processor takes twice as long for them. Tens of thousands are left to tie-program.ts.
 */
import type { Viewport } from "./backdrop.ts";
import { type Drawing, tieLooks } from "./graph-of.ts";

export function drawTies({ context, project }: Viewport, drawing: Drawing): void {
  const { frame, picture } = drawing;
  const lookOf = tieLooks(drawing);
  const places = new Map(
    frame.actors.flatMap(({ id }) => {
      const place = picture.layout.positions.get(id);
      return place === undefined ? [] : [[id, project(place)] as const];
    }),
  );
  const lines = frame.ties.flatMap(({ source, target, look, opacity }) => {
    const [from, to] = [places.get(source), places.get(target)];
    return from === undefined || to === undefined
      ? []
      : [{ from, to, opacity, look: lookOf(source, target, look) }];
  });
  lines.sort((a, b) => a.look.zIndex - b.look.zIndex);
  let last: (typeof lines)[number]["look"] | null = null;
  for (const { from, to, look, opacity } of lines) {
    if (look !== last) {
      context.strokeStyle = look.color;
      context.lineWidth = look.size;
      context.setLineDash(look.dash[1] > 0 ? [...look.dash] : []);
      last = look;
    }
    context.globalAlpha = look.alpha * opacity;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}
