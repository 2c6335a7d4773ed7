/**
 * Spells of time as graph programs write them in one cell: `<[2001, 2004]; [2006, 2008)>`,
 * `<[2020-10-22, 2021-04-22, 3.5]>` with a value at the end, or moments alone, `[2001, 2002, 2003]`.
 * Square brackets include the moment, round ones do not.
 */
import { dateIn, numberIn } from "../csv/cell-values.ts";

/** A moment of a file: a day, or a number of its own clock. */
export interface FileMoment {
  readonly kind: "date" | "number";
  /** What it sorts by. */
  readonly key: number;
  /** As a wave is called by it. */
  readonly label: string;
}

export interface Spell {
  /** Null = since ever. */
  readonly from: FileMoment | null;
  /** Null = without end. */
  readonly to: FileMoment | null;
  readonly includesFrom: boolean;
  readonly includesTo: boolean;
  /** What holds meanwhile, or null if the cell only says when. */
  readonly value: string | null;
}

/** What stands between two brackets. */
interface Group {
  readonly items: readonly string[];
  readonly opens: string;
  readonly closes: string;
}

const GROUP = /^([[(\]]?)([^[\]()]+)([\])[]?)$/;

/** True if the cell holds times beside what it says, and not a plain number. */
export function isTimed(cell: string): boolean {
  return cell.startsWith("<") || cell.startsWith("[");
}

/** The brackets of a cell; null if it is nothing of the kind. */
export function groupsIn(cell: string): readonly Group[] | null {
  const inner = /^<(.*)>$/s.exec(cell)?.[1] ?? cell;
  const groups: Group[] = [];
  for (const part of inner.replace(/;\s*$/, "").split(";")) {
    const [, opens = "", content = "", closes = ""] = GROUP.exec(part.trim()) ?? [];
    const items = content.split(",").map((item) => item.trim());
    if (items.includes("")) return null;
    groups.push({ items, opens, closes });
  }
  return groups;
}

/** True if the brackets hold moments, one after another, and not the ends of a spell. */
export function areMoments(groups: readonly Group[]): boolean {
  return groups.length === 1 && groups[0]?.items.length !== 2;
}

/** The spells of a cell that only says when; null if a moment cannot be read. */
export function spellsIn(groups: readonly Group[], hasMoments: boolean): readonly Spell[] | null {
  return whole(
    groups.flatMap((group) => {
      const { items } = group;
      if (!hasMoments && items.length === 2) return [spellOf(group, items[0], items[1], null)];
      return items.map((item) => spellOf(group, item, item, null));
    }),
  );
}

/** The spells of a cell that says what held when: `[moment, value]` or `[from, to, value]`. */
export function valuesIn(groups: readonly Group[]): readonly Spell[] | null {
  return whole(
    groups.map((group) => {
      const { items } = group;
      const value = items.at(-1) ?? "";
      if (items.length === 2) return spellOf(group, items[0], items[0], value);
      return items.length === 3 ? spellOf(group, items[0], items[1], value) : null;
    }),
  );
}

function whole(spells: readonly (Spell | null)[]): readonly Spell[] | null {
  const known = spells.filter((spell) => spell !== null);
  return known.length === spells.length ? known : null;
}

function spellOf(
  { opens, closes }: Group,
  first = "",
  last = "",
  value: string | null,
): Spell | null {
  const [from, to] = [momentIn(first), momentIn(last)];
  if (from === undefined || to === undefined) return null;
  if (from !== null && to !== null && (from.kind !== to.kind || from.key > to.key)) return null;
  const isMoment = first === last;
  return {
    from,
    to,
    includesFrom: isMoment || (opens !== "(" && opens !== "]"),
    includesTo: isMoment || (closes !== ")" && closes !== "["),
    value,
  };
}

const ENDLESS = /^[+-]?(?:infinity|inf|\*)$/i;

/** The moment, null for one that never comes, undefined if it is none. */
export function momentIn(text: string): FileMoment | null | undefined {
  if (ENDLESS.test(text)) return null;
  const date = dateIn(text);
  if (date !== null) return { kind: "date", key: Date.parse(date), label: date };
  const number = numberIn(text);
  return number === null ? undefined : { kind: "number", key: number, label: String(number) };
}

export function holdsAt({ from, to, includesFrom, includesTo }: Spell, key: number): boolean {
  const began = from === null || from.key < key || (includesFrom && from.key === key);
  return began && (to === null || key < to.key || (includesTo && key === to.key));
}
