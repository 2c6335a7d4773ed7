/**
 * A report before it has a format: sections of headings, paragraphs, lists, tables and figures. Plain
 * objects, so that a test can walk every number and a renderer needs to know nothing of networks.
 */
import type { CivilDate, Language } from "@legami/core";
import type { Scene } from "@legami/figures";
import type { Format } from "./format-fact.ts";

/** A piece of text. With `from` it repeats what the report was made of, and a test holds it to that. */
export interface Inline {
  readonly text: string;
  /** Path of the value in the material, e.g. `change.territories.0.headlines.1.sentence`. */
  readonly from?: string;
  readonly as?: Format;
  readonly isStrong?: boolean;
}

export type Line = readonly Inline[];

/** `finding` speaks of the data, `plain` explains, `own` was written by the evaluator, `note` is small. */
export type Tone = "finding" | "plain" | "own" | "note";

export interface Heading {
  readonly type: "heading";
  /** Sections have level 1. */
  readonly level: 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly type: "paragraph";
  readonly tone: Tone;
  readonly line: Line;
}

export interface List {
  readonly type: "list";
  readonly items: readonly Line[];
}

export interface Table {
  readonly type: "table";
  /** Set when the document is put together: tables count through all sections. */
  readonly number: number;
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly Line[])[];
  readonly note: Line | null;
  /** Relative widths of the columns. */
  readonly widths: readonly number[];
}

export interface Figure {
  readonly type: "figure";
  readonly number: number;
  readonly caption: string;
  readonly scene: Scene;
}

export type Block = Heading | Paragraph | List | Table | Figure;

export interface Section {
  readonly id: string;
  /** With its number or letter: `4 Tenuta`, `A Metodo`. */
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface Logo {
  readonly type: "png" | "jpg";
  readonly bytes: Uint8Array;
  /** For who does not see it. */
  readonly alt: string;
}

export interface ReportDocument {
  /** A leaflet has no title page and no contents. */
  readonly form: "report" | "leaflet";
  readonly language: Language;
  readonly title: string;
  /** The programme. */
  readonly subtitle: string;
  /** Period, authors, digests: what stands on the title page, line by line. */
  readonly titleLines: readonly string[];
  readonly logo: Logo | null;
  /** The sentence, and the mark for every page; null where nothing is simulated. */
  readonly simulated: { readonly sentence: string; readonly mark: string } | null;
  /** Of the latest data; documents say they were made on it. Null where waves have no dates. */
  readonly date: CivilDate | null;
  readonly author: string;
  readonly words: RendererWords;
  readonly sections: readonly Section[];
}

/** Words that renderers put around the content. */
export interface RendererWords {
  readonly contents: string;
  readonly table: string;
  readonly figure: string;
  readonly page: string;
  readonly of: string;
  readonly own: string;
  readonly skip: string;
}
