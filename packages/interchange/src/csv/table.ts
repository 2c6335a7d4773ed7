import type { FilePart } from "../problems.ts";
import type { Column } from "./column.ts";

/** What a table of the contract holds. */
export interface TableShape {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** What becomes of columns that are neither. */
  readonly further: "kept" | "ignored";
  /** Names of columns of which nobody need be told that they were ignored. */
  readonly unread?: readonly string[];
}

/** Where a table stands. */
export interface TableOrigin {
  readonly file: string;
  /** The part of the file that it is; null where the file holds nothing else. */
  readonly part: FilePart | null;
}

/** A table as text: its columns, and which row of the file each of their cells stands in. */
export interface Table extends TableOrigin {
  readonly header: readonly string[];
  /** Row of the header, as a spreadsheet numbers it; null where the file has none. */
  readonly headerRow: number | null;
  /** Index in the header of each known column, by its name in the contract. */
  readonly at: ReadonlyMap<string, number>;
  /** The cells of each known column, by its name in the contract. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Columns that the shape does not know and keeps, by the name the file gives them. */
  readonly further: readonly (readonly [name: string, column: Column])[];
  /** How many rows hold anything. */
  readonly length: number;
  /** Row of a place in the columns, as a spreadsheet numbers it. */
  rowAt(index: number): number;
}

/** Name of a table as a person would say it. */
export function tableName({ file, part }: TableOrigin): string {
  return part?.name ?? file;
}

/** Name of a column as a person would say it: its header, else the letter of a spreadsheet. */
export function columnName(header: readonly string[], index: number): string {
  const name = header[index];
  if (name !== undefined && name !== "") return name;
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : String.fromCharCode(64 + Math.floor(index / 26)) + letter;
}
