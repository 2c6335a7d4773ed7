/** Below the drawing: how to read it, where it comes from, and what makes it again. */
import { ENGINE_VERSION } from "../figure-digest.ts";
import { INK } from "../palette.ts";
import type { Preset } from "../preset.ts";
import { textWidth } from "../text/text-style.ts";
import type { FigureWords } from "../words/figure-words.ts";
import { type Block, besides, gap, grouped, paragraph, rule, stacked } from "./block.ts";

interface CaptionPart {
  readonly title: string;
  readonly sentences: readonly string[];
}

const COLUMN_GAP = 20;

/** Two columns share the width by how much each has to say, within reason. */
const LEAST_SHARE = 0.4;

export function captionBlock(all: readonly CaptionPart[], preset: Preset): Block {
  const parts = all.filter(({ sentences }) => sentences.length > 0);
  const { width, isCompact } = preset;
  if (isCompact) {
    const blocks = parts.flatMap((part, index) => [
      gap(index === 0 ? 0 : 3),
      partBlock(part, 0, width, preset),
    ]);
    return grouped("caption", stacked(blocks));
  }
  const lengths = parts.map(({ sentences }) => sentences.join(" ").length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const free = width - COLUMN_GAP * (parts.length - 1);
  let x = 0;
  const columns = parts.map((part, index) => {
    const share = Math.max(LEAST_SHARE, Math.min(1 - LEAST_SHARE, (lengths[index] ?? 0) / total));
    const column = partBlock(part, x, free * share, preset);
    x += free * share + COLUMN_GAP;
    return column;
  });
  return grouped("caption", besides(columns));
}

function partBlock(
  { title, sentences }: CaptionPart,
  x: number,
  width: number,
  { fine }: Preset,
): Block {
  const bold = { face: "sans-bold" as const, size: fine.size, fill: INK.ink };
  const plain = { face: "sans" as const, size: fine.size, fill: INK.ink2 };
  return stacked([
    paragraph(title, bold, fine.leading, x, width),
    paragraph(sentences.join(" "), plain, fine.leading, x, width),
  ]);
}

interface Provenance {
  readonly snapshots: readonly string[];
  readonly parameters: string;
  readonly digest: string;
}

/** The digests: with them the same figure can be made again. */
export function provenanceBlock(
  { snapshots, parameters, digest }: Provenance,
  preset: Preset,
  words: FigureWords,
): Block {
  const pieces = [
    `${words.snapshots[snapshots.length === 1 ? 0 : 1]} ${snapshots.join(", ")}`,
    `${words.parameters} ${parameters}`,
    `${words.figure} ${digest}`,
    `Legami ${ENGINE_VERSION}`,
  ];
  const style = { face: "sans" as const, size: preset.fine.size, fill: INK.ink2 };
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const longer = `${line} · ${piece}`;
    if (line !== undefined && textWidth(longer, style) <= preset.width)
      lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return stacked([
    rule(1.5, 0, preset.width, INK.ink),
    gap(3),
    grouped("provenance", stacked(lines.map((line) => paragraph(line, style, 9, 0, preset.width)))),
  ]);
}
