/** Ties between groups at both dates, ready to be laid out as a staircase. */
import { ACTOR_KINDS, compareIds, type Item, type MeasurePair } from "@legami/core";
import { mustAgree } from "../results.ts";
import type { Sheet } from "../sheet.ts";

interface MixingGroup {
  /** As the data call it. */
  readonly id: string;
  readonly name: string;
}

export interface MixingCell {
  readonly one: MixingGroup;
  readonly other: MixingGroup;
  /** Ties at the first and the second date. */
  readonly ties: readonly [number, number];
  readonly strength: readonly [number | null, number | null];
}

export interface Mixing {
  readonly by: string;
  /** In the order of rows and columns. */
  readonly groups: readonly MixingGroup[];
  /** By row, and in it by column up to the row's own group. */
  readonly rows: readonly (readonly MixingCell[])[];
  readonly inside: readonly [number, number];
  readonly all: readonly [number, number];
  /** Groups that there are, drawn or not. */
  readonly known: number;
}

/**
 * The groups with most ties, in their usual order; null where neither date has any.
 * @throws RangeError if the cells do not add up to the ties of the result
 */
export function mixingOf(pair: MeasurePair, most: number, sheet: Sheet): Mixing | null {
  const [before, after] = [pair.from.items ?? [], pair.to.items ?? []];
  const cellOf = [before, after].map(cellsById);
  const ids = [...new Set([...before, ...after].map((item) => String(item["from"])))];
  if (ids.length === 0) return null;
  for (const [side, items] of [
    [pair.from, before],
    [pair.to, after],
  ] as const)
    mustAgree(`ties by ${pair.by}`, sum(items.map(tiesOf)), side.value);

  const read = (side: 0 | 1, one: string, other: string) =>
    cellOf[side]?.get(JSON.stringify([one, other])) ??
    cellOf[side]?.get(JSON.stringify([other, one]));
  const ties = (side: 0 | 1, one: string, other: string) => {
    const item = read(side, one, other);
    return item === undefined ? 0 : tiesOf(item);
  };
  const weight = (id: string) => sum(ids.map((other) => ties(0, id, other) + ties(1, id, other)));
  const kept = [...ids].sort((a, b) => weight(b) - weight(a) || compareIds(a, b)).slice(0, most);
  const groups = inUsualOrder(kept, pair.by ?? "", sheet);
  const strength = (side: 0 | 1, one: string, other: string) => {
    const value = read(side, one, other)?.["meanStrength"];
    return typeof value === "number" ? value : null;
  };
  const insideOf = (side: 0 | 1) => sum(ids.map((id) => ties(side, id, id)));
  return {
    by: pair.by ?? "",
    groups,
    rows: groups.map((one, row) =>
      groups.slice(0, row + 1).map((other): MixingCell => {
        return {
          one,
          other,
          ties: [ties(0, one.id, other.id), ties(1, one.id, other.id)],
          strength: [strength(0, one.id, other.id), strength(1, one.id, other.id)],
        };
      }),
    ),
    inside: [insideOf(0), insideOf(1)],
    all: [pair.from.value ?? 0, pair.to.value ?? 0],
    known: ids.length,
  };
}

function cellsById(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(
    items.map((item) => [JSON.stringify([String(item["from"]), String(item["to"])]), item]),
  );
}

/** Territories as in the programme, kinds as everywhere, anything else by its name. */
function inUsualOrder(ids: readonly string[], by: string, sheet: Sheet): MixingGroup[] {
  const { territories, kindName } = sheet;
  const usual = by === "kind" ? [...ACTOR_KINDS] : territories.map(({ id }) => id);
  const rank = (id: string) => {
    const place = (usual as readonly string[]).indexOf(id);
    return place < 0 ? usual.length : place;
  };
  const nameOf = (id: string) =>
    by === "kind" ? kindName(id) : (territories.find((each) => each.id === id)?.label ?? id);
  return [...ids]
    .sort((a, b) => rank(a) - rank(b) || compareIds(a, b))
    .map((id) => ({ id, name: nameOf(id) }));
}

function tiesOf(item: Item): number {
  return Number(item["ties"]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
