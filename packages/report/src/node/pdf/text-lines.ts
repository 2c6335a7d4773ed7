/** Text broken into lines, each in runs of one font, so that it can be measured before it is drawn. */
import { type Face, fontRuns } from "@legami/figures/node";
import type PDFDocument from "pdfkit";
import type { Line } from "../../document.ts";

export type Page = InstanceType<typeof PDFDocument>;

export type Element = ReturnType<Page["struct"]>;

export type Bookmark = Page["outline"];

export interface TextLook {
  readonly face: Face;
  readonly bold: Face;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

interface Word {
  readonly text: string;
  readonly face: Face;
  /** No space between it and the word before. */
  readonly isGlued: boolean;
}

/** A break that the text asks for. */
const BREAK = "\n";

export type TextLine = readonly Word[];

export function linesOf(page: Page, line: Line, look: TextLook, width: number): TextLine[] {
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of wordsOf(line, look)) {
    if (word.text === BREAK) {
      lines.push([]);
      used = 0;
      continue;
    }
    for (const piece of fitting(page, word, look, width)) {
      const advance = widthOf(page, piece.text, piece.face, look.size);
      const gap = used === 0 || piece.isGlued ? 0 : spaceOf(page, look);
      if (used > 0 && used + gap + advance > width) {
        lines.push([piece]);
        used = advance;
      } else {
        lines.at(-1)?.push(piece);
        used += gap + advance;
      }
    }
  }
  return lines;
}

function* wordsOf(line: Line, look: TextLook): Generator<Word> {
  let endsInSpace = true;
  for (const { text, isStrong } of line) {
    const face = isStrong === true ? look.bold : look.face;
    for (const [at, part] of text.split(/(\n)/).entries()) {
      if (part === BREAK) {
        yield { text: BREAK, face, isGlued: true };
        endsInSpace = true;
        continue;
      }
      const words = part.split(" ");
      for (const [index, word] of words.entries()) {
        if (word === "") continue;
        yield { text: word, face, isGlued: index === 0 && !endsInSpace && at === 0 };
      }
      if (part !== "") endsInSpace = part.endsWith(" ");
    }
  }
}

/** A word wider than its column is cut: identifiers and addresses have no spaces. */
function fitting(page: Page, word: Word, { size }: TextLook, width: number): Word[] {
  if (widthOf(page, word.text, word.face, size) <= width) return [word];
  const pieces: Word[] = [];
  let held = "";
  for (const letter of word.text) {
    if (held !== "" && widthOf(page, held + letter, word.face, size) > width) {
      pieces.push({ ...word, text: held, isGlued: pieces.length > 0 || word.isGlued });
      held = "";
    }
    held += letter;
  }
  return [...pieces, { ...word, text: held, isGlued: true }];
}

function spaceOf(page: Page, { face, size }: TextLook): number {
  return widthOf(page, " ", face, size);
}

const widths = new Map<string, number>();

export function widthOf(page: Page, text: string, face: Face, size: number): number {
  const key = `${face} ${text}`;
  const held = widths.get(key);
  if (held !== undefined) return held * size;
  const width = fontRuns(text, face).reduce(
    (sum, run) => sum + page.font(run.file).fontSize(1).widthOfString(run.text),
    0,
  );
  widths.set(key, width);
  return width * size;
}

/** Words of one face are drawn as one text, with their spaces, so that they can be searched for. */
export function drawLine(page: Page, line: TextLine, look: TextLook, x: number, y: number): void {
  let left = x;
  const baseline = y + look.leading * 0.75;
  for (const { text, face } of runsOf(line)) {
    for (const run of fontRuns(text, face)) {
      page.font(run.file).fontSize(look.size).fillColor(look.colour);
      page.text(run.text, left, baseline, { lineBreak: false, baseline: "alphabetic" });
      left += page.widthOfString(run.text);
    }
  }
}

function runsOf(line: TextLine): { text: string; face: Face }[] {
  const runs: { text: string; face: Face }[] = [];
  line.forEach(({ text, face, isGlued }, at) => {
    const spaced = at === 0 || isGlued ? text : ` ${text}`;
    const last = runs.at(-1);
    if (last?.face === face) last.text += spaced;
    else runs.push({ text: spaced, face });
  });
  return runs;
}
