/** How long ties last in the diary: tables of the episodes that began, and of those found going on. */
import { productLimit, restrictedMean, riskTable, type SurvivalCurve } from "../kernel/survival.ts";
import { dayNumber } from "../model/dates.ts";
import { type EnactedSpell, enactedSpells } from "./enacted-spells.ts";
import type { Network } from "./network.ts";
import { oncePerNetwork } from "./once-per-network.ts";
import { withStrata } from "./spell-strata.ts";
import {
  LEAST_SPELLS,
  LONGEST_HORIZON,
  nullIfNaN,
  SPELL_STRATA,
  type SpellGroup,
  type SurvivalRow,
  spellGroups,
  type TieSpell,
} from "./tie-spells.ts";

export interface SurvivalTable {
  readonly spells: number;
  readonly ended: number;
  /** Episodes of one day only. */
  readonly ofOneDay: number;
  /** Days that the curve is read for: what the earliest could be followed for, a year at most. */
  readonly horizon: number;
  /** Mean days within the horizon; null with fewer than `LEAST_SPELLS` or without a horizon. */
  readonly mean: number | null;
  readonly rows: readonly SurvivalRow[];
}

type Entry = SurvivalRow["entry"];
type Spell = EnactedSpell & TieSpell;

export const enactedSurvival: (network: Network) => Readonly<Record<Entry, SurvivalTable>> =
  oncePerNetwork((network) => {
    const spells = withStrata(network, enactedSpells(network));
    const { moment, parameters } = network.snapshot;
    const followedTo = dayNumber(moment.date) - parameters.survivalGapDays;
    const of = (entry: Entry) =>
      tableOf(
        entry,
        spells.filter(({ isPrevalent }) => isPrevalent === (entry === "prevalent")),
        followedTo,
      );
    return { incident: of("incident"), prevalent: of("prevalent") };
  });

function tableOf(entry: Entry, spells: readonly Spell[], followedTo: number): SurvivalTable {
  const first = spells.reduce((least, { start }) => Math.min(least, start), followedTo);
  const horizon = Math.min(LONGEST_HORIZON, followedTo - first);
  const rows = spellGroups(spells, SPELL_STRATA).flatMap((group) => rowsOf(entry, group, horizon));
  const isEnough = spells.length >= LEAST_SPELLS && horizon > 0;
  const wholeMean = rows.findLast(({ stratum }) => stratum === null)?.mean ?? null;
  return {
    spells: spells.length,
    ended: spells.filter(({ hasEnded }) => hasEnded).length,
    ofOneDay: spells.filter(({ hasEnded, start, end }) => hasEnded && start === end).length,
    horizon,
    mean: isEnough ? wholeMean : null,
    rows: spells.length === 0 ? [] : rows,
  };
}

/** A row for the start, for every day on which any ended, and for the horizon. */
function rowsOf(
  entry: Entry,
  { stratum, group, spells }: SpellGroup<Spell>,
  horizon: number,
): SurvivalRow[] {
  const duration = Float64Array.from(spells, ({ start, end }) => end - start);
  const curve = productLimit(
    riskTable(
      duration,
      Uint8Array.from(spells, ({ hasEnded }) => (hasEnded ? 1 : 0)),
    ),
  );
  const isEnough = spells.length >= LEAST_SPELLS;
  return shownDays(curve, horizon).map((day): SurvivalRow => {
    const at = curve.day.indexOf(day);
    const before = curve.day.findLastIndex((each) => each <= day);
    const bound = (bounds: Float64Array) => (isEnough ? nullIfNaN(bounds[before]) : null);
    return {
      entry,
      from: null,
      stratum,
      group,
      wave: null,
      day,
      atRisk: duration.reduce((count, each) => count + (each >= day ? 1 : 0), 0),
      ended: at < 0 ? 0 : curve.ended[at]!,
      survival: isEnough ? (curve.survival[before] ?? 1) : null,
      low: bound(curve.low),
      high: bound(curve.high),
      mean: isEnough ? restrictedMean(curve, day) : null,
    };
  });
}

function shownDays({ day }: SurvivalCurve, horizon: number): number[] {
  const between = [...day].filter((each) => each > 0 && each < horizon);
  return [...new Set([0, ...between, horizon])];
}
