/** What lies over the network: the marks of stronger and weaker, the choice, the names. */
import type { TokenReader } from "../theme/tokens.ts";
import type { Ground, Tray, Viewport } from "./backdrop.ts";
import {
  type LabelRequest,
  overlap,
  type PlacedLabel,
  placeLabels,
  type Rectangle,
} from "./label-placement.ts";
import type { ActorMark } from "./scene.ts";

export interface DrawnActor {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly mark: ActorMark;
  readonly isLab: boolean;
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  /** Its name is to be written, if there is room. */
  readonly isNamed: boolean;
  /** How many actors the name may cover. */
  readonly tolerance: number;
  /** The smaller, the earlier its name is placed. */
  readonly rank: number;
  /** Name of the tint behind the name. */
  readonly ground: string;
}

export interface Arrow {
  readonly x: number;
  readonly y: number;
  readonly look: "up" | "down";
  readonly isMuted: boolean;
}

const LINE_HEIGHT = 1.16;

/** On a narrow map marks of the usual size would hide it. */
const USUAL_WIDTH = 740;
const LEAST_ARROW = 0.6;

export function drawArrows(
  { context, width }: Viewport,
  arrows: readonly Arrow[],
  tokens: TokenReader,
): void {
  const scale = Math.min(1, Math.max(LEAST_ARROW, width / USUAL_WIDTH));
  for (const { x, y, look, isMuted } of arrows) {
    const turn = look === "up" ? -scale : scale;
    context.globalAlpha = isMuted ? 0.16 : 1;
    context.beginPath();
    context.moveTo(x, y + turn * 5.5);
    context.lineTo(x + scale * 5.5, y - turn * 4);
    context.lineTo(x - scale * 5.5, y - turn * 4);
    context.closePath();
    context.fillStyle = tokens(`fate-${look}`);
    context.strokeStyle = tokens("paper");
    context.lineWidth = 1;
    context.fill();
    context.stroke();
  }
  context.globalAlpha = 1;
}

export function drawRings(
  { context }: Viewport,
  actors: readonly DrawnActor[],
  tokens: TokenReader,
): void {
  for (const { x, y, radius, isSelected, isHovered } of actors) {
    if (!isSelected && !isHovered) continue;
    context.beginPath();
    context.arc(x, y, radius + 6, 0, 2 * Math.PI);
    context.strokeStyle = tokens("ink");
    context.lineWidth = isSelected ? 2.4 : 1.2;
    context.stroke();
  }
}

/** Names of the territories and of the trays; returns the room they take. */
export function drawTitles(
  { context, width, project }: Viewport,
  grounds: readonly Ground[],
  trays: readonly Tray[],
  trayLabel: string,
  tokens: TokenReader,
): Rectangle[] {
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.strokeStyle = tokens("paper");
  context.lineWidth = 4;
  const taken: Rectangle[] = [];
  const write = (text: string, { x: centre, y }: { x: number; y: number }, size: number) => {
    const half = context.measureText(text).width / 2 + 4;
    const x = Math.max(half, Math.min(width - half, centre));
    const room = { left: x - half, right: x + half, top: y - size, bottom: y + 4 };
    if (taken.some((other) => overlap(room, other))) return;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
    taken.push(room);
  };
  const size = width < 500 ? 12 : 15;
  context.font = `520 ${size}px ${tokens("font-ui")}`;
  context.fillStyle = tokens("ink");
  for (const { name, top } of grounds) {
    const { x, y } = project(top);
    write(name, { x, y: y - 8 }, size);
  }
  context.font = `400 12px ${tokens("font-ui")}`;
  context.fillStyle = tokens("ink-2");
  for (const { place, territory } of trays) {
    write(territory === null ? trayLabel : `${territory}. ${trayLabel}`, project(place), 12);
  }
  return taken;
}

export function drawNames(
  viewport: Viewport,
  actors: readonly DrawnActor[],
  blocked: readonly Rectangle[],
  tokens: TokenReader,
): void {
  const { context, width } = viewport;
  const size = width < 500 ? 12 : 12.5;
  const fontOf = (actor: DrawnActor) =>
    `${actor.isLab || actor.isSelected ? 680 : 520} ${size}px ${tokens("font-ui")}`;
  const named = actors
    .filter((actor) => actor.isNamed)
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const requests = named.map((actor): LabelRequest => {
    context.font = fontOf(actor);
    const lines = withSign(actor);
    return {
      id: actor.id,
      lines,
      x: actor.x,
      y: actor.y,
      radius: actor.radius,
      width: Math.max(...lines.map((line) => context.measureText(line).width)) + 2,
      height: lines.length * size * LINE_HEIGHT,
      tolerance: actor.tolerance,
    };
  });
  const byId = new Map(named.map((actor) => [actor.id, actor]));
  for (const label of placeLabels(requests, actors, viewport, blocked)) {
    const actor = byId.get(label.id);
    if (actor === undefined) continue;
    context.font = fontOf(actor);
    paintName(context, label, size, tokens, actor);
  }
}

function withSign({ lines, mark }: DrawnActor): readonly string[] {
  const sign = mark === "entered" ? "+ " : mark === "left" ? "− " : "";
  return [`${sign}${lines[0] ?? ""}`, ...lines.slice(1)];
}

function paintName(
  context: CanvasRenderingContext2D,
  label: PlacedLabel,
  size: number,
  tokens: TokenReader,
  actor: DrawnActor,
): void {
  const colour =
    actor.mark === "entered" ? "fate-new" : actor.mark === "left" ? "fate-lost" : "ink";
  context.textAlign = label.align;
  context.textBaseline = "top";
  context.lineJoin = "round";
  const x =
    label.align === "left"
      ? label.left + 1
      : label.align === "right"
        ? label.left + label.width - 1
        : label.left + label.width / 2;
  label.lines.forEach((line, index) => {
    const y = label.top + index * size * LINE_HEIGHT;
    context.strokeStyle = tokens(actor.ground);
    context.lineWidth = 3.5;
    context.strokeText(line, x, y);
    context.fillStyle = tokens(colour);
    context.fillText(line, x, y);
  });
}
