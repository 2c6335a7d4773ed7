/** Above the drawing: which programme and dates, the simulated mark, the finding. */

import { INK } from "../palette.ts";
import type { Preset } from "../preset.ts";
import type { SceneNode } from "../scene.ts";
import { rounded } from "../svg.ts";
import { textWidth } from "../text/text-style.ts";
import type { FigureWords } from "../words/figure-words.ts";
import {
  type Block,
  balancedParagraph,
  besides,
  gap,
  grouped,
  paragraph,
  rule,
  stacked,
  textAt,
} from "./block.ts";

export interface Heading {
  readonly kicker: string;
  readonly title: string;
  readonly lede: string;
  readonly isSimulated: boolean;
}

const SIGN_PADDING = 4;
const SIGN_STRIPES = 9;

export function headingBlock(
  { kicker, title, lede, isSimulated }: Heading,
  preset: Preset,
  words: FigureWords,
): Block {
  const { width, small } = preset;
  const sign = simulatedSign(preset, words);
  const style = { face: "sans" as const, size: small.size, fill: INK.ink2 };
  const line = isSimulated
    ? besides([
        centred(paragraph(kicker, style, small.leading, 0, width - sign.width - 8), sign.height),
        sign,
      ])
    : paragraph(kicker, style, small.leading, 0, width);
  return stacked([
    rule(1.5, 0, width, INK.ink),
    gap(5),
    grouped("kicker", line),
    gap(4),
    grouped(
      "title",
      balancedParagraph(
        title,
        { face: "serif-bold", size: preset.title.size, fill: INK.ink },
        preset.title.leading,
        0,
        width,
      ),
    ),
    gap(2),
    grouped(
      "lede",
      paragraph(
        lede,
        { face: "serif", size: preset.lede.size, fill: INK.ink2 },
        preset.lede.leading,
        0,
        width,
      ),
    ),
  ]);
}

/** A block that is lower than its neighbour, in the middle of it. */
function centred(block: Block, height: number): Block {
  if (block.height >= height) return block;
  return { height, draw: (top) => block.draw(top + (height - block.height) / 2) };
}

/** Stripes and words on yellow: on every figure of data that are not real, in colour and in grey. */
function simulatedSign(
  { width, small }: Preset,
  { simulated }: FigureWords,
): Block & { readonly width: number } {
  const style = { face: "sans-bold" as const, size: small.size, fill: INK.simulated };
  const length = textWidth(simulated, style) + SIGN_STRIPES + 3 * SIGN_PADDING;
  const height = small.size + 6;
  return {
    width: length,
    height,
    draw: (top) => {
      const left = width - length;
      const frame: SceneNode = {
        type: "path",
        commands: boxPath(left + 0.4, top + 0.4, length - 0.8, height - 0.8),
        fill: INK.simulatedGround,
        stroke: INK.simulatedLine,
        width: 0.8,
      };
      const stripes = Array.from({ length: 4 }, (_, index): SceneNode => {
        const x = left + SIGN_PADDING + (index * SIGN_STRIPES) / 4;
        return {
          type: "line",
          x1: x,
          y1: top + height - 3.5,
          x2: x + 3,
          y2: top + 3.5,
          stroke: INK.simulated,
          width: 1,
        };
      });
      const text = textAt(
        simulated,
        left + SIGN_STRIPES + 2 * SIGN_PADDING,
        top + height / 2 + small.size * 0.34,
        style,
      );
      return [{ type: "group", name: "simulated", children: [frame, ...stripes, text] }];
    },
  };
}

function boxPath(left: number, top: number, width: number, height: number): string {
  return `M${rounded(left)} ${rounded(top)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}Z`;
}
