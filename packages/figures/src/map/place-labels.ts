/**
 * Names beside actors: the important ones first, none over another name, none over an actor. Each
 * tries directions around its actor, ever farther away; from some distance on a thin line leads back.
 */
import type { Point } from "@legami/core";
import { COVERS_ACTOR, costOf } from "./label-cost.ts";
import {
  CLEAR,
  type LabelRequest,
  type LabelShape,
  type Obstacles,
  type PlacedLabel,
} from "./labels.ts";
import { crosses, grown, isWithin, overlap, type Rectangle, touches } from "./rectangles.ts";

const DIRECTIONS = 16;
const GAPS = [2, 4, 7.5];
const LEADING_GAPS = [12, 16, 21, 27, 34, 42, 52, 64];
/** For names that the text needs, wherever there is room. */
const FAR_GAPS = [...LEADING_GAPS, 80, 100, 125];
const LEADS_FROM = 12;

const PER_POINT_AWAY = 0.13;
const UNUSUAL_SHAPE = 0.7;

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
