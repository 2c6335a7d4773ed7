/** Entries in the making, each with the row that it comes from, and what becomes of the rows. */
import {
  type AnyNewEntry,
  type CivilDate,
  type EntryPayloads,
  type EntryType,
  entryIdFrom,
  type PersonalText,
} from "@legami/core";
import type { Findings } from "../findings.ts";
import { RowIds } from "../row-ids.ts";
import type { PlannedRow } from "./plan.ts";

export class EntryRows {
  readonly #programme: string;
  readonly #findings: Findings;
  readonly #entries: AnyNewEntry[] = [];
  readonly #rowOf: (number | null)[] = [];
  readonly #ofRow = new Map<number, Set<number>>();
  readonly #joined = new Set<number>();
  readonly #ids = new Map<string, RowIds>();

  constructor(programme: string, findings: Findings) {
    this.#programme = programme;
    this.#findings = findings;
  }

  add<Type extends EntryType>(
    row: number | null,
    type: Type,
    happenedOn: CivilDate,
    payload: EntryPayloads[Type],
    personal: PersonalText = {},
  ): void {
    const entry = {
      id: this.idsOf(type).idOf(happenedOn, "", JSON.stringify(payload)),
      type,
      happenedOn,
      payload,
      ...(Object.keys(personal).length > 0 && { personal }),
    };
    this.#entries.push(entry as AnyNewEntry);
    this.#rowOf.push(row);
    if (row !== null) this.#placesOf(row).add(this.#entries.length - 1);
  }

  /** The row says what another has said. */
  join(row: number): void {
    this.#joined.add(row);
  }

  /** Ids made of what an entry says: the same rows read once more are the same entries. */
  idsOf(type: string): RowIds {
    const held = this.#ids.get(type);
    if (held !== undefined) return held;
    const programme = this.#programme;
    const ids = new RowIds(entryIdFrom({ programme, rowsOf: type }));
    this.#ids.set(type, ids);
    return ids;
  }

  /** The entries that stay, and the fate of each row: those of a row that is refused go with it. */
  end(all: readonly number[]): { entries: AnyNewEntry[]; rows: PlannedRow[] } {
    const order = inOrder(this.#entries).filter((at) => {
      const row = this.#rowOf[at] ?? null;
      return row === null || !this.#findings.hasProblemAt(row);
    });
    const place = new Map(order.map((from, to) => [from, to]));
    const rows = all.map((row): PlannedRow => {
      if (this.#findings.hasProblemAt(row)) return { row, fate: "refused", entries: [] };
      const own = [...(this.#ofRow.get(row) ?? [])].flatMap((at) => place.get(at) ?? []);
      const fate = own.length === 0 && this.#joined.has(row) ? "merged" : "entries";
      return { row, fate, entries: own };
    });
    return { entries: order.map((at) => this.#entries[at] as AnyNewEntry), rows };
  }

  #placesOf(row: number): Set<number> {
    const own = this.#ofRow.get(row) ?? new Set<number>();
    this.#ofRow.set(row, own);
    return own;
  }
}

const ORDER: Readonly<Partial<Record<EntryType, number>>> = { actor: 0, distinct: 1 };

/** Actors before what refers to them, all else as it came. */
function inOrder(entries: readonly AnyNewEntry[]): number[] {
  const rank = (at: number) => ORDER[entries[at]?.type ?? "event"] ?? 2;
  return entries.map((_, at) => at).sort((a, b) => rank(a) - rank(b) || a - b);
}
