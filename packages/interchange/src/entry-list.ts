import {
  type AnyNewEntry,
  type CivilDate,
  type EntryPayloads,
  type EntryType,
  entryIdFrom,
  type PersonalText,
  type ProgrammeSettings,
} from "@legami/core";
import type { Findings } from "./findings.ts";
import type { ProgrammeData } from "./programme-data.ts";
import { RowIds } from "./row-ids.ts";

/**
 * Entries in the making, with ids made from their content: the programme, type, day and payload.
 * Personal text is no part of the id: a hash of it would outlive its erasure.
 */
export class EntryList {
  readonly #programme: string;
  readonly #entries: AnyNewEntry[] = [];
  readonly #occurrences = new Map<string, number>();

  constructor(settings: ProgrammeSettings, happenedOn: CivilDate) {
    this.#programme = settings.id;
    this.add("programme", happenedOn, settings);
  }

  /** All that was read, if so many rows were. */
  data(settings: ProgrammeSettings, rows: number, findings: Findings): ProgrammeData {
    const entries = this.#entries;
    // The first entry is the programme, which no row tells.
    const counts = findings.rowCounts(rows, entries.length - 1);
    return { settings, entries, notes: findings.notes(), rows: counts };
  }

  add<Type extends EntryType>(
    type: Type,
    happenedOn: CivilDate,
    payload: EntryPayloads[Type],
    personal: PersonalText = {},
  ): void {
    const content = { programme: this.#programme, type, happenedOn, payload };
    const id = entryIdFrom(content);
    const occurrence = this.#occurrences.get(id) ?? 0;
    this.#occurrences.set(id, occurrence + 1);
    const entry = {
      id: occurrence === 0 ? id : entryIdFrom(content, occurrence),
      type,
      happenedOn,
      payload,
      ...(Object.keys(personal).length > 0 && { personal }),
    };
    this.#entries.push(entry as AnyNewEntry);
  }

  /** For tables that may have a million rows: the caller brings an id of its `rowIds`. */
  addRow<Type extends EntryType>(
    id: string,
    type: Type,
    happenedOn: CivilDate,
    payload: EntryPayloads[Type],
  ): void {
    this.#entries.push({ id, type, happenedOn, payload } as AnyNewEntry);
  }

  rowIds(type: EntryType): RowIds {
    return new RowIds(entryIdFrom({ programme: this.#programme, rowsOf: type }));
  }
}
