/** Episodes of ties: from when to when they went on, as far as they could be followed. */
import type { Actor } from "../model/actor.ts";

export interface TieSpell {
  readonly a: Actor;
  readonly b: Actor;
  /** It was there when observation began, so its age is unknown: never pooled with those that began. */
  readonly isPrevalent: boolean;
  /** What it was when it began, by stratum; null = not known. */
  readonly strata: Readonly<Record<string, string | null>>;
}

/** Spells that are read together: all of them, or those of one group of a stratum. */
export interface SpellGroup<Spell extends TieSpell> {
  readonly stratum: string | null;
  readonly group: string | null;
  readonly spells: readonly Spell[];
}

/** All spells first, then the groups of every stratum that tells at least two apart. */
export function spellGroups<Spell extends TieSpell>(
  spells: readonly Spell[],
  strata: Readonly<Record<string, readonly string[]>>,
): SpellGroup<Spell>[] {
  const whole = { stratum: null, group: null, spells };
  const parts = Object.entries(strata).flatMap(([stratum, names]) => {
    const groups = names
      .map((group) => ({
        stratum,
        group,
        spells: spells.filter((spell) => spell.strata[stratum] === group),
      }))
      .filter((each) => each.spells.length > 0);
    return groups.length > 1 ? groups : [];
  });
  return [whole, ...parts];
}

/** The strata by which ties are told apart when they begin, with their groups in order. */
export const SPELL_STRATA: Readonly<Record<string, readonly string[]>> = {
  strength: ["weak", "medium", "strong", "undeclared"],
  bridge: ["bridge", "not-bridge"],
  relation: ["LO", "LL", "OO"],
};

/** A row of a survival table. Null where it does not apply, or where too few spells carry a curve. */
export interface SurvivalRow {
  readonly [column: string]: string | number | null;
  readonly entry: "incident" | "prevalent";
  /** The wave at which the ties were first seen; null for exact days. */
  readonly from: string | null;
  readonly stratum: string | null;
  readonly group: string | null;
  /** The wave that the row ends with; null for exact days. */
  readonly wave: string | null;
  readonly day: number | null;
  readonly atRisk: number;
  readonly ended: number;
  readonly survival: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Mean days of the first `day` that they lasted. */
  readonly mean: number | null;
}

/** Fewer spells than these are listed without a curve (methods E8). */
export const LEAST_SPELLS = 10;

/** Longest time that a curve is read for (methods B9). */
export const LONGEST_HORIZON = 365;

export function nullIfNaN(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
