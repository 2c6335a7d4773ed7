/** Which font file draws which part of a text: the first of its face that has the letter. */
import { type Font, openSync } from "fontkit";
import type { Face } from "../text/text-style.ts";
import { faceFiles } from "./fonts.ts";

export interface FontRun {
  readonly text: string;
  /** Path of a TrueType file. */
  readonly file: string;
}

const opened = new Map<string, Font>();

export function fontRuns(content: string, face: Face): FontRun[] {
  const files = faceFiles(face);
  const runs: { text: string; file: string }[] = [];
  for (const letter of content) {
    // What no font knows is drawn by the last one, as the box that stands for a missing letter.
    const file = files.find((each) => knows(each, letter)) ?? files.at(-1) ?? "";
    const last = runs.at(-1);
    if (last?.file === file) last.text += letter;
    else runs.push({ text: letter, file });
  }
  return runs;
}

function knows(file: string, letter: string): boolean {
  return fontAt(file).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
}

function fontAt(file: string): Font {
  const held = opened.get(file);
  if (held !== undefined) return held;
  const font = openSync(file);
  if (!("hasGlyphForCodePoint" in font)) throw new RangeError(`${file} holds several fonts`);
  opened.set(file, font);
  return font;
}
