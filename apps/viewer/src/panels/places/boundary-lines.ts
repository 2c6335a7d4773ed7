import type { Boundaries } from "../../state/boundaries.ts";
import type { Projection } from "./plan.ts";

/** The lines that come into the drawing, as one path; null where none does. */
export function boundaryPath({ lines }: Boundaries, projection: Projection): string | null {
  const { width, height, toPixels } = projection;
  const commands = lines.flatMap((line): string[] => {
    const points: string[] = [];
    let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let at = 0; at < line.length; at += 2) {
      const { x, y } = toPixels({ east: line[at] ?? 0, north: line[at + 1] ?? 0 });
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      points.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
    }
    const isOutside = left > width || right < 0 || top > height || bottom < 0;
    return points.length < 2 || isOutside ? [] : [`M${points.join("L")}`];
  });
  return commands.length === 0 ? null : commands.join("");
}
