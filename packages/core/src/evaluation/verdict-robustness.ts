/** Whether a verdict holds under other rules and other answers (methods D18, step 4). */
import {
  type Extent,
  extentOf as extentRule,
  type Overlay,
  overlayOf,
  type Sides,
  verdictLabel,
} from "../change/territory-verdict.ts";
import { minimumDetectableChange, noiseSpread } from "../inference/noise-interval.ts";
import { roundTo12 } from "../model/canonical.ts";
import type { Parameters } from "../model/parameters.ts";
import { SLACK } from "../strength/strength-class.ts";
import { ROBUSTNESS_NOT_ASSESSED, robustnessWords } from "../wording/verdict-words.ts";
import type {
  RobustnessShare,
  Scorecard,
  VerdictMargins,
  VerdictRobustness,
} from "./change-readings.ts";
import { verdictSlot } from "./sampled-numbers.ts";
import type { Column, RepetitionReader } from "./uncertainty.ts";
import { quantitiesFrom, type VerdictQuantities } from "./verdict-numbers.ts";
import { extentOf, flagsOf } from "./verdict-scorecard.ts";

export const NOT_ASSESSED: VerdictRobustness = {
  status: "not-assessed",
  words: ROBUSTNESS_NOT_ASSESSED,
  share: null,
  draws: null,
  cells: null,
  label: null,
};

/** Fewest active actors at the first date, where the second has enough. */
const LEAST_ACTORS_BEFORE = 5;

export function isTooSmall({ from, to }: Sides, leastActors: number): boolean {
  return (to ?? 0) < leastActors || (from ?? 0) < LEAST_ACTORS_BEFORE;
}

/** The rule on what was scored. */
export function readingOf({ extent, flags }: Pick<Scorecard, "extent" | "flags">): {
  readonly extent: Extent;
  readonly overlay: Overlay;
} {
  const { actors, ties, strength } = extent;
  const overlay =
    flags === null
      ? "not-assessed"
      : overlayOf({
          newPole: flags.newPole.score,
          polarization: flags.polarization.score,
          assortativity: flags.assortativity.score,
          integration: flags.integration.score,
        });
  return { extent: extentRule([actors.score, ties.score, strength.score]), overlay };
}

/** What noise of the survey could make of each quantity of a territory. */
export function marginsFrom(reader: RepetitionReader, scope: string): VerdictMargins {
  const sides = (name: string) => {
    const [from, to] = ["from", "to"].map((date) =>
      reader.column(verdictSlot(scope, `${name}/${date}`)),
    );
    return from && to ? { from: from.draws, to: to.draws } : null;
  };
  const detectable = (name: string) => {
    const drawn = sides(name);
    return drawn === null ? null : orNull(minimumDetectableChange(drawn.from, drawn.to));
  };
  const half = (name: string) => {
    const drawn = sides(name);
    if (drawn === null) return null;
    const changes = drawn.to.map((value, run) => value - (drawn.from[run] as number));
    return orNull(noiseSpread(changes)?.halfWidth ?? null);
  };
  return {
    actors: detectable("actors"),
    ties: detectable("ties"),
    strength: detectable("strength"),
    polarization: half("polarization"),
    municipality: half("municipality"),
    kind: half("kind"),
  };
}

/** The verdict made again in every repetition, with the thresholds of the official one. */
export function robustnessFrom(
  reader: RepetitionReader,
  scope: string,
  label: string,
  scorecard: Scorecard,
  parameters: Parameters,
): VerdictRobustness {
  const { wholeDraws, cells } = reader.repetitions;
  const columns = new Map<string, Column | null>();
  const columnOf = (name: string) => {
    const held = columns.get(name) ?? reader.column(verdictSlot(scope, name));
    columns.set(name, held);
    return held;
  };
  const shareOver = (runs: number, side: keyof Column): RobustnessShare => {
    let same = 0;
    for (let run = 0; run < runs; run++) {
      const quantities = quantitiesFrom((name) => columnOf(name)?.[side][run] ?? Number.NaN);
      if (labelOf(quantities, scorecard, parameters) === label) same++;
    }
    return { runs, same };
  };
  const draws = wholeDraws === 0 ? null : shareOver(wholeDraws, "draws");
  const underRules = shareOver(cells.length, "cells");
  const least = Math.min(...[draws ?? underRules, underRules].map(({ same, runs }) => same / runs));
  const share = roundTo12(least);
  const [solid, cautious] = parameters.robustnessCuts;
  const status =
    share >= solid - SLACK ? "solid" : share >= cautious - SLACK ? "cautious" : "inconclusive";
  return {
    status,
    words: robustnessWords(status, share, draws === null ? underRules : null),
    share,
    draws,
    cells: underRules,
    label: status === "inconclusive" ? label : null,
  };
}

/** Null where the territory would not be classifiable. */
function labelOf(
  quantities: VerdictQuantities,
  { thresholds, flags }: Scorecard,
  { verdictMinActors }: Parameters,
): string | null {
  const { actors } = quantities;
  if (isTooSmall(actors, verdictMinActors)) return null;
  const isLarge = [actors.from, actors.to].every((active) => (active ?? 0) >= verdictMinActors);
  // Where too little was observed for the shape to be read, no draw changes that.
  const isRead = flags !== null && isLarge;
  const { extent, overlay } = readingOf({
    extent: extentOf(quantities, thresholds),
    flags: isRead ? flagsOf(quantities, thresholds) : null,
  });
  return verdictLabel(extent, overlay);
}

function orNull(value: number | null): number | null {
  return value === null ? null : roundTo12(value);
}
