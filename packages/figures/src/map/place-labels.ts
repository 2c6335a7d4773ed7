/**
 * Names beside actors: the important ones first, none over another name, none over an actor. Each
 * tries directions around its actor, ever farther away; from some distance on a thin line leads back.
 */
import type { Point } from "@legami/core";

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Disc extends Point {
  readonly radius: number;
}

/** One way to break a name into lines. */
export interface LabelShape {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export interface LabelRequest extends Disc {
  readonly id: string;
  /** The usual one first. */
  readonly shapes: readonly LabelShape[];
  /** It is led to its actor by a line, rather than left out. */
  readonly mayLead: boolean;
  /** The text speaks of it: its line may even pass close by another actor. */
  readonly isNeeded?: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly area: Rectangle;
  readonly align: "start" | "middle" | "end";
  /** From the actor's rim to the label, where they stand apart. */
  readonly leader: readonly [Point, Point] | null;
}

interface Segment {
  readonly from: Point;
  readonly to: Point;
  /** Ids of its ends. */
  readonly ends: readonly [string, string];
  /** How much it hurts to cross it, 1 for a thin line. */
  readonly weight: number;
}

export interface Obstacles {
  readonly frame: Rectangle;
  /** Titles and the like. */
  readonly blocked: readonly Rectangle[];
  readonly actors: readonly (Disc & { readonly id: string })[];
  readonly marks: readonly Disc[];
  readonly ties: readonly Segment[];
}

const DIRECTIONS = 16;
const GAPS = [2, 4, 7.5];
const LEADING_GAPS = [12, 16, 21, 27, 34, 42, 52, 64];
/** For names that the text needs, wherever there is room. */
const FAR_GAPS = [...LEADING_GAPS, 80, 100, 125];
const LEADS_FROM = 12;

const COVERS_ACTOR = 100;
const NEAR_ACTOR = 1.2;
/** A reader takes a name for that of the nearest actor. */
const NEARER_TO_ANOTHER = 6;
const LEADS_PAST_ACTOR = 12;
const COVERS_MARK = 5;
const CROSSES_TIE = 0.55;
const CROSSES_OWN_TIE = 0.4;
const PER_POINT_AWAY = 0.13;
const UNUSUAL_SHAPE = 0.7;

/** Between two names. */
const CLEAR = 0.8;
/** Between a name and another actor: the rim of the name must not bite into it. */
const CLEAR_OF_ACTORS = 1.2;

/** More than any gap without a line, by which another actor may be taken for the name's. */
const REACH = 12;

interface Placement {
  readonly labels: readonly PlacedLabel[];
  readonly leftOut: readonly string[];
}

/** Those that found no room go first in the next attempt, and everybody else in the order as before. */
const ATTEMPTS = 12;

/** @param requests the most important first */
export function placeLabels(requests: readonly LabelRequest[], obstacles: Obstacles): Placement {
  let last = placeInOrder(requests, obstacles);
  let best = last;
  let order = requests;
  for (let attempt = 1; attempt < ATTEMPTS && missed(requests, best) > 0; attempt++) {
    const { leftOut } = last;
    const isFirst = ({ id, mayLead }: LabelRequest) => mayLead && leftOut.includes(id);
    order = [...order.filter(isFirst), ...order.filter((request) => !isFirst(request))];
    last = placeInOrder(order, obstacles);
    if (missed(requests, last) < missed(requests, best)) best = last;
  }
  return best;
}

/** Names that should have been led to their actors rather than left out. */
function missed(requests: readonly LabelRequest[], { leftOut }: Placement): number {
  return requests.filter(({ id, mayLead }) => mayLead && leftOut.includes(id)).length;
}

function placeInOrder(requests: readonly LabelRequest[], obstacles: Obstacles): Placement {
  const used: Used = { areas: [...obstacles.blocked], leaders: [] };
  const labels: PlacedLabel[] = [];
  const leftOut: string[] = [];
  for (const request of requests) {
    const best =
      cheapest(request, GAPS, used, obstacles) ??
      (request.mayLead ? cheapest(request, LEADING_GAPS, used, obstacles) : null) ??
      (request.isNeeded === true ? cheapest(request, FAR_GAPS, used, obstacles) : null);
    if (best === null) {
      leftOut.push(request.id);
      continue;
    }
    used.areas.push(grown(best.area, CLEAR));
    if (best.leader !== null) used.leaders.push(best.leader);
    labels.push(best);
  }
  return { labels, leftOut };
}

interface Used {
  readonly areas: Rectangle[];
  readonly leaders: (readonly [Point, Point])[];
}

/** By another name, or by the line that leads to one. */
function isTaken({ area, leader }: PlacedLabel, { areas, leaders }: Used): boolean {
  return (
    areas.some((other) => overlap(area, other)) ||
    leaders.some(([from, to]) => crosses(area, from, to)) ||
    (leader !== null && areas.some((other) => crosses(other, ...leader)))
  );
}

function cheapest(
  request: LabelRequest,
  gaps: readonly number[],
  all: Used,
  everything: Obstacles,
): PlacedLabel | null {
  const reach = reachOf(request, gaps);
  const used = usedWithin(reach, all);
  const obstacles = obstaclesWithin(reach, everything);
  let best: PlacedLabel | null = null;
  let least = COVERS_ACTOR;
  for (const [index, shape] of request.shapes.entries()) {
    for (const gap of gaps) {
      for (let direction = 0; direction < DIRECTIONS; direction++) {
        const candidate = labelAt(request, shape, direction / DIRECTIONS, gap);
        if (!isWithin(candidate.area, obstacles.frame)) continue;
        if (isTaken(candidate, used)) continue;
        const cost = preference(direction) + gap * PER_POINT_AWAY + index * UNUSUAL_SHAPE;
        if (cost >= least) continue;
        const total = cost + costOf(request, candidate, obstacles, least - cost);
        if (total < least) [best, least] = [candidate, total];
      }
    }
  }
  return best;
}

/** Wherever the name may come to stand, and what is so near that it counts. */
function reachOf({ x, y, radius, shapes }: LabelRequest, gaps: readonly number[]): Rectangle {
  const away = radius + Math.max(...gaps) + REACH;
  const [width, height] = [
    Math.max(...shapes.map((shape) => shape.width)),
    Math.max(...shapes.map((shape) => shape.height)),
  ];
  return {
    left: x - away - width,
    top: y - away - height,
    right: x + away + width,
    bottom: y + away + height,
  };
}

function usedWithin(reach: Rectangle, { areas, leaders }: Used): Used {
  return {
    areas: areas.filter((area) => overlap(area, reach)),
    leaders: leaders.filter(([from, to]) => crosses(reach, from, to)),
  };
}

function obstaclesWithin(reach: Rectangle, all: Obstacles): Obstacles {
  return {
    ...all,
    actors: all.actors.filter((actor) => touches(reach, actor)),
    marks: all.marks.filter((mark) => touches(reach, mark)),
    ties: all.ties.filter(({ from, to }) => crosses(reach, from, to)),
  };
}

function labelAt(
  { id, x, y, radius }: LabelRequest,
  { lines, width, height }: LabelShape,
  turn: number,
  gap: number,
): PlacedLabel {
  const [cos, sin] = [Math.cos(turn * 2 * Math.PI), Math.sin(turn * 2 * Math.PI)];
  const rim = { x: x + radius * cos, y: y + radius * sin };
  const end = { x: x + (radius + gap) * cos, y: y + (radius + gap) * sin };
  // The point of the label's border that looks back at the actor.
  const most = Math.max(Math.abs(cos), Math.abs(sin));
  const left = end.x - (width * (1 - cos / most)) / 2;
  const top = end.y - (height * (1 - sin / most)) / 2;
  return {
    id,
    lines,
    area: { left, top, right: left + width, bottom: top + height },
    align: cos > 0.3 ? "start" : cos < -0.3 ? "end" : "middle",
    leader: gap >= LEADS_FROM ? [rim, end] : null,
  };
}

/** To the right best, then left, above and below, then in between. */
function preference(direction: number): number {
  const quarter = direction / (DIRECTIONS / 4);
  if (quarter === 0) return 0;
  if (quarter === 2) return 0.2;
  return Number.isInteger(quarter) ? 0.3 : 0.45;
}

/** Stops as soon as it is dearer than `most`. */
function costOf(
  request: LabelRequest,
  { area, leader }: PlacedLabel,
  { actors, marks, ties }: Obstacles,
  most: number,
): number {
  let cost = 0;
  const own = distance(area, request);
  if (own < CLEAR) return COVERS_ACTOR;
  for (const actor of actors) {
    if (actor.id === request.id) continue;
    const room = distance(area, actor);
    if (room < CLEAR_OF_ACTORS) return COVERS_ACTOR;
    if (room < 2 * CLEAR_OF_ACTORS) cost += NEAR_ACTOR;
    if (leader === null && room <= own + 1) cost += NEARER_TO_ANOTHER;
    if (leader !== null && isNear(actor, leader)) {
      if (request.isNeeded !== true) return COVERS_ACTOR;
      cost += LEADS_PAST_ACTOR;
    }
  }
  for (const mark of marks) if (touches(area, mark)) cost += COVERS_MARK;
  for (const { from, to, ends, weight } of ties) {
    if (cost >= most) return cost;
    if (!crosses(area, from, to)) continue;
    cost += weight * (ends.includes(request.id) ? CROSSES_OWN_TIE : CROSSES_TIE);
  }
  return cost;
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function grown({ left, top, right, bottom }: Rectangle, by: number): Rectangle {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function isWithin(area: Rectangle, frame: Rectangle): boolean {
  return (
    area.left >= frame.left &&
    area.top >= frame.top &&
    area.right <= frame.right &&
    area.bottom <= frame.bottom
  );
}

/** Between the rectangle and the rim of the disc; below 0 where they touch. */
function distance(area: Rectangle, { x, y, radius }: Disc): number {
  const dx = x - Math.min(Math.max(x, area.left), area.right);
  const dy = y - Math.min(Math.max(y, area.top), area.bottom);
  return Math.sqrt(dx * dx + dy * dy) - radius;
}

export function touches(area: Rectangle, disc: Disc): boolean {
  return distance(area, disc) < 0;
}

function isNear(disc: Disc, [from, to]: readonly [Point, Point]): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const along = ((disc.x - from.x) * dx + (disc.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  const asideX = disc.x - from.x - share * dx;
  const asideY = disc.y - from.y - share * dy;
  return asideX * asideX + asideY * asideY < (disc.radius + 1) ** 2;
}

/** The segment has a piece inside the rectangle. */
function crosses(area: Rectangle, from: Point, to: Point): boolean {
  const { left, top, right, bottom } = area;
  if (
    (from.x < left && to.x < left) ||
    (from.x > right && to.x > right) ||
    (from.y < top && to.y < top) ||
    (from.y > bottom && to.y > bottom)
  )
    return false;
  // Not to one side of it, so it crosses unless all four corners lie on one side of its line.
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const side = (x: number, y: number) => Math.sign(dx * (y - from.y) - dy * (x - from.x));
  const sides = side(left, top) + side(right, top) + side(left, bottom) + side(right, bottom);
  return Math.abs(sides) < 4;
}
