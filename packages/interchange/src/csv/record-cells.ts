import type { Column } from "./column.ts";
import { withoutApostrophe } from "./formula-sign.ts";

const QUOTE = 34;
const NEWLINE = 10;
const APOSTROPHE = 39;

/**
 * The cells of the record that is being read, as places in the text: of a million rows none becomes
 * an array, and of their cells only those become texts that were not there before.
 */
export class RecordCells {
  /** Where each cell begins and ends. */
  readonly #bounds: Uint32Array;
  #text = "";
  #length = 0;
  /** The cells themselves, where quotation marks had to be taken off. */
  #quoted: readonly string[] | null = null;

  /** @param most cells beyond these are not kept */
  constructor(most: number) {
    this.#bounds = new Uint32Array(2 * most);
  }

  get length(): number {
    return this.#quoted?.length ?? this.#length;
  }

  /**
   * Takes the record that begins at `start`.
   * @returns where it ends, at a newline or with the text; -1 if there is a quotation mark in it
   */
  split(text: string, start: number, separator: number): number {
    const bounds = this.#bounds;
    let filled = 0;
    let from = start;
    let at = start;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === NEWLINE) break;
      if (unit === QUOTE) return -1;
      if (unit !== separator) continue;
      if (filled < bounds.length) {
        bounds[filled++] = from;
        bounds[filled++] = at;
      }
      from = at + 1;
    }
    if (filled < bounds.length) {
      bounds[filled++] = from;
      bounds[filled++] = at;
    }
    this.#text = text;
    this.#length = filled / 2;
    this.#quoted = null;
    return at;
  }

  set(cells: readonly string[]): void {
    this.#quoted = cells;
  }

  /** The cell, without an apostrophe that only says that it is no formula; empty beyond the last. */
  textAt(index: number): string {
    if (this.#quoted !== null) return withoutApostrophe(this.#quoted[index] ?? "");
    if (index >= this.#length) return "";
    const text = this.#text.slice(this.#bounds[2 * index], this.#bounds[2 * index + 1]);
    return withoutApostrophe(text);
  }

  addTo(column: Column, index: number): void {
    const start = this.#bounds[2 * index] ?? 0;
    const isPlain = this.#quoted === null && index < this.#length;
    if (isPlain && this.#text.charCodeAt(start) !== APOSTROPHE) {
      column.add(this.#text, start, this.#bounds[2 * index + 1]);
    } else column.add(this.textAt(index));
  }

  texts(): string[] {
    return Array.from({ length: this.length }, (_, index) => this.textAt(index));
  }

  /** True if the cells from `first` on hold nothing, as those that spreadsheets leave behind. */
  isBlank(first = 0): boolean {
    for (let index = first; index < this.length; index++) {
      if (this.textAt(index).trim() !== "") return false;
    }
    return true;
  }
}
