/** The engine's mixing matrices of both dates as one: every pair of groups, before and after. */
import type { Item, MeasurePair } from "@legami/core";

export interface MixingCell {
  readonly one: string;
  readonly other: string;
  readonly ties: readonly [from: number, to: number];
}

export interface MixingTable {
  readonly groups: readonly string[];
  /** Row by row, from the diagonal on. */
  readonly rows: readonly (readonly MixingCell[])[];
  /** The greatest change, for the shades. */
  readonly most: number;
}

/** @param usual the order in which groups are known */
export function mixingTable(
  { from, to }: Pick<MeasurePair, "from" | "to">,
  usual: readonly string[],
): MixingTable {
  const sides = [cellsOf(from.items), cellsOf(to.items)] as const;
  const found = [...(from.items ?? []), ...(to.items ?? [])];
  const names = new Set(found.flatMap((item) => [String(item["from"]), String(item["to"])]));
  const rank = (group: string) => (usual.includes(group) ? usual.indexOf(group) : usual.length);
  const groups = [...names].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const rows = groups.map((one, row) =>
    groups.slice(row).map((other): MixingCell => {
      const [before = 0, after = 0] = sides.map((side) => side.get(keyOf(one, other)));
      return { one, other, ties: [before, after] };
    }),
  );
  const most = Math.max(0, ...rows.flat().map(({ ties }) => Math.abs(ties[1] - ties[0])));
  return { groups, rows, most };
}

/** −3 … 3: less, the same, more; the strongest shade for the greatest change. */
export function shadeOf({ ties }: MixingCell, most: number): number {
  const change = ties[1] - ties[0];
  if (change === 0 || most === 0) return 0;
  return Math.sign(change) * Math.max(1, Math.ceil((3 * Math.abs(change)) / most));
}

function cellsOf(items: readonly Item[] = []): ReadonlyMap<string, number> {
  return new Map(
    items.map((item) => [keyOf(String(item["from"]), String(item["to"])), Number(item["ties"])]),
  );
}

/** Off the diagonal a pair stands once, whichever comes first. */
function keyOf(one: string, other: string): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}
