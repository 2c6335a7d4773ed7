/**
 * Coverage by simulation: a network is known, a survey of it is simulated at two dates with the errors
 * that methods E9 supposes, and the interval of the change is asked whether it holds the true one.
 */
import {
  drawsOf,
  drawTies,
  minimumDetectableChange,
  noiseSpread,
  type RandomSource,
  reportError,
  seededRandom,
} from "../../packages/core/src/index.ts";
import type { SnapshotTie } from "../../packages/core/src/snapshot/snapshot-tie.ts";

const ACTORS = 40;
const DRAWS = 200;

/** How far a report errs in the simulated survey. */
const MISS = 0.15;
const SPREAD = 0.11;

/** Chance of a tie at the first date, and of a new one where there was none. */
const WORLDS = [
  { name: "nothing changes", before: 0.15, fresh: 0 },
  { name: "a fifth more ties", before: 0.15, fresh: 0.035 },
  { name: "twice as many ties", before: 0.1, fresh: 0.11 },
] as const;

const INDICATORS = [
  { name: "ties", of: (ties: readonly SnapshotTie[]) => ties.length },
  {
    name: "mean strength",
    of: (ties: readonly SnapshotTie[]) =>
      ties.reduce((sum, { strength }) => sum + strength, 0) / ties.length,
  },
] as const;

export function coverageTable(repetitions: number): string {
  const rows = WORLDS.flatMap((world) =>
    INDICATORS.map((indicator) => row(world, indicator, repetitions)),
  );
  return [
    `Coverage of the 90 % interval, ${repetitions} simulated surveys of ${ACTORS} actors, ${DRAWS} draws each:`,
    "",
    "| what happens | indicator | holds the change of the survey without error | called clear |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function row(
  { name, before, fresh }: (typeof WORLDS)[number],
  indicator: (typeof INDICATORS)[number],
  repetitions: number,
): string {
  let held = 0;
  let clear = 0;
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const random = seededRandom(`coverage/${name}/${indicator.name}/${repetition}`);
    const first = world(before, random);
    const tied = new Set(first.map(({ source, target }) => `${source} ${target}`));
    const added = world(fresh, random).filter(
      ({ source, target }) => !tied.has(`${source} ${target}`),
    );
    const second = [...first, ...added];
    const surveys = [survey(first, random), survey(second, random)] as const;
    const truth = indicator.of(second) - indicator.of(first);
    const seen = indicator.of(surveys[1]) - indicator.of(surveys[0]);
    const draws = drawsOf(`${name}/${repetition}`, "E9", DRAWS);
    const sides = surveys.map((ties, date) => {
      const error = reportError(ties);
      return Float64Array.from({ length: DRAWS }, (_, draw) =>
        indicator.of(drawTies(ties, error, draws.randomOf(2 * draw + date)).ties),
      );
    });
    const [a, b] = [sides[0] as Float64Array, sides[1] as Float64Array];
    const half = noiseSpread(b.map((value, draw) => value - (a[draw] as number)))?.halfWidth ?? 0;
    if (Math.abs(seen - truth) <= half) held++;
    const detectable = minimumDetectableChange(a, b) ?? Number.POSITIVE_INFINITY;
    if (Math.abs(seen) > half && Math.abs(seen) >= detectable) clear++;
  }
  const percent = (part: number) => `${((100 * part) / repetitions).toFixed(1)} %`;
  return `| ${name} | ${indicator.name} | ${percent(held)} | ${percent(clear)} |`;
}

/** Ties as they are, both sides saying the same. */
function world(chance: number, random: RandomSource): SnapshotTie[] {
  const ties: SnapshotTie[] = [];
  for (let a = 0; a < ACTORS; a++) {
    for (let b = a + 1; b < ACTORS; b++) {
      if (random.next() >= chance) continue;
      const strength = 0.2 + 0.7 * random.next();
      const id = (actor: number) => `a${String(actor).padStart(3, "0")}`;
      ties.push({
        source: id(a),
        target: id(b),
        strength,
        status: "confirmed",
        sourceSays: strength,
        targetSays: strength,
      });
    }
  }
  return ties;
}

/** What a survey of them says: each side passes over a tie, or gives another strength. */
function survey(ties: readonly SnapshotTie[], random: RandomSource): readonly SnapshotTie[] {
  return drawTies(ties, { miss: MISS, sd: SPREAD, isAssumed: false, dyads: ties.length }, random)
    .ties;
}
