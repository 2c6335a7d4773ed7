/** How dear a place for a name is: what it lies over, near to or across, and how far away it is. */
import { CLEAR, type LabelRequest, type Obstacles, type PlacedLabel } from "./labels.ts";
import { crosses, distance, isNear, touches } from "./rectangles.ts";

export const COVERS_ACTOR = 100;
const NEAR_ACTOR = 1.2;

/** A reader takes a name for that of the nearest actor. */
const NEARER_TO_ANOTHER = 6;
const LEADS_PAST_ACTOR = 12;
const COVERS_MARK = 5;
const CROSSES_TIE = 0.55;
const CROSSES_OWN_TIE = 0.4;

/** Between a name and another actor: the rim of the name must not bite into it. */
const CLEAR_OF_ACTORS = 1.2;

/** Stops as soon as it is dearer than `most`. */
export function costOf(
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
