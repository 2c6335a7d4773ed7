/** How long ties last from wave to wave: a life table for the ties first seen at each wave. */
import { productLimit, restrictedMeanBetween } from "../kernel/survival.ts";
import type { Network } from "./network.ts";
import { oncePerNetwork } from "./once-per-network.ts";
import {
  LEAST_SPELLS,
  LONGEST_HORIZON,
  nullIfNaN,
  SPELL_STRATA,
  type SpellGroup,
  type SurvivalRow,
  spellGroups,
} from "./tie-spells.ts";
import { type WaveSpell, waveDays, waveSpells, wavesUntil } from "./wave-spells.ts";

export interface LifeTable {
  readonly spells: number;
  readonly ended: number;
  /** Days to the last wave, a year at most; null where waves have no dates. */
  readonly horizon: number | null;
  /** Mean days within the horizon; null with fewer than `LEAST_SPELLS` or without dates. */
  readonly mean: number | null;
  readonly rows: readonly SurvivalRow[];
}

/** The table of each wave but the last, whose ties nobody has looked for since. */
export const waveSurvival: (network: Network) => LifeTable[] = oncePerNetwork((network) => {
  const waves = wavesUntil(network.snapshot).map(({ id }) => id);
  const days = waveDays(network.snapshot);
  const followed = waveSpells(network).filter((spell) => spell.followed > 0);
  return waves.slice(0, -1).map((_, cohort) => {
    const spells = followed.filter((spell) => spell.cohort === cohort);
    // What nobody could look for any more says nothing: the table ends before.
    const last = spells.reduce((most, spell) => Math.max(most, spell.followed), 0) + cohort;
    return tableOf(
      spells,
      waves.slice(cohort, last + 1),
      days?.slice(cohort, last + 1).map((day) => day - days[cohort]!) ?? null,
      cohort === 0 ? "prevalent" : "incident",
    );
  });
});

function tableOf(
  spells: readonly WaveSpell[],
  waves: readonly string[],
  days: readonly number[] | null,
  entry: SurvivalRow["entry"],
): LifeTable {
  const groups = spells.length === 0 ? [] : spellGroups(spells, SPELL_STRATA);
  const horizon = days === null ? null : Math.min(LONGEST_HORIZON, days.at(-1) ?? 0);
  return {
    spells: spells.length,
    ended: spells.filter(({ hasEnded }) => hasEnded).length,
    horizon,
    mean: horizon === null || days === null ? null : meanOf(spells, days, horizon),
    rows: groups.flatMap((group) => rowsOf(group, waves, days, entry)),
  };
}

/** One row a wave; the first is the start. */
function rowsOf(
  { stratum, group, spells }: SpellGroup<WaveSpell>,
  waves: readonly string[],
  days: readonly number[] | null,
  entry: SurvivalRow["entry"],
): SurvivalRow[] {
  const isEnough = spells.length >= LEAST_SPELLS;
  const curve = productLimit(risksOf(spells, days ?? waves.map((_, step) => step)));
  return waves.map((wave, step): SurvivalRow => {
    const day = days?.[step] ?? null;
    const atRisk = step === 0 ? spells.length : curve.atRisk[step - 1]!;
    const hasCurve = isEnough && atRisk > 0;
    const bound = (bounds: Float64Array) => (hasCurve ? nullIfNaN(bounds[step - 1]) : null);
    return {
      entry,
      from: waves[0] ?? null,
      stratum,
      group,
      wave,
      day,
      atRisk,
      ended: step === 0 ? 0 : curve.ended[step - 1]!,
      survival: hasCurve ? (curve.survival[step - 1] ?? 1) : null,
      low: bound(curve.low),
      high: bound(curve.high),
      mean: hasCurve && day !== null ? restrictedMeanBetween(curve, day) : null,
    };
  });
}

function meanOf(spells: readonly WaveSpell[], days: readonly number[], horizon: number) {
  if (spells.length < LEAST_SPELLS) return null;
  return restrictedMeanBetween(productLimit(risksOf(spells, days)), horizon);
}

/** A row for every interval between waves: those looked for at its end, and those gone. */
function risksOf(spells: readonly WaveSpell[], days: readonly number[]) {
  const steps = days.slice(1).map((_, at) => at + 1);
  const count = (holds: (spell: WaveSpell) => boolean) => spells.filter(holds).length;
  return {
    day: Float64Array.from(days.slice(1)),
    atRisk: Uint32Array.from(steps, (step) => count(({ followed }) => followed >= step)),
    ended: Uint32Array.from(steps, (step) =>
      count(({ followed, hasEnded }) => hasEnded && followed === step),
    ),
  };
}
