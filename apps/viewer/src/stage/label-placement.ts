/** Names beside actors: the important ones first, none over another name or over an actor. */
import { bisectLeft, bisectRight } from "d3-array";

export interface LabelRequest {
  readonly id: string;
  readonly lines: readonly string[];
  /** Centre and radius of the actor on screen. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** How many small actors it may cover for want of a free place; Infinity = it is written in any case. */
  readonly tolerance: number;
}

export interface PlacedLabel extends LabelRequest {
  readonly left: number;
  readonly top: number;
  readonly align: "left" | "center" | "right";
}

type Disc = Pick<LabelRequest, "x" | "y" | "radius">;

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelRoom {
  /** From the actor to its name, the nearer first. */
  readonly gaps: readonly number[];
  /** How far a name keeps from discs that are not its own. */
  readonly clearance: number;
}

const USUAL_ROOM: LabelRoom = { gaps: [4, 9, 15], clearance: 0 };
/** An actor of this radius counts as one; a hub as several, so that no name hides it. */
const SMALL_RADIUS = 6;

type Place = Pick<PlacedLabel, "left" | "top" | "align">;

/** Twelve places around the actor, the usual ones first. */
function placesAround(
  { x, y, radius, width, height }: LabelRequest,
  gap: number,
): readonly Place[] {
  const corner = radius * 0.7 + gap * 0.7;
  const [right, left] = [x + radius + gap, x - radius - gap - width];
  const [below, above] = [y + radius + gap, y - radius - gap - height];
  const middle = y - height / 2;
  return [
    { left: right, top: middle, align: "left" },
    { left, top: middle, align: "right" },
    { left: x - width / 2, top: below, align: "center" },
    { left: x - width / 2, top: above, align: "center" },
    { left: x + corner, top: y + corner, align: "left" },
    { left: x + corner, top: y - corner - height, align: "left" },
    { left: x - corner - width, top: y + corner, align: "right" },
    { left: x - corner - width, top: y - corner - height, align: "right" },
    { left: x - radius, top: below, align: "left" },
    { left: x - radius, top: above, align: "left" },
    { left: x + radius - width, top: below, align: "right" },
    { left: x + radius - width, top: above, align: "right" },
  ];
}

/**
 * @param requests the most important first; one that finds no free side is left out
 * @param taken discs that names must not cover (every actor on screen)
 * @param blocked titles and buttons that names must not cover, even if forced
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  taken: readonly Disc[],
  viewport: { readonly width: number; readonly height: number },
  blocked: readonly Rectangle[] = [],
  { gaps, clearance }: LabelRoom = USUAL_ROOM,
): PlacedLabel[] {
  const used: Rectangle[] = [...blocked];
  const placed: PlacedLabel[] = [];
  const discsIn = fromLeftToRight(taken);
  for (const label of requests) {
    // What is far from all its places is looked at once, not for each of them.
    const reach = reachOf(label, Math.max(...gaps) + clearance);
    const names = used.filter((other) => overlap(reach, other));
    const discs = discsIn(reach).map((disc) =>
      clearance === 0 || isUnder(disc, label) ? disc : { ...disc, radius: disc.radius + clearance },
    );
    let best: { readonly place: Place; readonly cost: number } | null = null;
    for (const gap of gaps) {
      for (const place of placesAround(label, gap)) {
        const area = rectangle(label, place);
        if (!isInside(area, viewport)) continue;
        const most = Math.min(best?.cost ?? Number.POSITIVE_INFINITY, label.tolerance);
        const cost = costOf(area, names, discs, most);
        if (best === null || cost < best.cost) best = { place, cost };
        if (cost === 0) break;
      }
      if (best?.cost === 0) break;
    }
    if (best === null || best.cost > label.tolerance) continue;
    used.push(rectangle(label, best.place));
    placed.push({ ...label, ...best.place });
  }
  return placed;
}

/** Those of the discs that touch an area: of hundreds, only the ones above or below it are looked at. */
function fromLeftToRight(taken: readonly Disc[]): (area: Rectangle) => Disc[] {
  const discs = [...taken].sort((a, b) => a.x - b.x);
  const places = discs.map(({ x }) => x);
  const widest = Math.max(0, ...discs.map(({ radius }) => radius));
  return (area) =>
    discs
      .slice(bisectLeft(places, area.left - widest), bisectRight(places, area.right + widest))
      .filter((disc) => touches(area, disc));
}

/** Room for every place around the actor. */
function reachOf({ x, y, radius, width, height }: LabelRequest, around: number): Rectangle {
  const most = radius + around;
  return {
    left: x - most - width,
    right: x + most + width,
    top: y - most - height,
    bottom: y + most + height,
  };
}

function isUnder(disc: Disc, label: LabelRequest): boolean {
  return disc.x === label.x && disc.y === label.y;
}

/** Exact up to `most`; a place that costs more is not taken, and is not looked at further. */
function costOf(
  area: Rectangle,
  names: readonly Rectangle[],
  discs: readonly Disc[],
  most: number,
): number {
  let cost = 0;
  for (const name of names) {
    if (overlap(area, name)) cost += 10;
    if (cost > most) return cost;
  }
  for (const disc of discs) {
    if (touches(area, disc)) cost += (disc.radius / SMALL_RADIUS) ** 2;
    if (cost > most) return cost;
  }
  return cost;
}

function rectangle(label: LabelRequest, place: Place): Rectangle {
  return {
    left: place.left,
    top: place.top,
    right: place.left + label.width,
    bottom: place.top + label.height,
  };
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function touches(area: Rectangle, disc: Disc): boolean {
  const dx = disc.x - Math.min(Math.max(disc.x, area.left), area.right);
  const dy = disc.y - Math.min(Math.max(disc.y, area.top), area.bottom);
  return dx * dx + dy * dy < disc.radius * disc.radius;
}

function isInside(area: Rectangle, viewport: { width: number; height: number }): boolean {
  return (
    area.left >= 0 &&
    area.top >= 0 &&
    area.right <= viewport.width &&
    area.bottom <= viewport.height
  );
}

const LINE = 20;

/** The name in at most two lines of about 20 letters; what does not fit ends in an ellipsis. */
export function nameLines(name: string): readonly string[] {
  const short = name.replace(/\s*\([^)]*\)\s*$/, "").trim() || name;
  if (short.length <= LINE) return [short];
  const lines: string[] = [""];
  for (const word of short.split(/\s+/)) {
    const line = lines.at(-1) ?? "";
    if (line === "" || line.length + 1 + word.length <= LINE)
      lines[lines.length - 1] = `${line} ${word}`.trim();
    else lines.push(word);
  }
  if (lines.length <= 2) return lines;
  return [lines[0] ?? "", `${(lines[1] ?? "").replace(/[\s–—\-,.]+$/, "")}…`];
}
