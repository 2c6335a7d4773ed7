/** A name beside an actor: the room it asks for, and how it is written once it has a place. */
import { polygonContains } from "d3-polygon";
import { INK } from "../palette.ts";
import type { Preset } from "../preset.ts";
import type { Line, Text } from "../scene.ts";
import { type TextStyle, textWidth } from "../text/text-style.ts";
import type { DrawnGround } from "./grounds.ts";
import type { LabelRequest, LabelShape, PlacedLabel } from "./labels.ts";
import type { Disc } from "./rectangles.ts";

export interface ActorName {
  /** Put before the name: `+ ` for who came. */
  readonly sign: string;
  /** Ways to break it into lines, the usual one first. */
  readonly lines: readonly (readonly string[])[];
  readonly face: TextStyle["face"];
  readonly fill: string;
  /** It is rather led to by a line than left out. */
  readonly mayLead: boolean;
  /** The text speaks of the actor. */
  readonly isNeeded?: boolean;
}

/** The room that a name asks for, in each of its ways. */
export function labelRequest(
  id: string,
  name: ActorName,
  disc: Disc,
  { label }: Preset,
): LabelRequest {
  const style = { face: name.face, size: label.size };
  const shapes = name.lines.map((way): LabelShape => {
    const lines = way.map((line, index) => (index === 0 ? `${name.sign}${line}` : line));
    const width = Math.max(...lines.map((line) => textWidth(line, style)));
    return { lines, width, height: lines.length * label.leading };
  });
  const { mayLead, isNeeded = false } = name;
  return { ...disc, id, shapes, mayLead, isNeeded };
}

/** Of the place of a line of text, from its top to its baseline, as a share of the size. */
const ASCENT = 0.78;

/** The name where it was placed, with a rim in the colour of the ground below it. */
export function labelTexts(
  { face, fill }: ActorName,
  { lines, area, align }: PlacedLabel,
  { label: { size, leading } }: Preset,
  grounds: readonly DrawnGround[],
): Text[] {
  const centre: [number, number] = [(area.left + area.right) / 2, (area.top + area.bottom) / 2];
  const ground = grounds.find(({ outline }) => polygonContains([...outline], centre));
  const x = align === "start" ? area.left : align === "end" ? area.right : centre[0];
  return lines.map((content, index) => ({
    type: "text",
    x,
    y: area.top + index * leading + (leading - size) / 2 + size * ASCENT,
    content,
    style: { face, size, fill },
    anchor: align,
    halo: ground?.fill ?? INK.paper,
  }));
}

/** The line that leads from a name to its actor. Never in the colour of a fate: it is no tie. */
export function leaderLine({ leader }: PlacedLabel): Line[] {
  if (leader === null) return [];
  const [from, to] = leader;
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return [{ type: "line", ...ends, stroke: INK.ink, width: 0.4 }];
}
