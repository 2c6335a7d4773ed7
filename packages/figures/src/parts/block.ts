/** A figure is blocks, one below the other: each knows its height before it is drawn. */
import type { Group, SceneNode, Text } from "../scene.ts";
import { balancedText, type TextStyle, wrapText } from "../text/text-style.ts";

export interface Block {
  readonly height: number;
  readonly draw: (top: number) => readonly SceneNode[];
}

/** From the top of a line to its baseline, as a share of the size. */
const ASCENT = 0.78;

export function textAt(
  content: string,
  x: number,
  y: number,
  style: TextStyle,
  anchor: Text["anchor"] = "start",
): Text {
  return { type: "text", x, y, content, style, anchor };
}

/** The text in lines that fit the width. */
export function paragraph(
  content: string,
  style: TextStyle,
  leading: number,
  x: number,
  width: number,
): Block {
  return linesBlock(wrapText(content, style, width), style, leading, x);
}

/** The text in lines of about the same length. */
export function balancedParagraph(
  content: string,
  style: TextStyle,
  leading: number,
  x: number,
  width: number,
): Block {
  return linesBlock(balancedText(content, style, width), style, leading, x);
}

function linesBlock(lines: readonly string[], style: TextStyle, leading: number, x: number): Block {
  return {
    height: lines.length * leading,
    draw: (top) =>
      lines.map((line, index) => {
        const above = (leading - style.size) / 2 + style.size * ASCENT;
        return textAt(line, x, top + index * leading + above, style);
      }),
  };
}

export function rule(width: number, x: number, length: number, stroke: string): Block {
  return {
    height: width,
    draw: (top) => {
      const y = top + width / 2;
      return [{ type: "line", x1: x, y1: y, x2: x + length, y2: y, stroke, width }];
    },
  };
}

export function gap(height: number): Block {
  return { height, draw: () => [] };
}

export function stacked(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, block) => sum + block.height, 0),
    draw: (top) => {
      let y = top;
      return blocks.flatMap((block) => {
        const nodes = block.draw(y);
        y += block.height;
        return nodes;
      });
    },
  };
}

/** The block further to the right. */
export function shifted(block: Block, right: number): Block {
  return {
    height: block.height,
    draw: (top): Group[] => [{ type: "group", name: "aside", right, children: block.draw(top) }],
  };
}

/** The block with free paper below it, up to the height that is to be filled. */
export function filling(height: number | null, block: Block): Block {
  return { ...block, height: Math.max(block.height, height ?? 0) };
}

/** Blocks that begin at the same height. */
export function besides(blocks: readonly Block[]): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    draw: (top) => blocks.flatMap((block) => block.draw(top)),
  };
}

export function grouped(name: string, block: Block): Block {
  return {
    height: block.height,
    draw: (top): Group[] => {
      const children = block.draw(top);
      return children.length === 0 ? [] : [{ type: "group", name, children }];
    },
  };
}
