/**
 * What the survey could have said if it were taken again (methods E9).
 *
 * Error of one report, from the dyads that both sides answered about and at least one calls a tie
 * (a both, c one of them):
 *
 *     q = c / (2a + c)        a side passes over a tie
 *     sd = SD_d / √2          SD_d = √( Σ (s_i→j − s_j→i)² / (a + c) )
 *
 * A draw lets each side pass over its tie with q, moves each report that stays by N(0, sd²) cut to
 * 0–1, and reconciles the two sides as always. Nobody is made to name a tie that they did not. Drawn
 * networks therefore hold fewer ties than the one observed: only how much they vary is used.
 * With fewer than 15 such dyads q is 0.15 and sd 0.11, marked as assumed. Ties that only documents
 * state have no side that could err and stay.
 *
 * Source: own procedure; the smallest detectable change after Terwee et al. (2007).
 */
import { randomNormal } from "d3-random";
import type { RandomSource } from "../kernel/random.ts";
import type { SnapshotTie } from "../snapshot/snapshot-tie.ts";
import { reconcile } from "../strength/reconcile.ts";

const LEAST_DYADS = 15;
const ASSUMED = { miss: 0.15, sd: 0.11 };

export interface ReportError {
  /** Chance that a side passes over its tie. */
  readonly miss: number;
  /** Standard deviation of the strength that one side gives. */
  readonly sd: number;
  /** Too few dyads told by both sides to know either. */
  readonly isAssumed: boolean;
  readonly dyads: number;
}

/** @param ties of a wave; under union every dyad that a side calls a tie is one */
export function reportError(ties: readonly SnapshotTie[]): ReportError {
  let both = 0;
  let one = 0;
  let squares = 0;
  for (const { sourceSays, targetSays } of ties) {
    if (sourceSays === null || targetSays === null) continue;
    if (sourceSays > 0 && targetSays > 0) both++;
    else one++;
    squares += (sourceSays - targetSays) ** 2;
  }
  const dyads = both + one;
  if (dyads < LEAST_DYADS) return { ...ASSUMED, isAssumed: true, dyads };
  return {
    miss: one / (2 * both + one),
    sd: Math.sqrt(squares / dyads / 2),
    isAssumed: false,
    dyads,
  };
}

/** The ties of one draw, in the order of `ties`, without those that no side names this time. */
export function drawTies(
  ties: readonly SnapshotTie[],
  { miss, sd }: ReportError,
  random: RandomSource,
): DrawnTies {
  const noise = randomNormal.source(() => random.next())(0, sd);
  const again = (said: number | null): number | null => {
    if (said === null || said === 0) return said;
    return random.next() < miss ? 0 : shifted(said, noise);
  };
  const drawn: SnapshotTie[] = [];
  const places: number[] = [];
  for (const [place, tie] of ties.entries()) {
    const [sourceSays, targetSays] = [again(tie.sourceSays), again(tie.targetSays)];
    const said = reconcile(sourceSays, targetSays);
    if (said === null) {
      drawn.push(tie);
    } else {
      const { strength, status } = said;
      if (status === "absent") continue;
      drawn.push({ ...tie, strength, status, sourceSays, targetSays });
    }
    places.push(place);
  }
  return { ties: drawn, places: Uint32Array.from(places) };
}

export interface DrawnTies {
  readonly ties: readonly SnapshotTie[];
  /** Place of each among the ties that were drawn from. */
  readonly places: Uint32Array;
}

const MOST_TRIES = 100;

/** The report moved by noise, drawn again until it lies on the scale. */
function shifted(said: number, noise: () => number): number {
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const moved = said + noise();
    if (moved > 0 && moved <= 1) return moved;
  }
  return said;
}
