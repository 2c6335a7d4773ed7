import { LegamiError } from "../errors.ts";
import type { JournalState } from "../journal/journal-state.ts";
import type { Actor } from "../model/actor.ts";
import { DyadMap } from "../model/dyad.ts";
import { SLACK } from "../strength/strength-class.ts";
import type { Moment } from "./moment.ts";
import { byEnds, type SnapshotTie } from "./snapshot-tie.ts";

/**
 * Ties of a network that brings its own weights: the weights of a pair are added, and divided by the
 * stated maximum where there is one. Rows without a weight are one tie of weight 1.
 *
 * @throws LegamiError `LEGAMI_INVALID_INPUT` if a sum exceeds the stated maximum
 */
export function givenTies(
  state: JournalState,
  moment: Moment,
  actors: readonly Actor[],
): SnapshotTie[] {
  const onRegister = new Set(actors.map((actor) => actor.id));
  const wave = (moment.wave ?? moment.carried?.wave)?.id;
  const sums = new DyadMap<number>();
  for (const { payload } of state.givenTies) {
    const { source, target, weight } = payload;
    if (
      payload.wave !== wave ||
      source === target ||
      !onRegister.has(source) ||
      !onRegister.has(target)
    )
      continue;
    sums.set(source, target, weight === null ? 1 : (sums.get(source, target) ?? 0) + weight);
  }
  const maximum = state.settings.weightMax;
  const ties: SnapshotTie[] = [];
  for (const [{ source, target }, sum] of sums.entries()) {
    const strength = maximum === null ? sum : sum / maximum;
    if (maximum !== null && strength > 1 + SLACK) refuseSum(source, target, sum, maximum);
    ties.push({ source, target, strength, status: "given", sourceSays: null, targetSays: null });
  }
  return ties.sort(byEnds);
}

function refuseSum(source: string, target: string, sum: number, maximum: number): never {
  throw new LegamiError(
    "LEGAMI_INVALID_INPUT",
    `the weights of ${source} and ${target} add up to ${sum}, above the stated maximum ${maximum}`,
    { details: { source, target, sum, maximum } },
  );
}
