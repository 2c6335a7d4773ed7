/** What the checks of entries ask for, each with the problem it reports where it does not hold. */
import { isCivilDate } from "../model/dates.ts";
import type { ProgrammeSettings } from "../model/programme.ts";
import type { EntryRule } from "./entry-problem.ts";
import type { JournalFacts } from "./journal-facts.ts";

/** What the check of one type of entry has at hand: the facts, and the way to complain. */
export interface Check {
  readonly facts: JournalFacts;
  readonly settings: ProgrammeSettings;
  /** The entry that this one takes the place of, or null. */
  readonly corrects: string | null;
  /** Report a problem of a field of the payload. */
  readonly problem: (field: string, rule: EntryRule, values?: RuleValues) => void;
}

export type RuleValues = Readonly<Record<string, string | number>>;

export function requireKnown(
  field: string,
  value: string,
  known: readonly string[],
  rule: EntryRule,
  { problem }: Check,
): void {
  if (!known.includes(value)) problem(field, rule, { value, known: known.join(", ") });
}

export function requireWave(wave: string, check: Check): void {
  const known = check.settings.waves.map(({ id }) => id);
  requireKnown("wave", wave, known, "unknown_wave", check);
}

export function requireTerritory(territory: string | null, check: Check): void {
  if (territory === null) return;
  const known = check.settings.territories.map(({ id }) => id);
  requireKnown("territory", territory, known, "unknown_territory", check);
}

export function requireActor(field: string, actor: string, { facts, problem }: Check): void {
  if (!facts.hasActor(actor)) problem(field, "unknown_actor", { value: actor });
}

type Named = readonly [field: string, actor: string];

export function requireTwo([field, actor]: Named, [otherField, other]: Named, check: Check): void {
  requireActor(field, actor, check);
  if (actor === other) check.problem(otherField, "same_actor");
  else requireActor(otherField, other, check);
}

export function requireDistinct(field: string, actors: readonly string[], check: Check): void {
  const seen = new Set<string>();
  actors.forEach((actor, index) => {
    if (seen.has(actor)) check.problem(`${field}/${index}`, "repeated", { value: actor });
    else requireActor(`${field}/${index}`, actor, check);
    seen.add(actor);
  });
}

export function requireSeveral(field: string, actors: readonly string[], check: Check): void {
  requireDistinct(field, actors, check);
  if (new Set(actors).size < 2) check.problem(field, "too_few");
}

export function requireRange(
  field: string,
  value: number | null,
  low: number,
  high: number,
  { problem }: Check,
): void {
  if (value === null || (Number.isInteger(value) && low <= value && value <= high)) return;
  problem(field, "not_in_range", { value, low, high });
}

export function requirePositive(field: string, value: number | null, { problem }: Check): void {
  if (value !== null && !(value > 0)) problem(field, "not_positive", { value });
}

export function requireDays(
  fromField: string,
  from: string | null,
  toField: string,
  to: string | null,
  { problem }: Check,
): void {
  if (from !== null && !isCivilDate(from)) problem(fromField, "no_such_day", { value: from });
  if (to !== null && !isCivilDate(to)) problem(toField, "no_such_day", { value: to });
  else if (from !== null && to !== null && to < from)
    problem(toField, "days_reversed", { from, to });
}

interface Place {
  readonly lat: number | null;
  readonly lon: number | null;
}

export function requirePlace({ lat, lon }: Place, { problem }: Check): void {
  if ((lat === null) !== (lon === null)) problem(lat === null ? "lat" : "lon", "half_a_place");
  if (lat !== null && !(Math.abs(lat) <= 90))
    problem("lat", "not_on_earth", { value: lat, high: 90 });
  if (lon !== null && !(Math.abs(lon) <= 180))
    problem("lon", "not_on_earth", { value: lon, high: 180 });
}

/** A record that is already read as another can neither be merged once more nor take others in. */
export function requireOwnRecord(
  field: string,
  actor: string,
  { facts, corrects, problem }: Check,
): void {
  if (facts.isAbsorbed(actor, corrects)) problem(field, "absorbed_already", { value: actor });
}
