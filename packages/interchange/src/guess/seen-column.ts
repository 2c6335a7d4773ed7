/** A column as it was looked at, before anybody knows what it holds. */
import { numberIn } from "../csv/cell-values.ts";
import { headerWord } from "../csv/column-names.ts";
import { looksLikeDay } from "./days.ts";

export interface Seen {
  readonly index: number;
  readonly name: string;
  readonly cells: readonly string[];
  readonly distinct: readonly string[];
}

export function shared(one: Seen, other: Seen): number {
  const words = new Set(one.distinct.map(headerWord));
  return other.distinct.filter((cell) => words.has(headerWord(cell))).length;
}

/** Cells that may name somebody: texts that are no numbers, days or whole pages. */
export function isNames({ cells, distinct }: Seen): boolean {
  if (cells.length === 0 || distinct.length < 2) return false;
  const names = distinct.filter(
    (cell) =>
      numberIn(cell) === null && !looksLikeDay(cell) && cell.length <= 160 && /\p{L}/u.test(cell),
  );
  return names.length * 10 >= distinct.length * 9;
}
