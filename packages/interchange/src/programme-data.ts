import type { AnyNewEntry, ProgrammeSettings } from "@legami/core";
import type { InputNote } from "./problems.ts";

/** A file as a door received it: bytes, or text already decoded. */
export interface InputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A file that is read as it comes, piece by piece, and never held whole. */
export interface InputStream {
  readonly name: string;
  /** Length in bytes, by which progress is told. */
  readonly size: number;
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** Everything that files say, ready for a journal. The first entry is the programme itself. */
export interface ProgrammeData {
  readonly settings: ProgrammeSettings;
  readonly entries: readonly AnyNewEntry[];
  readonly notes: readonly InputNote[];
  readonly rows: RowCounts;
}

/** What became of the rows of the tables: those read are the sum of the others. */
export interface RowCounts {
  readonly read: number;
  /** Entries that rows made. */
  readonly entries: number;
  /** Rows that tell with others of one entry, as those of an event do. */
  readonly merged: number;
  /** Rows that are noted and say nothing, as a tie of an actor with itself. */
  readonly leftOut: number;
}

/** Where actors and settings stand in time if nothing says when they began. */
export const BEFORE_EVERYTHING = "0001-01-01";
