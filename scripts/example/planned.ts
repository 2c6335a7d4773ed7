/** Everything that has a date of its own, as steps the year takes when their day comes. */
import type { RandomSource } from "../../packages/core/src/kernel/random.ts";
import { addDays } from "../../packages/core/src/model/dates.ts";
import {
  AGREEMENTS,
  type Agreement,
  ASSEMBLIES,
  EXCHANGES,
  MERGER,
  type Series,
  WORKSHOPS,
} from "./agenda.ts";
import { arrival, assembly, type Gathering, isPause } from "./gatherings.ts";
import { CLOSENESS, WAVES } from "./scenario.ts";
import { bringCloser, leave, merge, pairKey, present, type World } from "./world.ts";

export interface Step {
  readonly date: string;
  /** Changes the world; gives the gathering, if it was one. */
  readonly happen: () => Gathering | null;
}

export function plannedSteps(world: World, random: RandomSource): Step[] {
  const newcomers = world.actors.filter((actor) => actor.from !== "");
  const agreements: readonly Agreement[] = Object.values(AGREEMENTS);
  const closing = world.actors.filter((actor) => actor.exit === "closed");
  return [
    ...newcomers.map((one) => ({ date: one.from, happen: () => arrival(world, one, random) })),
    ...closing.map((one) => silently(one.to, () => leave(world, one.id))),
    ...agreements.map((one) => silently(one.from, () => sign(world, one.signatories))),
    ...EXCHANGES.flatMap((one) => datesOf(one).map((date) => exchangeStep(date, one.labs))),
    ...ASSEMBLIES.flatMap((one) =>
      datesOf(one).map((date) => ({
        date,
        happen: () => assembly(world, one.convener, one.participants, date, random),
      })),
    ),
    ...Object.values(WORKSHOPS).map((workshop) => workshopStep(world, workshop)),
    silently(MERGER.date, () => merge(world, MERGER.absorbed, MERGER.survivor)),
  ];
}

function silently(date: string, change: () => void): Step {
  return {
    date,
    happen: () => {
      change();
      return null;
    },
  };
}

function exchangeStep(date: string, labs: readonly string[]): Step {
  const note = "Scambio tra laboratori di territori diversi";
  return { date, happen: () => ({ date, type: "co-design", participants: labs, note }) };
}

function datesOf({ from, everyWeeks }: Series): string[] {
  const dates: string[] = [];
  for (let date = from; date < WAVES[2].date; date = addDays(date, 7 * everyWeeks)) {
    if (!isPause(date)) dates.push(date);
  }
  return dates;
}

function workshopStep(world: World, { date, note }: { date: string; note: string }): Step {
  const labs = () => present(world, date).filter((actor) => actor.kind === "lab");
  return {
    date,
    happen: () => ({ date, type: "co-design", participants: labs().map((lab) => lab.id), note }),
  };
}

function sign(world: World, signatories: readonly string[]): void {
  for (const [a, b] of pairsOf(signatories)) bringCloser(world, a, b, CLOSENESS.signing);
}

/** Pairs that an agreement in force on this day keeps from fading. */
export function heldByAgreement(date: string): Set<string> {
  const agreements: readonly Agreement[] = Object.values(AGREEMENTS);
  const inForce = agreements.filter(({ from, to }) => from <= date && (to === "" || date <= to));
  const pairs = inForce.flatMap((one) => pairsOf(one.signatories));
  return new Set(pairs.map(([a, b]) => pairKey(a, b)));
}

function pairsOf(ids: readonly string[]): [string, string][] {
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b): [string, string] => [a, b]));
}
