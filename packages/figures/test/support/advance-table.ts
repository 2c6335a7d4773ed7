/** Advance widths of the letters of a TrueType font, from its tables. */
import { webFont } from "../../src/node/fonts.ts";
import type { Face } from "../../src/text/text-style.ts";

/** Letters that figures may need: Latin of Europe, punctuation, a few signs. */
const LETTERS: readonly string[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x2010, 0x2026],
  [0x20ac, 0x20ac],
  [0x2192, 0x2192],
  [0x2212, 0x2212],
].flatMap(([first = 0, last = 0]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
);

const FONTS: Readonly<Record<Face, () => readonly Uint8Array[]>> = {
  sans: () => webFonts("schibsted-grotesk", 400),
  "sans-bold": () => webFonts("schibsted-grotesk", 700),
  serif: () => webFonts("newsreader", 400),
  "serif-bold": () => webFonts("newsreader", 700),
};

function webFonts(family: "schibsted-grotesk" | "newsreader", weight: 400 | 700): Uint8Array[] {
  return (["latin", "latin-ext"] as const).map((subset) => webFont(family, subset, weight));
}

/** The text of `src/text/advances.json`: per face, thousandths of the size → the letters so wide. */
export function advanceTable(): string {
  const faces = Object.entries(FONTS).map(([face, open]) => {
    const fonts = open().map(advancesOf);
    const groups = new Map<number, string>();
    for (const letter of LETTERS) {
      const advance = fonts.map((advances) => advances(letter)).find((value) => value !== null);
      if (advance !== undefined && advance !== null)
        groups.set(advance, (groups.get(advance) ?? "") + letter);
    }
    const lines = [...groups]
      .sort(([a], [b]) => a - b)
      .map(([advance, letters]) => `    "${advance}": ${JSON.stringify(letters)}`);
    return `  "${face}": {\n${lines.join(",\n")}\n  }`;
  });
  return `{\n${faces.join(",\n")}\n}\n`;
}

function advancesOf(font: Uint8Array): (letter: string) => number | null {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const entry = 12 + index * 16;
      return [String.fromCharCode(...font.subarray(entry, entry + 4)), view.getUint32(entry + 8)];
    }),
  );
  const at = (table: string) => tables.get(table) ?? 0;
  const perEm = view.getUint16(at("head") + 18);
  const metrics = view.getUint16(at("hhea") + 34);
  const glyphOf = characterMap(view, at("cmap"));
  return (letter) => {
    const glyph = glyphOf(letter.codePointAt(0) ?? 0);
    if (glyph === 0) return null;
    const row = Math.min(glyph, metrics - 1);
    return Math.round((view.getUint16(at("hmtx") + 4 * row) * 1000) / perEm);
  };
}

/** Of the basic plane: the format 4 subtable. */
function characterMap(view: DataView, cmap: number): (code: number) => number {
  const start = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
    return cmap + view.getUint32(cmap + 8 + 8 * index);
  }).find((table) => view.getUint16(table) === 4);
  if (start === undefined) throw new RangeError("a font without a format 4 character map");
  const doubled = view.getUint16(start + 6);
  const [ends, starts, deltas, offsets] = [
    14,
    16 + doubled,
    16 + 2 * doubled,
    16 + 3 * doubled,
  ].map((offset) => start + offset) as [number, number, number, number];
  return (code) => {
    for (let segment = 0; segment < doubled; segment += 2) {
      if (view.getUint16(ends + segment) < code) continue;
      const first = view.getUint16(starts + segment);
      if (first > code) return 0;
      const delta = view.getUint16(deltas + segment);
      const offset = view.getUint16(offsets + segment);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(offsets + segment + offset + 2 * (code - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
