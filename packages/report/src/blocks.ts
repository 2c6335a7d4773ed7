/** Blocks in few words; tables and figures get their numbers when the document is put together. */
import type { Scene } from "@legami/figures";
import type { Block, Figure, Heading, Inline, Line, List, Paragraph, Table } from "./document.ts";
import { plain } from "./facts.ts";

/** Text as it is, or with facts in it. */
export type Words = string | Line;

function lineOf(words: Words): Line {
  return typeof words === "string" ? [plain(words)] : words;
}

export function heading(text: string, level: 2 | 3 = 2): Heading {
  return { type: "heading", level, text };
}

/** Explains. */
export function text(words: Words): Paragraph {
  return { type: "paragraph", tone: "plain", line: lineOf(words) };
}

/** Speaks of the data. */
export function finding(words: Words): Paragraph {
  return { type: "paragraph", tone: "finding", line: lineOf(words) };
}

export function note(words: Words): Paragraph {
  return { type: "paragraph", tone: "note", line: lineOf(words) };
}

export function list(items: readonly Words[]): List {
  return { type: "list", items: items.map(lineOf) };
}

interface TableParts {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Words[])[];
  readonly note?: Words;
  readonly widths?: readonly number[];
}

export function table({ caption, head, rows, note: below, widths }: TableParts): Table {
  return {
    type: "table",
    number: 0,
    caption,
    head,
    rows: rows.map((row) => row.map(lineOf)),
    note: below === undefined ? null : lineOf(below),
    widths: widths ?? head.map((_, at) => (at === 0 ? 1.6 : 1)),
  };
}

/** What could not be drawn is no figure: the sentence that says why takes its place. */
export function figure(scene: Scene, caption: string): Figure | Paragraph {
  return scene.isBlank ? finding(scene.title) : { type: "figure", number: 0, caption, scene };
}

/** Text of a block, for tests and for those who count words. */
export function* inlinesOf(block: Block): Generator<Inline> {
  switch (block.type) {
    case "paragraph":
      yield* block.line;
      break;
    case "list":
      for (const item of block.items) yield* item;
      break;
    case "table":
      for (const row of block.rows) for (const cell of row) yield* cell;
      if (block.note !== null) yield* block.note;
      break;
    default:
      break;
  }
}
