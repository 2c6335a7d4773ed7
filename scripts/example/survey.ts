/**
 * The survey of a wave: who was asked and answered, and what each side said. Answers are
 * drawn from the hidden truth, each side for itself, with ties forgotten and levels missed.
 */
import type { RandomSource } from "../../packages/core/src/kernel/random.ts";
import { addDays } from "../../packages/core/src/model/dates.ts";
import { type CastActor, isOnRegister } from "./cast.ts";
import { bell, happens, pick, type Streams } from "./chance.ts";
import type { Row } from "./csv.ts";
import { SURVEY, WAVES, type WaveId } from "./scenario.ts";
import { pairKey } from "./world.ts";
import type { Truth, Year } from "./year.ts";

interface Wave {
  readonly id: WaveId;
  readonly date: string;
  readonly known: readonly CastActor[];
  readonly truth: Truth;
  readonly silent: ReadonlySet<string>;
}

export function surveyRows(year: Year, stream: Streams): { responses: Row[]; assessments: Row[] } {
  const waves = WAVES.map(({ id, date }): Wave => {
    const known = year.cast.filter((actor) => isOnRegister(actor, date));
    const truth = year.truth[id];
    return { id, date, known, truth, silent: silentActors(id, known, truth, stream) };
  });
  return {
    responses: waves.flatMap((wave) => wave.known.map((actor) => responseRow(wave, actor))),
    assessments: waves.flatMap((wave) => {
      const answering = wave.known.filter((actor) => answers(wave, actor));
      return answering.flatMap((actor) => interview(wave, actor, stream));
    }),
  };
}

/** Bodies outside the territories stand on the roster and are not asked themselves. */
function isAsked(actor: CastActor): boolean {
  return actor.territory !== "external";
}

function answers(wave: Wave, actor: CastActor): boolean {
  return isAsked(actor) && !wave.silent.has(actor.id);
}

/** As many per territory as the scenario says; those with the weakest ties are the first to be lost. */
function silentActors(
  wave: WaveId,
  known: readonly CastActor[],
  truth: Truth,
  stream: Streams,
): Set<string> {
  const silent = new Set<string>();
  for (const [territory, counts] of Object.entries(SURVEY.silent)) {
    const random = stream(`silent/${wave}/${territory}`);
    for (let left = counts[wave]; left > 0; left--) {
      const others = known.filter((one) => one.territory === territory && !silent.has(one.id));
      const next = pick(random, others, (one) => 1 / (1 + totalCloseness(one.id, truth)));
      if (next !== undefined) silent.add(next.id);
    }
  }
  return silent;
}

function totalCloseness(id: string, truth: Truth): number {
  let total = 0;
  for (const [key, value] of truth) if (key.split("|").includes(id)) total += value;
  return total;
}

/**
 * Everybody finds the whole register on the form, except organisations of the Rhodense:
 * theirs lists the labs only, so ties among them are not observed.
 */
function hasShortForm(actor: CastActor): boolean {
  return actor.territory === "rhodense" && actor.kind !== "lab";
}

function rosterOf(wave: Wave, actor: CastActor): readonly CastActor[] {
  const others = wave.known.filter((one) => one.id !== actor.id);
  return hasShortForm(actor) ? others.filter((one) => one.kind === "lab") : others;
}

function responseRow(wave: Wave, actor: CastActor): Row {
  const ids = rosterOf(wave, actor).map((one) => one.id);
  const asked = isAsked(actor);
  return {
    wave: wave.id,
    actor: actor.id,
    asked: asked ? "yes" : "no",
    answered: answers(wave, actor) ? "yes" : "no",
    roster: !asked ? "" : hasShortForm(actor) ? ids.join("|") : "all",
  };
}

/** One side's answers. Labs are interviewed and say "no" aloud; on a form a blank says it. */
function interview(wave: Wave, reporter: CastActor, stream: Streams): Row[] {
  const random = stream(`answers/${wave.id}/${reporter.id}`);
  const habit = bell(stream(`habit/${reporter.id}`)) * SURVEY.habitSpread;
  const delay = SURVEY.firstDay + random.integer(SURVEY.lastDay - SURVEY.firstDay + 1);
  const date = addDays(wave.date, delay);
  return rosterOf(wave, reporter).flatMap((target) => {
    const isInside = target.territory === reporter.territory;
    const truth = wave.truth.get(pairKey(reporter.id, target.id)) ?? 0;
    const level = reportedLevel(truth, isInside, habit, random);
    const answer = { wave: wave.id, date, reporter: reporter.id, target: target.id };
    if (level > 0) return [{ ...answer, ...items(level, habit, random) }];
    return isInside && reporter.kind === "lab" ? [{ ...answer, level: 0 }] : [];
  });
}

function reportedLevel(
  truth: number,
  isInside: boolean,
  habit: number,
  random: RandomSource,
): number {
  const level = Math.min(5, Math.round(truth));
  if (level === 0) return isInside && happens(random, SURVEY.invented) ? 1 : 0;
  if (happens(random, SURVEY.missed[level - 1] ?? 0)) return 0;
  return within(1, 5, truth + habit + bell(random) * SURVEY.answerSpread);
}

/** Frequency and trust go with the level, loosely; each item may be left out. */
function items(level: number, habit: number, random: RandomSource): Row {
  const frequency = within(1, 5, level + bell(random) * SURVEY.frequencySpread);
  const usualTrust = 1 + SURVEY.trustPerLevel * level + habit;
  const trust = within(1, 4, usualTrust + bell(random) * SURVEY.trustSpread);
  return {
    level: happens(random, SURVEY.noLevel) ? "" : level,
    frequency: happens(random, SURVEY.noFrequency) ? "" : frequency,
    trust: happens(random, SURVEY.noTrust) ? "" : trust,
  };
}

function within(lowest: number, highest: number, value: number): number {
  return Math.max(lowest, Math.min(highest, Math.round(value)));
}
