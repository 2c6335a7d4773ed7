/** What a measure lists, actor by actor or group by group: both dates beside each other. */
import type { Item, MeasurePair, MeasureResult } from "@legami/core";

interface ItemRow {
  readonly key: string;
  /** What the row is of. */
  readonly names: readonly (string | number | null)[];
  /** For each value its number at every date; null = none then. */
  readonly values: readonly (readonly (number | null)[])[];
}

export interface ItemTable {
  readonly nameKeys: readonly string[];
  readonly valueKeys: readonly string[];
  readonly rows: readonly ItemRow[];
}

/** Numbers that say which row it is, and no value of it. */
const NAMES: ReadonlySet<string> = new Set(["removed", "core", "community", "day", "wave"]);
/** Sentences and labels stand elsewhere. */
const LEFT_OUT: ReadonlySet<string> = new Set(["sentence", "label"]);

/** Null where nothing is listed. */
export function itemTable(dates: readonly (readonly Item[] | undefined)[]): ItemTable | null {
  const all = dates.flatMap((items) => items ?? []);
  if (all.length === 0) return null;
  const keys = [...new Set(all.flatMap((item) => Object.keys(item)))].filter(
    (key) => !LEFT_OUT.has(key),
  );
  const isNumber = (key: string) => all.some((item) => typeof item[key] === "number");
  const nameKeys = keys.filter((key) => NAMES.has(key) || !isNumber(key));
  const valueKeys = keys.filter((key) => !nameKeys.includes(key));
  const rowKey = (item: Item) => JSON.stringify(nameKeys.map((key) => item[key] ?? null));
  const found = new Map<string, (Item | undefined)[]>();
  for (const [date, items] of dates.entries()) {
    for (const item of items ?? []) {
      const row = found.get(rowKey(item)) ?? dates.map(() => undefined);
      row[date] = item;
      found.set(rowKey(item), row);
    }
  }
  return {
    nameKeys,
    valueKeys,
    rows: [...found].map(([key, items]) => {
      const [first] = items.filter((item) => item !== undefined);
      return {
        key,
        names: nameKeys.map((name) => first?.[name] ?? null),
        values: valueKeys.map((name) =>
          items.map((item) => {
            const value = item?.[name];
            return typeof value === "number" ? value : null;
          }),
        ),
      };
    }),
  };
}

/** The lists of the headline in a scope at each date of a pair, or of the change. */
export function itemsOf(
  rows: readonly (MeasurePair | MeasureResult)[],
  key: string,
  scope: string,
): readonly {
  readonly by: string | null;
  readonly dates: readonly (readonly Item[] | undefined)[];
}[] {
  return rows
    .filter((row) => row.key === key && row.part === null && row.scope === scope)
    .map((row) => ({
      by: row.by,
      dates: "difference" in row ? [row.from.items, row.to.items] : [row.items],
    }))
    .filter(({ dates }) => dates.some((items) => items !== undefined && items.length > 0));
}
