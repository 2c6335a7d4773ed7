/** What two have changed of the same settings, put together: only where both changed one place does one give way. */
import { parseDay } from "../i18n/format.ts";
import type { SettingsDraft } from "./settings-draft.ts";

/** Theirs, with what `mine` changes of `base` laid over it. */
export function mergedDraft(
  base: SettingsDraft,
  theirs: SettingsDraft,
  mine: SettingsDraft,
): SettingsDraft {
  const waves = mergedRows(base.waves, theirs.waves, mine.waves);
  return {
    ...mergedFields(base, theirs, mine),
    territories: mergedRows(base.territories, theirs.territories, mine.territories),
    waves: waves.toSorted((a, b) => (dayOf(a.date) < dayOf(b.date) ? -1 : 1)),
    indicators: mergedRows(base.indicators, theirs.indicators, mine.indicators),
    parameters: mergedNumbers(base.parameters, theirs.parameters, mine.parameters),
  };
}

/** Days that are not written yet come last. */
function dayOf(text: string): string {
  const day = parseDay(text);
  return day === null || day === "no-day" ? "9999" : day;
}

function mergedFields<Fields extends object>(base: Fields, theirs: Fields, mine: Fields): Fields {
  const own = (Object.keys(mine) as (keyof Fields)[]).filter((key) => mine[key] !== base[key]);
  return { ...theirs, ...Object.fromEntries(own.map((key) => [key, mine[key]])) };
}

/** A number that was taken out stays out, unless the other has changed it. */
function mergedNumbers(
  base: SettingsDraft["parameters"],
  theirs: SettingsDraft["parameters"],
  mine: SettingsDraft["parameters"],
): SettingsDraft["parameters"] {
  const isOut = (place: string) => !Object.hasOwn(mine, place) && theirs[place] === base[place];
  const all = Object.entries(mergedFields(base, theirs, mine));
  return Object.fromEntries(all.filter(([place]) => !isOut(place)));
}

/** Rows that were taken out stay out, unless the other has changed them; new ones come last. */
function mergedRows<Row extends { readonly id: string }>(
  base: readonly Row[],
  theirs: readonly Row[],
  mine: readonly Row[],
): Row[] {
  const find = (rows: readonly Row[], id: string) => rows.find((row) => row.id === id);
  const isAsBefore = (row: Row) => JSON.stringify(find(base, row.id)) === JSON.stringify(row);
  const kept = theirs.flatMap((row): Row[] => {
    const own = find(mine, row.id);
    if (own !== undefined) return [mergedFields(find(base, row.id) ?? row, row, own)];
    return isAsBefore(row) ? [] : [row];
  });
  const added = mine.filter((row) => find(theirs, row.id) === undefined && !isAsBefore(row));
  return [...kept, ...added];
}
