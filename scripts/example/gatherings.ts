/** Gatherings: who calls them, who comes, and how much closer they leave. */
import type { RandomSource } from "../../packages/core/src/kernel/random.ts";
import { addDays, daysBetween } from "../../packages/core/src/model/dates.ts";
import type { CastActor } from "./cast.ts";
import { pick } from "./chance.ts";
import {
  APPEAL,
  CLOSENESS,
  GATHERING_TYPES,
  type GatheringType,
  INVITATION,
  OPENNESS,
  PAUSES,
  ROOTED,
} from "./scenario.ts";
import { actorOf, bringCloser, closeness, present, type World } from "./world.ts";

export interface Gathering {
  readonly date: string;
  readonly type: GatheringType;
  /** Who called it comes first. */
  readonly participants: readonly string[];
  readonly note: string;
}

/** Any day of the week but Sunday; null if that day falls into a pause. */
export function dayInWeek(weekStart: string, random: RandomSource): string | null {
  const days = [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(weekStart, offset));
  const date = pick(random, days, (day) => (new Date(day).getUTCDay() === 0 ? 0 : 1));
  return date === undefined || isPause(date) ? null : date;
}

export function isPause(date: string): boolean {
  return PAUSES.some(([from, to]) => from <= date && date <= to);
}

/** A gathering that somebody calls on its own initiative; null if nobody can come. */
export function spontaneous(
  world: World,
  convener: string,
  date: string,
  random: RandomSource,
): Gathering | null {
  const types = Object.keys(GATHERING_TYPES) as GatheringType[];
  const type = pick(random, types, (one) => GATHERING_TYPES[one].share) ?? "contact";
  const { fewest, most } = GATHERING_TYPES[type];
  const size = fewest + random.integer(most - fewest + 1);
  const participants = invite(world, [convener], size, date, random);
  return participants.length < 2 ? null : { date, type, participants, note: "" };
}

/** A newcomer's first gathering: with whoever brings it in and one of its partners. */
export function arrival(world: World, newcomer: CastActor, random: RandomSource): Gathering {
  const date = newcomer.from;
  const participants = invite(world, [newcomer.broughtBy, newcomer.id], 3, date, random);
  return { date, type: "co-design", participants, note: `Primo incontro: ${newcomer.label}` };
}

/** A meeting of the whole territory, called on a fixed date. */
export function assembly(
  world: World,
  convener: string,
  size: number,
  date: string,
  random: RandomSource,
): Gathering {
  const participants = invite(world, [convener], size, date, random);
  return { date, type: "contact", participants, note: "Assemblea di territorio" };
}

/** Fills up to `size` from the convener's territory, one by one: who comes draws its partners in. */
function invite(
  world: World,
  already: readonly [string, ...string[]],
  size: number,
  date: string,
  random: RandomSource,
): string[] {
  const host = actorOf(world, already[0]);
  const coming: string[] = [...already];
  while (coming.length < size) {
    const around = present(world, date).filter(
      (actor) => actor.territory === host.territory && !coming.includes(actor.id),
    );
    const next = pick(random, around, (actor) => attraction(world, host, coming, actor, date));
    if (next === undefined) break;
    coming.push(next.id);
  }
  return coming;
}

function attraction(
  world: World,
  host: CastActor,
  coming: readonly string[],
  actor: CastActor,
  date: string,
): number {
  const known = closeness(world, host.id, actor.id);
  const through = Math.max(...coming.map((id) => closeness(world, id, actor.id)));
  const unfamiliar = INVITATION.friendOfFriend * through + INVITATION.stranger;
  const home = ROOTED[host.id] ?? INVITATION.sameMunicipality;
  const isNeighbour = host.municipality === actor.municipality;
  const isNew = actor.from !== "" && daysBetween(actor.from, date) < INVITATION.newForDays;
  return (
    (known + unfamiliar * (OPENNESS[host.id] ?? 1)) *
    (isNeighbour ? home : 1) *
    (isNew ? INVITATION.newcomer : 1) *
    (APPEAL[actor.id] ?? 1)
  );
}

/** The more people in the room, the less each two of them take home (methods A5). */
export function bond(world: World, { type, participants }: Gathering): void {
  const gain = (CLOSENESS.gain * GATHERING_TYPES[type].lift) / (participants.length - 1);
  for (const [i, a] of participants.entries()) {
    for (const b of participants.slice(i + 1)) bringCloser(world, a, b, gain);
  }
}
