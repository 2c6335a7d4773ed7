/** How text looks, and how much room it takes without a page to measure it on. */
import advances from "./advances.json" with { type: "json" };

export type Face = "sans" | "sans-bold" | "serif" | "serif-bold";

export interface TextStyle {
  readonly face: Face;
  /** In points; below `LEAST_SIZE` nothing is printed. */
  readonly size: number;
  readonly fill: string;
}

/** Points below which print is no longer read (methods F4). */
export const LEAST_SIZE = 7;

interface FaceName {
  readonly family: string;
  readonly weight: number;
}

const FAMILIES = {
  sans: "Schibsted Grotesk, Schibsted Grotesk Variable, sans-serif",
  serif: "Newsreader, Newsreader Variable, serif",
};

export const FACES: Readonly<Record<Face, FaceName>> = {
  sans: { family: FAMILIES.sans, weight: 400 },
  "sans-bold": { family: FAMILIES.sans, weight: 700 },
  serif: { family: FAMILIES.serif, weight: 400 },
  "serif-bold": { family: FAMILIES.serif, weight: 700 },
};

/** Thousandths of the size for a letter that no font here knows: wide, so that nothing is covered. */
const UNKNOWN = 700;

const TABLES: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(advances).map(([face, letters]) => [
    face,
    new Map(
      Object.entries(letters).flatMap(([advance, group]) =>
        [...group].map((letter): [string, number] => [letter, Number(advance)]),
      ),
    ),
  ]),
);

/** Width in points, kerning left out (it mostly narrows). */
export function textWidth(content: string, { face, size }: Omit<TextStyle, "fill">): number {
  const table = TABLES.get(face);
  let sum = 0;
  for (const letter of content) sum += table?.get(letter) ?? UNKNOWN;
  return (sum * size) / 1000;
}

/** Keeps a number on the line of the short word before it: "su 51", "mese 0". */
function withNumbersBound(content: string): string {
  return content.replace(/(?<=^|\s)(\p{L}{2,5}) (?=\d)/gu, "$1\u00a0");
}

/** As many lines as `wrapText` makes, of about the same length. */
export function balancedText(
  text: string,
  style: Omit<TextStyle, "fill">,
  width: number,
): readonly string[] {
  const content = withNumbersBound(text);
  const lines = wrapText(content, style, width);
  let [narrow, wide] = [width / 2, width];
  for (let step = 0; step < 10; step++) {
    const middle = (narrow + wide) / 2;
    if (wrapText(content, style, middle).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return wrapText(content, style, wide);
}

/** Lines no wider than `width`, broken at spaces; a word that is wider stands alone. */
export function wrapText(
  content: string,
  style: Omit<TextStyle, "fill">,
  width: number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of content.split(" ").filter((each) => each !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, style) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
