/** The course of the year, week by week: what happened, and how things truly stood at each wave. */
import type { RandomSource } from "../../packages/core/src/kernel/random.ts";
import { addDays } from "../../packages/core/src/model/dates.ts";
import { type CastActor, castOf, documentedTies } from "./cast.ts";
import { happens, type Streams } from "./chance.ts";
import { bond, dayInWeek, type Gathering, spontaneous } from "./gatherings.ts";
import { heldByAgreement, plannedSteps, type Step } from "./planned.ts";
import { GATHERINGS_PER_MONTH, WAVES, type WaveId, WEEKS_BETWEEN_WAVES } from "./scenario.ts";
import {
  assertDocumented,
  fade,
  foundWorld,
  monthlyPace,
  present,
  type Stretch,
  type World,
} from "./world.ts";

const WEEKS_PER_MONTH = 365.25 / 12 / 7;

/** How close each pair truly was on a day. */
export type Truth = ReadonlyMap<string, number>;

export interface Year {
  readonly cast: readonly CastActor[];
  /** From t0 on, in order of date; nobody kept a record before. */
  readonly gatherings: readonly Gathering[];
  readonly truth: Readonly<Record<WaveId, Truth>>;
}

/** A year before t0 lets ties arise that no document mentions; then the year of the programme. */
export function runYear(stream: Streams): Year {
  const [t0, m6] = WAVES;
  const cast = castOf();
  const ties = documentedTies();
  const world = foundWorld(cast, ties);
  const before = addDays(t0.date, -14 * WEEKS_BETWEEN_WAVES);

  runWeeks(world, 0, before, 2 * WEEKS_BETWEEN_WAVES, stream("before"));
  assertDocumented(world, ties);
  const atT0 = new Map(world.closeness);
  const first = runWeeks(world, 1, t0.date, WEEKS_BETWEEN_WAVES, stream("first-half"));
  const atM6 = new Map(world.closeness);
  const second = runWeeks(world, 2, m6.date, WEEKS_BETWEEN_WAVES, stream("second-half"));
  return {
    cast,
    gatherings: [...first, ...second],
    truth: { t0: atT0, m6: atM6, m12: new Map(world.closeness) },
  };
}

function runWeeks(
  world: World,
  stretch: Stretch,
  start: string,
  weeks: number,
  random: RandomSource,
): Gathering[] {
  const planned = plannedSteps(world, random);
  const happened: Gathering[] = [];
  for (let week = 0; week < weeks; week++) {
    const from = addDays(start, 7 * week);
    const next = addDays(from, 7);
    const due = planned.filter((step) => from <= step.date && step.date < next);
    fade(world, stretch, heldByAgreement(from));
    for (const step of inOrder([...due, ...called(world, stretch, from, random)])) {
      const gathering = step.happen();
      if (gathering === null) continue;
      bond(world, gathering);
      happened.push(gathering);
    }
  }
  return happened;
}

/** What conveners call this week, each at its own pace; guests are chosen when the day has come. */
function called(world: World, stretch: Stretch, weekStart: string, random: RandomSource): Step[] {
  return Object.keys(GATHERINGS_PER_MONTH).flatMap((convener) => {
    if (!happens(random, monthlyPace(convener, stretch) / WEEKS_PER_MONTH)) return [];
    const date = dayInWeek(weekStart, random);
    if (date === null || !present(world, date).some((actor) => actor.id === convener)) return [];
    return [{ date, happen: () => spontaneous(world, convener, date, random) }];
  });
}

function inOrder(steps: readonly Step[]): Step[] {
  return steps.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
