import { RowCursor } from "../csv/row-cursor.ts";
import type { Table } from "../csv/table.ts";
import type { Findings } from "../findings.ts";
import type { Work } from "../work.ts";
import {
  areMoments,
  type FileMoment,
  groupsIn,
  isTimed,
  type Spell,
  spellsIn,
  valuesIn,
} from "./timeset.ts";

/** True if a row of the table says when it holds. */
export function hasTimes({ columns }: Table): boolean {
  const weights = columns.get("weight")?.words ?? [];
  return (columns.get("timeset")?.words.length ?? 0) > 1 || weights.some(isTimed);
}

/** The moments that a file speaks of, all days or all numbers. */
export class Clock {
  readonly findings: Findings;
  /** The file's cells list moments, so that two of them are not the ends of a spell. */
  readonly hasMoments: boolean;
  readonly #moments = new Map<number, FileMoment>();

  constructor(tables: readonly Table[], findings: Findings) {
    this.findings = findings;
    const cells = tables.flatMap(({ columns }) => columns.get("timeset")?.words.slice(1) ?? []);
    this.hasMoments = cells.some((cell) => areMoments(groupsIn(cell) ?? []));
  }

  get kind(): FileMoment["kind"] | null {
    const [first] = this.#moments.values();
    return first?.kind ?? null;
  }

  /** False if a moment is of another kind than those before it. */
  hears({ from, to }: Spell): boolean {
    for (const moment of [from, to]) {
      if (moment === null) continue;
      if (moment.kind !== (this.kind ?? moment.kind)) return false;
      this.#moments.set(moment.key, moment);
    }
    return true;
  }

  moments(): FileMoment[] {
    return [...this.#moments.values()].sort((a, b) => a.key - b.key);
  }
}

/** When a row holds, and what its weight is when; null for what it does not say. */
export interface RowTimes {
  readonly spells: readonly Spell[] | null;
  readonly weights: readonly Spell[] | null;
}

/** The spells that a row is there in; null = always. */
export function presenceOf({ spells, weights }: RowTimes): readonly Spell[] | null {
  return spells ?? weights;
}

/** What the rows say of time, row by row. */
export function* timesOf(table: Table, clock: Clock): Work<RowTimes[]> {
  const cursor = new RowCursor(table, clock.findings);
  const readSpells = (cell: string) => {
    const groups = groupsIn(cell);
    return groups && spellsIn(groups, clock.hasMoments);
  };
  const read = (column: string, reading: (cell: string) => readonly Spell[] | null) => {
    const spells = cursor.read(column, reading);
    if (spells === null) cursor.problem("not-a-spell", column);
    if (spells?.every((spell) => clock.hears(spell)) === false) {
      cursor.problem("mixed-moments", column);
    }
    return spells ?? null;
  };
  const all: RowTimes[] = [];
  while (cursor.next()) {
    if (cursor.endsTurn) yield;
    const hasTimedWeight = isTimed(cursor.text("weight"));
    all.push({
      spells: read("timeset", readSpells),
      weights: hasTimedWeight ? read("weight", readWeights) : null,
    });
  }
  return all;
}

function readWeights(cell: string): readonly Spell[] | null {
  const groups = groupsIn(cell);
  return groups && valuesIn(groups);
}
